package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GateDeedTest {
    @Test
    void everyMoveAtEveryGate_isReadAsItWasWritten() {
        for (var gate : GateKind.values()) {
            for (var move : GateMove.values()) {
                var deed = new GateDeed(gate, move.name());
                assertThat(GateDeed.read(deed.written())).contains(deed);
            }
        }
    }

    @Test
    void aMoveOfTheTeamItself_isNoneAtAGate() {
        for (var move : TeamMove.values()) {
            assertThat(GateDeed.read(move.name())).isEmpty();
        }
    }
}
