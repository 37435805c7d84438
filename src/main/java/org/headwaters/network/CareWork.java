package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.WorkSource.Task;

/** What waits of introductions for who speaks for a partner, and of conversations for whoever rang. */
@ApplicationScoped
class CareWork {
    private static final int MOST = 10;

    @Inject
    Introductions introductions;

    @Inject
    CheckIns calls;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /** The introductions that wait for an answer of whoever this hand signs for. */
    List<Task> introductions(Hand hand) {
        var signed = hand.signed().stream().map(Organisation::id).toList();
        return introductions.of(signed, clock.instant(), MOST).stream()
                .filter(one -> one.waitsFor() != null && hand.signs(one.waitsFor()))
                .map(CareWork::answer)
                .toList();
    }

    /** The conversations of this person after which something useful is still owed. */
    List<Task> calls(PersonId person) {
        return calls.openBy(person, MOST).stream().map(this::useful).toList();
    }

    /** Says no more than the mail did: who gives reads its own offer, who seeks its own need. */
    private static Task answer(Introduction one) {
        var key = one.waitsForGiver()
                ? one.getOffer().isEmpty() ? "network.task.introduction.byName" : "network.task.introduction.giver"
                : "network.task.introduction.seeker";
        var about = one.waitsForGiver() ? one.getOffer() : one.getNeed();
        return new Task(
                null,
                key,
                "network.task.introduction.detail",
                "network.task.introduction.verb",
                Address.INTRODUCTIONS.path(),
                List.of(about));
    }

    private Task useful(CheckIn call) {
        return new Task(
                day.begins(call.getDue().plusDays(1)).minusSeconds(60),
                "network.task.useful",
                "network.task.useful.detail",
                "network.task.useful.verb",
                Address.CHECK_INS.of(call.getOrganisation()),
                List.of(call.getOrganisation().getName(), call.getHeadline()));
    }
}
