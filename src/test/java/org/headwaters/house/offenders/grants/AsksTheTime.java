package org.headwaters.house.offenders.grants;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

public class AsksTheTime {
    @SuppressWarnings("TimeZoneUsage")
    public Instant time() {
        return Instant.now();
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
