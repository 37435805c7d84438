package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.fellowships.GateStories.NOON;

import org.headwaters.platform.Money;
import org.junit.jupiter.api.Test;

class PitchAnswerTest {
    private static final String GRANT = "CG-2026-0042";

    private final PitchAnswer answer = new PitchAnswer(GateStories.team(), NOON);

    @Test
    void news_isTakenInItsOrder_andOlderNewsChangesNothing() {
        assertThat(hear(PitchState.OPENED, 1)).isTrue();
        assertThat(hear(PitchState.SUBMITTED, 3)).isTrue();
        assertThat(hear(PitchState.OPENED, 2)).isFalse();
        assertThat(answer.getState()).isEqualTo(PitchState.SUBMITTED);
        assertThat(answer.getApplication()).isEqualTo(GRANT);
    }

    @Test
    void aCorrection_isNews_onlyOfWhatWasTold() {
        hear(PitchState.SUBMITTED, 1);
        assertThat(hear(PitchState.CORRECTED, 2)).isFalse();
        assertThat(answer.hear(PitchState.AWARDED, GRANT, Money.of(5_000, "USD"), NOON.plusSeconds(3)))
                .isTrue();
        assertThat(answer.getAwarded()).isEqualTo(Money.of(5_000, "USD"));
        assertThat(hear(PitchState.CORRECTED, 4)).isTrue();
        assertThat(answer.getAwarded()).isNull();
    }

    @Test
    void whatCameBack_setsOutAgain() {
        hear(PitchState.WITHDRAWN, 1);
        answer.ask(NOON.plusSeconds(2));
        assertThat(answer.getState()).isEqualTo(PitchState.ASKED);
        assertThat(answer.getAsked()).isEqualTo(2);
    }

    private boolean hear(PitchState state, int seconds) {
        return answer.hear(state, GRANT, null, NOON.plusSeconds(seconds));
    }
}
