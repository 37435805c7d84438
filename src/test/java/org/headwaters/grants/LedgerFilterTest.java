package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.headwaters.platform.Money;
import org.junit.jupiter.api.Test;

class LedgerFilterTest {
    @Test
    void anAddress_isReadAsItIsWritten() {
        var values = Map.of("words", "tide & pool", "year", "2026", "outcome", "NOT_YET", "followed", "yes");
        var filter = LedgerFilter.of(values);
        assertThat(filter.query()).isEqualTo("?words=tide+%26+pool&year=2026&outcome=NOT_YET&followed=yes");
        assertThat(filter.isNarrow()).isTrue();
    }

    @Test
    void whatAnAddressSaysWrongly_isLeftOut() {
        var values = new HashMap<>(Map.of("year", "later", "outcome", "x", "followed", "1", "currency", "money"));
        values.put("call", null);
        assertThat(LedgerFilter.of(values)).isEqualTo(LedgerFilter.ALL);
        assertThat(LedgerFilter.ALL.query()).isEmpty();
        assertThat(LedgerFilter.ALL.isNarrow()).isFalse();
    }

    @Test
    void leverageAndMean_areOfWhatTheSumHolds() {
        var sum = new Ledger.Sum("", "", 3, Money.of(10_000, "USD"), Money.of(62_040, "USD"), 5);
        assertThat(sum.mean()).isEqualTo(Money.of(3_333, "USD"));
        assertThat(sum.leverage()).isEqualByComparingTo("6.2");
        assertThat(new Ledger.Sum("", "", 0, Money.zero("USD"), Money.zero("USD"), 0).leverage())
                .isZero();
    }

    @Test
    void aMean_isExact_howeverMuchItIsOf() {
        var most = new Money(900_719_925_474_099_300L, "USD");
        assertThat(new Ledger.Sum("", "", 1, most, most, 1).mean()).isEqualTo(Money.of(9_007_199_254_740_993L, "USD"));
        assertThat(new Ledger.Sum("", "", 2, new Money(5, "JPY"), new Money(5, "JPY"), 1).mean())
                .isEqualTo(new Money(3, "JPY"));
    }
}
