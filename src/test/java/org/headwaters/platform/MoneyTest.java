package org.headwaters.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void sums_keepTheCurrenciesApart_inTheirOrder() {
        var amounts = List.of(Money.of(20, "USD"), Money.of(5, "EUR"), Money.of(1, "USD"));
        assertThat(Money.sums(amounts)).containsExactly(Money.of(21, "USD"), Money.of(5, "EUR"));
        assertThat(Money.sums(List.of())).isEmpty();
    }
}
