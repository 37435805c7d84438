package org.headwaters.grants;

import static org.headwaters.grants.Stage.AWARDED;
import static org.headwaters.grants.Stage.CO_SIGNING;
import static org.headwaters.grants.Stage.DECLINED;
import static org.headwaters.grants.Stage.DRAFT;
import static org.headwaters.grants.Stage.IN_REVIEW;
import static org.headwaters.grants.Stage.MISSED;
import static org.headwaters.grants.Stage.RECOMMENDED;
import static org.headwaters.grants.Stage.RETURNED;
import static org.headwaters.grants.Stage.SUBMITTED;
import static org.headwaters.grants.Stage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/**
 * The whole lifecycle, one line per move: where it leads, who may make it, where it may start. A null target means that
 * the stage stays (CO_SIGN, TELL, and EXTEND while it is being written), or goes back to where it was: before it was
 * returned (RESUBMIT), or before its deadline passed (EXTEND).
 */
public enum Move {
    ASK_PARTNER(CO_SIGNING, Who.APPLICANT, DRAFT),
    CO_SIGN(null, Who.CO_APPLICANT, CO_SIGNING, RETURNED),
    REVISE(DRAFT, Who.APPLICANT, CO_SIGNING),
    SUBMIT(SUBMITTED, Who.APPLICANT, CO_SIGNING),
    MISS(MISSED, Who.CLOCK, DRAFT, CO_SIGNING),
    EXTEND(null, Who.OFFICER, DRAFT, CO_SIGNING, MISSED),
    WITHDRAW(
            WITHDRAWN,
            Who.APPLICANT,
            DRAFT,
            CO_SIGNING,
            SUBMITTED,
            IN_REVIEW,
            RETURNED,
            RECOMMENDED,
            AWARDED,
            DECLINED),
    TAKE_UP(IN_REVIEW, Who.OFFICER, SUBMITTED),
    RETURN(RETURNED, Who.OFFICER, SUBMITTED, IN_REVIEW),
    RESUBMIT(null, Who.APPLICANT, RETURNED),
    RECOMMEND(RECOMMENDED, Who.OFFICER, IN_REVIEW),
    AWARD(AWARDED, Who.APPROVER, RECOMMENDED),
    DECLINE(DECLINED, Who.APPROVER, RECOMMENDED),
    SEND_BACK(IN_REVIEW, Who.APPROVER, RECOMMENDED),
    TELL(null, Who.OFFICER, AWARDED, DECLINED),
    CORRECT(IN_REVIEW, Who.APPROVER, AWARDED, DECLINED);

    private final Stage target;
    private final Who who;
    private final Set<Stage> starts;

    Move(Stage target, Who who, Stage first, Stage... more) {
        this.target = target;
        this.who = who;
        this.starts = EnumSet.of(first, more);
    }

    Who who() {
        return who;
    }

    Set<Stage> starts() {
        return starts;
    }

    boolean mayStartFrom(Stage stage) {
        return starts.contains(stage);
    }

    /**
     * The stage that this move leads to.
     *
     * @param origin where it was before; only RESUBMIT and EXTEND ask for it
     * @throws IllegalMove when the move does not start at {@code now}
     */
    Stage from(Stage now, Stage origin) {
        if (!starts.contains(now)) {
            throw new IllegalMove(this, now);
        }
        if (target != null) {
            return target;
        }
        return this == RESUBMIT || this == EXTEND && now == MISSED ? origin : now;
    }
}
