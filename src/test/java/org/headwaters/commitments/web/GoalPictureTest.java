package org.headwaters.commitments.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.headwaters.commitments.Forecast;
import org.headwaters.commitments.GoalShown;
import org.headwaters.commitments.GoalState;
import org.headwaters.commitments.GoalTerms;
import org.junit.jupiter.api.Test;

class GoalPictureTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    private static final LocalDate HALF = BEGAN.plusDays(500);

    @Test
    void amountsAreHeights_andDaysAreLengths() {
        // ground at 376, the goal of 100 at 28: 3.48 a unit; today in the middle of 1,120
        var picture = GoalPicture.of(shown(60, 30, new Forecast(50, 40, 55, 80, 12)), 1120, 400);
        assertThat(picture.today()).isEqualTo(560);
        assertThat(picture.ground()).isEqualTo(376);
        assertThat(picture.goal()).isEqualTo(28);
        assertThat(picture.promised()).isEqualTo(167); // 376 - 60 * 3.48
        assertThat(picture.water()).startsWith("M0 376.0 L0.0 376.0").contains("L560.0 271.6"); // 376 - 30 * 3.48
        assertThat(picture.band()).isEqualTo("M560.0 271.6 L1120.0 184.6 V236.8 Z"); // 55 and 40
        assertThat(picture.labelled())
                .as("too shallow for words 170 before today")
                .isFalse();
    }

    @Test
    void wordsStandInTheWater_whereItIsDeepEnoughForAllOfThem() {
        var deep = List.of(
                new GoalShown.Point(BEGAN, 60, 25),
                new GoalShown.Point(HALF.minusDays(160), 60, 28),
                new GoalShown.Point(HALF, 60, 30));
        assertThat(GoalPicture.of(shown(60, 30, null, deep), 1120, 400).labelled())
                .isTrue();
        assertThat(GoalPicture.of(shown(60, 30, null, deep), 328, 230).labelled())
                .isFalse();
    }

    @Test
    void withoutHistory_thereIsNoBand() {
        assertThat(GoalPicture.of(shown(60, 30, null), 1120, 400).band()).isNull();
    }

    @Test
    void morePromisedThanTheGoal_staysWithinThePicture() {
        var picture = GoalPicture.of(shown(200, 150, null), 328, 230);
        assertThat(picture.promised()).isEqualTo(28);
        assertThat(picture.goal()).isBetween(28L, picture.ground());
        assertThat(picture.labelled()).isFalse();
    }

    private static GoalShown shown(long promised, long delivered, Forecast forecast) {
        return shown(
                promised,
                delivered,
                forecast,
                List.of(new GoalShown.Point(BEGAN, promised / 2, 0), new GoalShown.Point(HALF, promised, delivered)));
    }

    private static GoalShown shown(long promised, long delivered, Forecast forecast, List<GoalShown.Point> course) {
        return new GoalShown(
                "goal",
                new GoalTerms("Goal", "visits", 0, 100, BEGAN, BEGAN.plusDays(1000), ""),
                GoalState.ACTIVE,
                HALF,
                promised,
                delivered,
                1,
                0,
                0,
                null,
                forecast,
                0,
                List.of(),
                course,
                null,
                List.of());
    }
}
