package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.headwaters.platform.History;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.audit.Audit;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewState;
import org.headwaters.reviews.Reviews;

/**
 * Keeps the rule of the fast lane: one review and one approver are enough for a small sum while nothing speaks against
 * it. What does sends it to the normal lane, for good, and the history says why.
 */
@ApplicationScoped
class FastLane {
    static final String LEFT = "LEAVE_LANE";

    @Inject
    Reviews reviews;

    @Inject
    GrantCase cases;

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    LetterPost post;

    /** Somebody's deed speaks against it; nothing is written where it was not in the fast lane anyway. */
    void leave(Application application, OffLane why, PersonId who, String as) {
        var was = application.isFastLane();
        application.leaveFastLane(why);
        if (was) {
            var stage = application.getStage().name();
            var said =
                    post.text("grants.lane.left." + why, application.getCall().getFastLaneBar());
            history.record(GrantCase.subject(application), who, as, LEFT, stage, stage, said, application.getVersion());
            audit.write("grants.lane.left", GrantCase.subject(application), null, why.name());
        }
    }

    void leaveWhenBelowTheBar(Application application, PersonId who, String as) {
        if (application.isFastLane() && isBelowTheBar(application)) {
            leave(application, OffLane.BELOW_BAR, who, as);
        }
    }

    private boolean isBelowTheBar(Application application) {
        return reviews.results(GrantCase.subject(application)).readers().stream()
                .map(reader -> reader.total())
                .filter(Objects::nonNull)
                .anyMatch(total -> total < application.getCall().getFastLaneBar());
    }

    /**
     * An award needs its reviews: in the fast lane one, by somebody whom nothing keeps from the case to this day; in the
     * normal lane as many as the call says.
     */
    void requireReviews(Application application) {
        var subject = GrantCase.subject(application);
        var read = reviews.of(subject).stream()
                .filter(review -> review.stage() == ReviewStage.SUBMITTED)
                .map(ReviewState::reviewer)
                .toList();
        var needed = application.getReviewsNeeded();
        if (read.size() < needed) {
            throw new Refusal("grants.refused.tooFewReviews", needed, read.size());
        }
        if (application.isFastLane()
                && reviews.conflicts(Set.copyOf(read), cases.bare(application)).values().stream()
                        .noneMatch(against -> against.isEmpty())) {
            throw new Refusal("grants.refused.conflictedReview");
        }
    }
}
