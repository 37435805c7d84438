package org.headwaters.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much each of those who read has now, and was given since New Year, as the house counts it. */
final class Loads {
    private static final Set<String> OPEN = Set.of("INVITED", "ACCEPTED", "DRAFT");

    private final Instant newYear;
    private final Map<Long, Integer> now = new HashMap<>();
    private final Map<Long, Integer> thisYear = new HashMap<>();

    Loads(Days days) {
        newYear = days.now()
                .atZone(Days.ZONE)
                .toLocalDate()
                .withDayOfYear(1)
                .atTime(LocalTime.MIN)
                .atZone(Days.ZONE)
                .toInstant();
    }

    void count(long reader, String stage, Instant invited) {
        if (OPEN.contains(stage)) {
            now.merge(reader, 1, Integer::sum);
        }
        if (!stage.equals("REFUSED") && !invited.isBefore(newYear)) {
            thisYear.merge(reader, 1, Integer::sum);
        }
    }

    int now(Cast.Person reader) {
        return now.getOrDefault(reader.id(), 0);
    }

    int thisYear(Cast.Person reader) {
        return thisYear.getOrDefault(reader.id(), 0);
    }
}
