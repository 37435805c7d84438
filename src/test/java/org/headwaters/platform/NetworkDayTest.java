package org.headwaters.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkDayTest {

    @ParameterizedTest
    @CsvSource({
        "Pacific/Auckland, 2026-03-01T11:30:00Z, 2026-03-02, 2026-03-01T11:00:00Z",
        "America/New_York, 2026-03-02T03:00:00Z, 2026-03-01, 2026-03-01T05:00:00Z",
        "UTC, 2026-03-01T23:59:59Z, 2026-03-01, 2026-03-01T00:00:00Z"
    })
    void aDay_isADayOfTheNetworksZone(String zone, String now, LocalDate today, String begins) {
        var day = new NetworkDay();
        day.clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        day.zone = ZoneId.of(zone);
        assertThat(day.today()).isEqualTo(today);
        assertThat(day.begins(today)).isEqualTo(begins);
        assertThat(day.lastOf(today)).isEqualTo(now);
        assertThat(day.lastOf(today.minusDays(1)))
                .isEqualTo(Instant.parse(begins).minusNanos(1_000))
                .satisfies(last -> assertThat(day.of(last)).isEqualTo(today.minusDays(1)));
    }
}
