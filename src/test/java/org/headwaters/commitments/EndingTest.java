package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

class EndingTest {

    @Test
    void whatCame_saysHowItEnded() {
        assertThat(Ending.of(120, 121)).isEqualTo(State.EXCEEDED);
        assertThat(Ending.of(120, 120)).isEqualTo(State.FULFILLED);
        assertThat(Ending.of(120, 119)).isEqualTo(State.NOT_MET);
        assertThat(Ending.of(120, 0)).isEqualTo(State.NOT_MET);
    }

    @Test
    void lessThanNothing_isRefused() {
        assertThatThrownBy(() -> Ending.of(120, -1)).isInstanceOf(Refusal.class);
    }
}
