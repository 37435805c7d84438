package org.headwaters.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Puts partners, places and days into a plan. */
final class Words {
    private Words() {}

    static String fill(String words, Spec spec, Cast.Partner with, Timeline time) {
        var chance = Chance.of("words", spec.number());
        var meeting = meeting(time.submitted == null ? time.started : time.submitted, chance);
        return words.replace("{a}", spec.lead().shortName())
                .replace("{b}", with.shortName())
                .replace("{pa}", spec.lead().place())
                .replace("{pb}", with.place())
                .replace("{day}", Days.inWords(meeting))
                .replace("{month}", Days.month(meeting))
                .replace("{later}", Days.month(meeting.plusMonths(chance.between(2, 4))));
    }

    /** A Saturday or a Thursday some weeks after it was written. */
    static LocalDate meeting(Instant written, Chance chance) {
        var about = written.atZone(Days.ZONE).toLocalDate().plusDays(chance.between(45, 120));
        return about.with(TemporalAdjusters.next(chance.onceIn(3) ? DayOfWeek.THURSDAY : DayOfWeek.SATURDAY));
    }

    /** $3,120 */
    static String money(long minor) {
        return "$%,d".formatted(minor / 100);
    }
}
