package org.headwaters.reviews;

import static org.headwaters.reviews.ReviewStage.ACCEPTED;
import static org.headwaters.reviews.ReviewStage.DRAFT;
import static org.headwaters.reviews.ReviewStage.INVITED;
import static org.headwaters.reviews.ReviewStage.REFUSED;
import static org.headwaters.reviews.ReviewStage.RELEASED;
import static org.headwaters.reviews.ReviewStage.REOPENED;
import static org.headwaters.reviews.ReviewStage.SUBMITTED;

import java.util.List;
import java.util.Set;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;

/** A review's whole life, one line per move: who makes it, where it leads, then where it may start. */
public enum Move {
    ACCEPT(Roles.REVIEWER, ACCEPTED, INVITED),
    REFUSE(Roles.REVIEWER, REFUSED, INVITED, ACCEPTED, DRAFT, REOPENED),
    RECUSE(Roles.REVIEWER, REFUSED, INVITED, ACCEPTED, DRAFT, REOPENED, SUBMITTED),
    SAVE(Roles.REVIEWER, DRAFT, ACCEPTED, DRAFT, REOPENED),
    SUBMIT(Roles.REVIEWER, SUBMITTED, DRAFT, REOPENED),
    REOPEN(Roles.OFFICER, REOPENED, SUBMITTED),
    RELEASE(Roles.OFFICER, RELEASED, INVITED, ACCEPTED, DRAFT, REOPENED),
    ASK_AGAIN(Roles.OFFICER, INVITED, REFUSED, RELEASED);

    private final String role;
    private final ReviewStage target;
    private final Set<ReviewStage> starts;

    Move(String role, ReviewStage target, ReviewStage... starts) {
        this.role = role;
        this.target = target;
        this.starts = Set.of(starts);
    }

    /** Where the move leads from here, or a refusal that says it cannot be made now. */
    ReviewStage from(ReviewStage now) {
        if (!startsIn(now)) {
            throw new Refusal("reviews.refused.move." + name(), now);
        }
        return target;
    }

    boolean startsIn(ReviewStage now) {
        return starts.contains(now);
    }

    ReviewStage target() {
        return target;
    }

    /** The moves that somebody in this role may make from here. */
    static List<Move> offered(ReviewStage now, String role) {
        return List.of(values()).stream()
                .filter(move -> move.role.equals(role) && move.startsIn(now))
                .toList();
    }
}
