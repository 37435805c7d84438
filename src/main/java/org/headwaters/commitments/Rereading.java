package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.headwaters.platform.text.Texts;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewState;
import org.headwaters.reviews.Reviews;

/** What the readers of a promise hear when it is another one than they read, or none any more. */
@ApplicationScoped
class Rereading {
    @Inject
    Reviews reviews;

    @Inject
    CommitmentCase cases;

    /** Whoever has said something about an earlier version is asked to look again; what was said stays to be changed. */
    void again(Commitment promise) {
        var why = Texts.in(Locale.ENGLISH).get("commitments.reread.why");
        reviews.of(promise.subject()).stream()
                .filter(review -> review.stage() == ReviewStage.SUBMITTED)
                .forEach(review -> reviews.reopen(review.id(), review.version(), promise.getTakenUpBy(), why));
    }

    /**
     * Nobody waits for a reader any more.
     *
     * @param why key of what the reader is told
     */
    void over(Commitment promise, String why, Act act) {
        var said = Texts.in(Locale.ENGLISH).get(why);
        reviews.releaseAll(promise.subject(), act.who(), act.as().name(), said);
    }

    /** How many from outside have said what they think of it as it stands; an earlier text is another promise. */
    int read(Commitment promise) {
        var asItStands = reviews.of(promise.subject()).stream()
                .filter(state -> isOf(promise, state))
                .toList();
        return reviews.readFromOutside(asItStands, cases.bare(promise));
    }

    /** Whether what was read is the promise as it was handed in last. */
    static boolean isOf(Commitment promise, ReviewState state) {
        return state.readVersion() >= promise.getSubmissions();
    }
}
