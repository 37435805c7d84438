package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BecameTest {
    @Test
    void ofFewerThanFiveAnswers_nothingIsTold() {
        assertThat(Became.of(Map.of(Stage.AWARDED, 3L, Stage.DECLINED, 1L, Stage.MISSED, 40L), 1))
                .isNull();
    }

    @Test
    void fewDeclines_areWithheld_andWithThemTheSumAndThePictureThatWouldTellThem() {
        var became = Became.of(Map.of(Stage.AWARDED, 9L, Stage.DECLINED, 4L, Stage.WITHDRAWN, 1L), 2);
        assertThat(became.ends()).extracting(Became.End::stage).containsExactly("AWARDED", "DECLINED", "WITHDRAWN");
        assertThat(became.ends()).extracting(end -> end.count().withheld()).containsExactly(false, true, false);
        assertThat(became.all()).isZero();
        assertThat(became.depth()).isZero();
        assertThat(became.ends()).allMatch(end -> end.path().isEmpty());
    }

    @Test
    void theStream_isAsWideAsEverythingBegun_andEachBranchAsItsShareOfIt() {
        var became =
                Became.of(Map.of(Stage.AWARDED, 74L, Stage.DECLINED, 43L, Stage.WITHDRAWN, 4L, Stage.MISSED, 27L), 3);
        assertThat(became.all()).isEqualTo(148);
        assertThat(became.ends()).extracting(Became.End::width).containsExactly(37.0, 21.5, 2.0, 13.5);
        assertThat(became.depth()).isEqualTo(74 + 3 * 2 + 50);
        assertThat(became.ends().get(0).path()).isEqualTo("M0 18.5 H1120");
        assertThat(became.ends().get(3).path()).isEqualTo("M0 73.3 H160 C215 73.3 215 123.3 270 123.3 H300");
    }

    @Test
    void aBranchOfOne_isStillSeen() {
        var became = Became.of(Map.of(Stage.AWARDED, 4_000L, Stage.DECLINED, 900L, Stage.WITHDRAWN, 1L), 1);
        assertThat(became.ends().get(2).width()).isEqualTo(1.5);
    }
}
