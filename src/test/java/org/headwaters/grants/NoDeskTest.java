package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoDeskTest {
    private static final List<Declines.Given> TOLD = List.of(
            new Declines.Given("Too early", "Spring", 9),
            new Declines.Given("Another call fits", "Spring", 3),
            new Declines.Given("No partner", "Spring", 4));

    @Test
    void toStrangers_theOrderOfTheReasons_doesNotSayWhichIsTheLarger() {
        assertThat(NoDesk.year(2026, TOLD, false).rows())
                .extracting(NoScreen.Row::reason)
                .containsExactly("Another call fits", "No partner", "Too early");
    }

    @Test
    void toStaff_theMostFrequentStandsFirst() {
        assertThat(NoDesk.year(2026, TOLD, true).rows())
                .extracting(NoScreen.Row::reason)
                .containsExactly("Too early", "No partner", "Another call fits");
    }
}
