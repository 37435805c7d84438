package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwaters.reviews.CaseScores;
import org.headwaters.reviews.CaseScores.Mark;
import org.junit.jupiter.api.Test;

class StripTest {
    private static final CaseScores AS_GIVEN =
            new CaseScores("CG-2026-0126", List.of(new Mark(1, null), new Mark(5, null), new Mark(3, null)));

    @Test
    void theScaleOfTheRubric_fillsTheAxis() {
        var strip = Strip.Axis.of(List.of(AS_GIVEN)).strip(AS_GIVEN);
        assertThat(strip.given()).containsExactly(0.0, 160.0, 80.0);
        assertThat(strip.ticks()).containsExactly(0.0, 40.0, 80.0, 120.0, 160.0);
    }

    @Test
    void whereNothingIsAdjusted_theLowerRowIsEmpty() {
        assertThat(Strip.Axis.of(List.of(AS_GIVEN)).strip(AS_GIVEN).evened()).isEmpty();
    }

    @Test
    void anAdjustedTotalBeyondTheScale_stretchesTheAxisOfAll() {
        var beyond = new CaseScores("CG-2026-0127", List.of(new Mark(5, 5.6), new Mark(2, 0.4), new Mark(3, null)));
        var axis = Strip.Axis.of(List.of(AS_GIVEN, beyond));
        assertThat(axis).isEqualTo(new Strip.Axis(0, 6));
        var strip = axis.strip(beyond);
        assertThat(strip.evened()).allMatch(x -> x >= 0 && x <= Strip.WIDTH).hasSize(3);
        assertThat(strip.evened().get(2)).isEqualTo(strip.given().get(2));
    }

    @Test
    void withoutAnyScore_theAxisIsTheScale() {
        assertThat(Strip.Axis.of(List.of())).isEqualTo(new Strip.Axis(1, 5));
    }
}
