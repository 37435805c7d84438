package org.headwaters.commitments;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.headwaters.network.Joining;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.text.Texts;

/**
 * What follows when a promise is read and decided: its partner hears of it, with every reader's word, and whoever is on the
 * way in by this promise goes a step further.
 */
@ApplicationScoped
class WhenPromisesMove {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @Inject
    Commitments commitments;

    @Inject
    CommitmentPost post;

    @Inject
    ReadersSaid said;

    @Inject
    Joining joining;

    @Inject
    NetworkDay day;

    void submitted(@Observes CommitmentEvent.Submitted event) {
        event.owners().forEach(owner -> {
            joining.applied(owner, event.step().subject());
            requireOnlyOne(owner, event.step());
        });
    }

    void takenUp(@Observes CommitmentEvent.TakenUp event) {
        event.owners().forEach(owner -> joining.vetting(owner, event.step().subject()));
        tell(event, "takenUp", NoticeKind.PROGRESS, "");
    }

    void changesAsked(@Observes CommitmentEvent.ChangesAsked event) {
        var promise = get(event);
        tell(promise, event, "changes", NoticeKind.ASKED_OF_ME, "", CommitmentPost.draft(promise));
    }

    /** Whoever came to carry a part while it was changed has its first promise read with it. */
    void revised(@Observes CommitmentEvent.Revised event) {
        get(event).owners().forEach(owner -> {
            joining.vetting(owner, event.step().subject());
            requireOnlyOne(owner, event.step());
        });
    }

    void accepted(@Observes CommitmentEvent.Accepted event) {
        event.owners().forEach(owner -> joining.admitted(owner, day.today()));
        tell(event, "accepted", NoticeKind.LETTER, comments(event));
    }

    /** Who has another promise that waits is still on its way by that one. */
    void declined(@Observes CommitmentEvent.Declined event) {
        event.owners().stream().filter(owner -> !waits(owner)).forEach(joining::refused);
        tell(event, "declined", NoticeKind.LETTER, comments(event));
    }

    void withdrawn(@Observes CommitmentEvent.Withdrawn event) {
        var promise = get(event);
        if (VettingDesk.WAITING.contains(event.step().from())) {
            promise.owners().stream().filter(owner -> !waits(owner)).forEach(joining::withdrawn);
        }
        post.withdrawn(promise, event.step());
    }

    private boolean waits(OrganisationId owner) {
        return waiting(owner).findAny().isPresent();
    }

    private Stream<Commitment> waiting(OrganisationId owner) {
        return commitments.carriedBy(List.of(owner)).stream()
                .filter(promise -> VettingDesk.WAITING.contains(promise.getState()));
    }

    /** Whoever is on the way in comes in by one promise, and sends the next when that one is decided. */
    private void requireOnlyOne(OrganisationId owner, CommitmentStep step) {
        if (joining.isApplicant(owner)) {
            waiting(owner)
                    .filter(promise -> !promise.getReference().equals(step.reference()))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new Refusal("commitments.refused.another", CommitmentPost.title(other));
                    });
        }
    }

    private void tell(CommitmentEvent event, String what, NoticeKind kind, String comments) {
        var promise = get(event);
        tell(promise, event, what, kind, comments, CommitmentPurposes.link(promise));
    }

    private void tell(
            Commitment promise, CommitmentEvent event, String what, NoticeKind kind, String comments, String link) {
        var step = event.step();
        var key = "commitments.mail." + what;
        var reason = step.reason() == null ? "" : step.reason();
        post.tellOwners(
                promise,
                what + "/" + step.version(),
                kind,
                TEXTS.get(key + ".subject"),
                TEXTS.get(key + ".body", CommitmentPost.title(promise), reason, comments),
                link);
    }

    private String comments(CommitmentEvent event) {
        return inWords(said.of(get(event)));
    }

    static String inWords(List<ReadersSaid.Reader> readers) {
        var all = new StringJoiner("\n\n");
        for (var i = 0; i < readers.size(); i++) {
            var lines = readers.get(i).lines().stream().map(WhenPromisesMove::inWords);
            all.add(TEXTS.get("commitments.mail.reader", i + 1) + "\n" + lines.collect(joining("\n")));
        }
        return all.toString();
    }

    private static String inWords(ReadersSaid.Line line) {
        var points = line.points() == null
                ? TEXTS.get("commitments.mail.notScored", line.question())
                : TEXTS.get("commitments.mail.scored", line.question(), line.points());
        return line.comment().isBlank() ? points : points + " " + line.comment();
    }

    private Commitment get(CommitmentEvent event) {
        return commitments.byReference(event.step().reference()).orElseThrow(() -> new NotFound(Commitment.KIND));
    }
}
