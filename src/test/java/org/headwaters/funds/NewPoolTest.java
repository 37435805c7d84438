package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPoolTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({"Meeting fund 2026, meeting-fund-2026", "'  Älmhult & Søn  ', almhult-s-n", "'###', ''"})
    void theReference_isMadeOfTheName(String name, String reference) {
        assertThat(NewPool.referenceOf(name)).isEqualTo(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc\u202Efund", "a\u0007b"})
    void aName_thatIsEmptyOrDeceives_isRefused(String name) {
        assertThatThrownBy(() -> pool("a", name, Money.of(1, "USD"), FROM)).isInstanceOf(Refusal.class);
    }

    @Test
    void aPool_beginsWithMoney_andEndsAfterItBegins() {
        assertThat(pool("a", "A fund", Money.of(1, "USD"), FROM).name()).isEqualTo("A fund");
        assertThatThrownBy(() -> pool("a", "A fund", Money.zero("USD"), FROM)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> pool("a", "A fund", Money.of(-5, "USD"), FROM)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> pool("a", "A fund", Money.of(1, "USD"), FROM.minusDays(1)))
                .isInstanceOf(Refusal.class);
        assertThat(pool("a", "A fund", Money.of(1_000_000_000, "USD"), FROM.plusYears(100))
                        .name())
                .isEqualTo("A fund");
        assertThatThrownBy(() -> pool("a", "A fund", Money.of(1_000_000_001, "USD"), FROM))
                .hasMessageContaining("tooMuch");
        assertThatThrownBy(() -> pool("a", "A fund", Money.of(1, "USD"), FROM.plusYears(97_973)))
                .hasMessageContaining("years");
        assertThatThrownBy(() -> pool("", "A fund", Money.of(1, "USD"), FROM)).isInstanceOf(Refusal.class);
    }

    private static NewPool pool(String reference, String name, Money funded, LocalDate until) {
        return new NewPool(reference, name, "So that partners meet", "A trust", funded, FROM, until);
    }
}
