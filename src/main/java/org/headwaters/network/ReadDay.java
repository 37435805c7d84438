package org.headwaters.network;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.HumanDay;

/** A day as tables write it: {@code 2026-11-22} or {@code 22.11.2026}. What could be read in two ways is read in none. */
final class ReadDay {
    private static final List<DateTimeFormatter> WAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT));

    private ReadDay() {}

    static Optional<LocalDate> of(String text) {
        for (var way : WAYS) {
            try {
                return Optional.of(LocalDate.parse(text, way)).filter(HumanDay::isOne);
            } catch (DateTimeException another) {
                continue;
            }
        }
        return Optional.empty();
    }
}
