package org.headwaters.network;

import static org.headwaters.network.IntroductionStage.DECLINED;
import static org.headwaters.network.IntroductionStage.GIVER_ASKED;
import static org.headwaters.network.IntroductionStage.MADE;
import static org.headwaters.network.IntroductionStage.SEEKER_ASKED;
import static org.headwaters.network.IntroductionStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.headwaters.platform.Refusal;

/** How an introduction moves, one line per move: where it leads, then where it may start. */
enum IntroductionMove {
    /** The giver says yes, and now the seeker hears of it. */
    OFFER(SEEKER_ASKED, GIVER_ASKED),
    /** The second yes: the seeker's, or the giver's where the seeker itself has asked. */
    MAKE(MADE, GIVER_ASKED, SEEKER_ASKED),
    DECLINE(DECLINED, GIVER_ASKED, SEEKER_ASKED),
    WITHDRAW(WITHDRAWN, GIVER_ASKED, SEEKER_ASKED);

    private final IntroductionStage target;
    private final Set<IntroductionStage> starts;

    IntroductionMove(IntroductionStage target, IntroductionStage first, IntroductionStage... more) {
        this.target = target;
        this.starts = EnumSet.of(first, more);
    }

    IntroductionStage from(IntroductionStage now) {
        if (!starts.contains(now)) {
            throw new Refusal("network.refused.introduction.over");
        }
        return target;
    }
}
