package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.headwaters.fellowships.Balance.Kinds;
import org.headwaters.fellowships.Balance.Line;
import org.junit.jupiter.api.Test;

class BalanceTest {
    @Test
    void eachLine_countsTeams_byTheAlphabet_andSizesByTheirNumber() {
        var balance = Balance.of(List.of(
                new Kinds(true, Set.of("Museum", "School"), Set.of("Larkmoor"), 10),
                new Kinds(false, Set.of("School"), Set.of("Larkmoor", "Aldermere"), 2),
                new Kinds(false, Set.of(), Set.of(), 2)));
        assertThat(balance.applied()).isEqualTo(3);
        assertThat(balance.selected()).isEqualTo(1);
        assertThat(balance.sectors()).containsExactly(new Line("Museum", 1, 1), new Line("School", 2, 1));
        assertThat(balance.places()).containsExactly(new Line("Aldermere", 1, 0), new Line("Larkmoor", 2, 1));
        assertThat(balance.sizes()).containsExactly(new Line("2", 2, 0), new Line("10", 1, 1));
    }

    @Test
    void nobody_isABalanceOfNothing() {
        assertThat(Balance.of(List.of()).sectors()).isEmpty();
    }
}
