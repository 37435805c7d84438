package org.headwaters.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HumanDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "0001-01-01",
                "1899-12-31",
                "2201-01-01",
                "2026-02-30",
                "22.11.2026",
                ""
            })
    void whatNobodyCanMean_isNoDay(String typed) {
        assertThat(HumanDay.read(typed)).isEmpty();
    }

    @Test
    void theFirstAndTheLastDay_areRead() {
        assertThat(HumanDay.read(" 1900-01-01 ")).contains(LocalDate.of(1900, 1, 1));
        assertThat(HumanDay.read("2200-12-31")).contains(LocalDate.of(2200, 12, 31));
        assertThat(HumanDay.isOne(null)).isFalse();
    }
}
