package org.headwaters.network;

import static org.headwaters.network.Standing.ALUMNI;
import static org.headwaters.network.Standing.APPLIED;
import static org.headwaters.network.Standing.DECLINED;
import static org.headwaters.network.Standing.MEMBER;
import static org.headwaters.network.Standing.MERGED;
import static org.headwaters.network.Standing.NOMINATED;
import static org.headwaters.network.Standing.PAUSED;
import static org.headwaters.network.Standing.READINESS;
import static org.headwaters.network.Standing.VETTING;

import java.util.EnumSet;
import java.util.Set;
import org.headwaters.platform.Refusal;

/**
 * How an organisation moves from standing to standing, one line per move: where it leads, then where it may start. Being
 * named starts nowhere. Whatever leads to membership also asks {@link AcceptedCommitments}.
 */
public enum StandingMove {
    CHECK_ITSELF(READINESS, NOMINATED),
    APPLY(APPLIED, READINESS),
    VET(VETTING, APPLIED),
    /** The promise was taken back before anybody decided: another one may be begun. */
    TAKE_BACK(READINESS, APPLIED, VETTING),
    ADMIT(MEMBER, VETTING),
    DECLINE(DECLINED, NOMINATED, READINESS, APPLIED, VETTING),
    ASK_AGAIN(NOMINATED, DECLINED, ALUMNI),
    PAUSE(PAUSED, MEMBER),
    RETURN(MEMBER, PAUSED),
    LEAVE(ALUMNI, MEMBER, PAUSED),
    /** A partner that the network had before this register, or that two registers had as two. */
    RECOGNISE(MEMBER, NOMINATED, READINESS, APPLIED, VETTING, DECLINED, ALUMNI),
    MERGE(MERGED, NOMINATED, READINESS, APPLIED, VETTING, MEMBER, PAUSED, DECLINED, ALUMNI);

    private final Standing target;
    private final Set<Standing> starts;

    StandingMove(Standing target, Standing first, Standing... more) {
        this.target = target;
        this.starts = EnumSet.of(first, more);
    }

    /** Where the move leads from here, or a refusal that says it cannot be made now. */
    Standing from(Standing now) {
        if (!startsIn(now)) {
            throw new Refusal("network.refused.standing." + name());
        }
        return target;
    }

    boolean startsIn(Standing now) {
        return starts.contains(now);
    }

    Standing target() {
        return target;
    }

    Set<Standing> starts() {
        return starts;
    }
}
