package org.headwaters.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void theMean_ofNothing_isNothing() {
        assertThat(Tally.mean(List.of())).isNull();
    }

    @Test
    void theSpread_needsTwo() {
        assertThat(Tally.spread(List.of(4.0))).isNull();
        assertThat(Tally.spread(List.of(3.0, 5.0))).isCloseTo(Math.sqrt(2), within(1e-9));
    }

    @Test
    void theTotal_isWeighted_andLeavesOutWhatIsIndependentOrNotScored() {
        var total = Tally.total(List.of(
                new Tally.Mark(1, false, 5),
                new Tally.Mark(3, false, 3),
                new Tally.Mark(1, true, 1),
                new Tally.Mark(2, false, null)));
        assertThat(total).isCloseTo((5 + 3 * 3) / 4.0, within(1e-9));
    }

    @Test
    void theTotal_ofNothingScored_isNothing() {
        assertThat(Tally.total(List.of(new Tally.Mark(1, true, 4), new Tally.Mark(1, false, null))))
                .isNull();
    }
}
