package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headwaters.reviews.KeptAway;
import org.headwaters.reviews.ReadingPool;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.Reviews;

/** Applications that an officer has taken up and that want one more reader. */
@ApplicationScoped
class GrantPool implements ReadingPool {
    @Inject
    Applications applications;

    @Inject
    QueueRows rows;

    @Inject
    Reviews reviews;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return Step.KIND;
    }

    @Override
    public List<String> waiting(KeptAway away, int most) {
        return rows.wantingReaders(away, most);
    }

    @Override
    public Optional<Instant> hold(String reference, boolean waits) {
        return (waits ? Optional.of(applications.hold(reference)) : applications.holdIfFree(reference))
                .flatMap(this::dueWhereASeatIsFree);
    }

    private Optional<Instant> dueWhereASeatIsFree(Application application) {
        if (application.getStage() != Stage.IN_REVIEW) {
            return Optional.empty();
        }
        var readers = reviews.of(GrantCase.subject(application)).stream()
                .filter(review -> review.stage().isOpen() || review.stage() == ReviewStage.SUBMITTED)
                .count();
        return readers < application.getReviewsNeeded()
                ? Optional.of(AssignWorkflow.dueFor(application, clock.instant()))
                : Optional.empty();
    }
}
