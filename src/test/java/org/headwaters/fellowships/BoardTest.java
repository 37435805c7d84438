package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.headwaters.fellowships.BoardScreen.Waits;
import org.junit.jupiter.api.Test;

class BoardTest {
    @Test
    void whatWaitsForThePanel_isNobodysOnTheBoard() {
        assertThat(Board.Mine.values()).noneMatch(seat -> seat.is(Waits.PANEL));
    }

    @Test
    void whatWaitsForTheCoach_isForTheCoachAndForThoseWhoRunTheProgramme() {
        assertThat(Arrays.stream(Board.Mine.values()).filter(seat -> seat.is(Waits.COACH)))
                .containsExactly(Board.Mine.COACH, Board.Mine.STAFF);
    }
}
