package org.headwaters.funds;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.platform.Money;

/**
 * What goes into one file: payments by the pool that pays them.
 *
 * @param reference of the file, at most 30 characters
 * @param payer who hands the file in
 * @param on the day on which the bank is asked to send it
 */
record Batch(String reference, String payer, Instant at, LocalDate on, List<Part> parts) {

    /** @param from the account that the pool pays from; null where none is named */
    record Part(String pool, AccountDetails from, List<Line> lines) {

        Part {
            lines = List.copyOf(lines);
        }

        BigDecimal sum() {
            return total(lines);
        }
    }

    /** @param about what payee and bank read of it: reference and title of what it pays */
    record Line(String endToEnd, String about, String payee, Money amount, AccountDetails to) {}

    Batch {
        parts = List.copyOf(parts);
    }

    int count() {
        return parts.stream().mapToInt(part -> part.lines().size()).sum();
    }

    /** All amounts added up, whatever their currencies, as the standard's control sum is. */
    BigDecimal sum() {
        return parts.stream().map(Part::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(List<Line> lines) {
        return lines.stream().map(line -> line.amount().major()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
