package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.network.IntroductionMove.DECLINE;
import static org.headwaters.network.IntroductionMove.MAKE;
import static org.headwaters.network.IntroductionMove.OFFER;
import static org.headwaters.network.IntroductionMove.WITHDRAW;
import static org.headwaters.network.IntroductionStage.DECLINED;
import static org.headwaters.network.IntroductionStage.GIVER_ASKED;
import static org.headwaters.network.IntroductionStage.MADE;
import static org.headwaters.network.IntroductionStage.SEEKER_ASKED;
import static org.headwaters.network.IntroductionStage.WITHDRAWN;

import java.util.Map;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntroductionMoveTest {
    private static final Map<IntroductionStage, Map<IntroductionMove, IntroductionStage>> ALLOWED = Map.of(
            GIVER_ASKED, Map.of(OFFER, SEEKER_ASKED, MAKE, MADE, DECLINE, DECLINED, WITHDRAW, WITHDRAWN),
            SEEKER_ASKED, Map.of(MAKE, MADE, DECLINE, DECLINED, WITHDRAW, WITHDRAWN),
            MADE, Map.of(),
            DECLINED, Map.of(),
            WITHDRAWN, Map.of());

    @ParameterizedTest
    @EnumSource
    void everyMove_leadsWhereItLeads_orIsRefused(IntroductionStage from) {
        for (var move : IntroductionMove.values()) {
            var target = ALLOWED.get(from).get(move);
            if (target == null) {
                assertThatThrownBy(() -> move.from(from)).as(from + " " + move).isInstanceOf(Refusal.class);
            } else {
                assertThat(move.from(from)).as(from + " " + move).isEqualTo(target);
            }
        }
    }
}
