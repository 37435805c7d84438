package org.headwaters.reviews;

import static org.headwaters.reviews.ReviewStage.ACCEPTED;
import static org.headwaters.reviews.ReviewStage.DRAFT;
import static org.headwaters.reviews.ReviewStage.INVITED;
import static org.headwaters.reviews.ReviewStage.REFUSED;
import static org.headwaters.reviews.ReviewStage.RELEASED;
import static org.headwaters.reviews.ReviewStage.REOPENED;
import static org.headwaters.reviews.ReviewStage.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;

/**
 * A review's whole life, one line per move: where it leads, who makes it, where it may start. The first INVITE starts
 * nowhere; a conflict of interest (RECUSE) may be found after submitting too.
 */
public enum Move {
    INVITE(INVITED, Roles.OFFICER, REFUSED, RELEASED),
    ACCEPT(ACCEPTED, Roles.REVIEWER, INVITED),
    REFUSE(REFUSED, Roles.REVIEWER, INVITED, ACCEPTED, DRAFT, REOPENED),
    RECUSE(REFUSED, Roles.REVIEWER, INVITED, ACCEPTED, DRAFT, SUBMITTED, REOPENED),
    SAVE(DRAFT, Roles.REVIEWER, ACCEPTED, DRAFT, REOPENED),
    SUBMIT(SUBMITTED, Roles.REVIEWER, DRAFT, REOPENED),
    REOPEN(REOPENED, Roles.OFFICER, SUBMITTED),
    RELEASE(RELEASED, Roles.OFFICER, INVITED, ACCEPTED, DRAFT, REOPENED);

    private final ReviewStage target;
    private final String role;
    private final Set<ReviewStage> starts;

    Move(ReviewStage target, String role, ReviewStage first, ReviewStage... more) {
        this.target = target;
        this.role = role;
        this.starts = EnumSet.of(first, more);
    }

    /** Where the move leads from here, or a refusal that says it cannot be made now. */
    ReviewStage from(ReviewStage now) {
        if (!startsIn(now)) {
            throw new Refusal("reviews.refused.illegalMove", name(), now.name());
        }
        return target;
    }

    boolean startsIn(ReviewStage now) {
        return starts.contains(now);
    }

    ReviewStage target() {
        return target;
    }

    Set<ReviewStage> starts() {
        return starts;
    }

    boolean isReviewers() {
        return role.equals(Roles.REVIEWER);
    }

    /** The moves that somebody in this role may make from here. */
    static Set<Move> offered(ReviewStage now, String role) {
        return Arrays.stream(values())
                .filter(move -> move.role.equals(role) && move.startsIn(now))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Move.class)));
    }
}
