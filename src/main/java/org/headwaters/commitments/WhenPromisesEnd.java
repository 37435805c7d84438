package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.text.Texts;

/** Lets whoever carries a promise hear what the backbone found, and its coach that something was told; what has ended is asked no more. */
@ApplicationScoped
class WhenPromisesEnd {
    @Inject
    Commitments commitments;

    @Inject
    Seasons seasons;

    @Inject
    YearPost post;

    void closed(@Observes CommitmentEvent.Closed event) {
        dropOpen(event.step());
        tell(event.step(), "closed");
    }

    void withdrawn(@Observes CommitmentEvent.Withdrawn event) {
        dropOpen(event.step());
    }

    void keptOpen(@Observes CommitmentEvent.KeptOpen event) {
        tell(event.step(), "keptOpen");
    }

    void reported(@Observes YearEvent event) {
        if (event.what() == YearEvent.What.REPORT) {
            commitments
                    .byReference(event.subject().reference())
                    .ifPresent(promise ->
                            post.tellCoach(promise, "report/" + event.at().toEpochMilli(), event.after()));
        }
    }

    private void dropOpen(CommitmentStep step) {
        commitments.byReference(step.reference()).stream()
                .flatMap(promise -> seasons.ofPromise(promise).stream())
                .filter(review -> review.getState() == YearState.OPEN)
                .forEach(AnnualReview::drop);
    }

    private void tell(CommitmentStep step, String form) {
        commitments
                .byReference(step.reference())
                .ifPresent(promise -> post.tell(
                        promise,
                        "end." + form,
                        form + "/" + step.version(),
                        NoticeKind.PROGRESS,
                        CommitmentPurposes.link(promise),
                        Texts.in(Locale.ENGLISH).get("commitments.state." + step.to()),
                        step.reason()));
    }
}
