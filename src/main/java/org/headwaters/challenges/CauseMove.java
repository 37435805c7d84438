package org.headwaters.challenges;

import static org.headwaters.challenges.CauseState.DECLINED;
import static org.headwaters.challenges.CauseState.LIVE;
import static org.headwaters.challenges.CauseState.RETIRED;
import static org.headwaters.challenges.CauseState.SUGGESTED;

import java.util.EnumSet;
import java.util.Set;
import org.headwaters.platform.Refusal;

/**
 * A cause's whole life, one line per move: where it leads, then where it may start. All of them are the backbone's; to suggest
 * a cause, or to put one on the map at once, starts nowhere. A declined one may still be taken live by who thinks again.
 */
public enum CauseMove {
    TAKE_LIVE(LIVE, SUGGESTED, DECLINED),
    DECLINE(DECLINED, SUGGESTED),
    RETIRE(RETIRED, LIVE),
    BRING_BACK(LIVE, RETIRED);

    private final CauseState target;
    private final Set<CauseState> starts;

    CauseMove(CauseState target, CauseState first, CauseState... more) {
        this.target = target;
        this.starts = EnumSet.of(first, more);
    }

    /** Where the move leads from here, or a refusal that says it cannot be made now. */
    CauseState from(CauseState now) {
        if (!startsIn(now)) {
            throw new Refusal("challenges.refused.move." + name());
        }
        return target;
    }

    boolean startsIn(CauseState now) {
        return starts.contains(now);
    }

    CauseState target() {
        return target;
    }

    Set<CauseState> starts() {
        return starts;
    }

    /** Whether it needs a reason that is kept. */
    boolean needsReason() {
        return this == DECLINE || this == RETIRE;
    }
}
