package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewState;
import org.headwaters.reviews.Reviews;

/** How many have read a team and are still from outside: a new affiliation can have brought a reader close to it since. */
@ApplicationScoped
class FromOutside {
    @Inject
    Reviews reviews;

    @Inject
    TeamCase cases;

    /** @param states of all who read it or were asked to */
    int haveRead(Team team, List<ReviewState> states) {
        var readers = states.stream()
                .filter(one -> one.stage() == ReviewStage.SUBMITTED)
                .map(ReviewState::reviewer)
                .toList();
        return (int) reviews.conflicts(readers, cases.bare(team)).values().stream()
                .filter(List::isEmpty)
                .count();
    }
}
