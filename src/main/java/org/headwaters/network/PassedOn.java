package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;

/**
 * What is still open at an organisation that was merged goes on with the one in which it lives on, or is closed so that
 * everybody it concerns hears why. What is over stays where it was.
 */
@ApplicationScoped
class PassedOn {
    @Inject
    Introductions introductions;

    @Inject
    ChangeRequests changes;

    @Inject
    CheckIns calls;

    @Inject
    CallWaits waits;

    @Inject
    Candidacies candidacies;

    @Inject
    CareTrail care;

    @Inject
    OrganisationTrail trail;

    @Inject
    ChangePost post;

    @Inject
    IntroductionPost told;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /** The survivor stands by now where it will stand. */
    void to(Organisation survivor, Organisation merged) {
        introductions.ofEither(merged.id()).forEach(one -> introduce(one, merged, survivor));
        calls.openAt(merged.id()).forEach(call -> {
            call.passTo(survivor);
            care.checkedIn(call, "PASS_ON", call.getStage());
        });
        waits.openAt(merged.id(), day.today()).forEach(wait -> wait.passTo(survivor));
        // the profile that was to be mended is read by nobody any more
        changes.openOf(List.of(merged.id())).forEach(request -> {
            request.refuse(
                    SignerPost.text("network.merge.livesOn", merged.getName(), survivor.getName()),
                    caller.person(),
                    clock.instant());
            trail.answered(request);
            post.answered(request);
        });
        candidacies.openNamedBy(merged.id()).stream()
                .filter(way -> !way.getOrganisation().equals(survivor))
                .forEach(way -> way.namedBy(survivor));
        introductions.settle();
    }

    /** The same for one entry of a person: the ways in that he or she carries, and what is owed after a conversation. */
    void to(Person survivor, Person merged) {
        candidacies.openCarriedBy(merged.id()).forEach(way -> way.reach(survivor));
        calls.openBy(merged.id(), Integer.MAX_VALUE).forEach(call -> {
            call.passTo(survivor.id());
            care.checkedIn(call, "PASS_ON", call.getStage());
        });
    }

    /** Those of the two with each other end; of two with the same third one, the one that is farther goes on. */
    private void introduce(Introduction one, Organisation merged, Organisation survivor) {
        var open = one.getStage().isOpen();
        var other = one.getSeeker().equals(merged) ? one.getGiver() : one.getSeeker();
        if (other.equals(survivor) || open && !Standing.PARTNERS.contains(survivor.getStanding())) {
            if (open) {
                var before = withdraw(one);
                if (!other.equals(survivor)) {
                    told.over(one, before);
                }
            }
            return;
        }
        if (open) {
            var twin = introductions.open(
                    one.getSeeker().equals(merged) ? survivor : other,
                    one.getSeeker().equals(merged) ? other : survivor);
            if (twin.isPresent()) {
                var behind = one.waitsForGiver() || !twin.get().waitsForGiver() ? one : twin.get();
                withdraw(behind);
                if (behind == one) {
                    return;
                }
            }
        }
        one.passOn(merged, survivor);
    }

    private IntroductionStage withdraw(Introduction one) {
        var before = one.getStage();
        one.withdraw(clock.instant());
        introductions.settle();
        care.introduced(one, "WITHDRAW", before);
        return before;
    }
}
