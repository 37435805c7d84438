package org.headwaters.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The calls of one calendar year. A partner is rung a year after the last conversation, or a year after it came; who
 * should have been rung before is rung now. Nobody is left out because of a year's end.
 */
final class CallPlan {
    private final LocalDate today;
    private final List<ToRing> open = new ArrayList<>();
    private final int[] heard = new int[13];
    private int due;
    private int done;

    CallPlan(LocalDate today, List<Heard> partners) {
        this.today = today;
        partners.forEach(this::add);
        open.sort(Comparator.comparing(ToRing::due));
    }

    private void add(Heard partner) {
        if (partner.last() != null && partner.last().getYear() == today.getYear()) {
            heard[partner.last().getMonthValue()]++;
            due++;
            done++;
            return;
        }
        var since = partner.last() != null ? partner.last() : partner.since();
        var wanted = since == null ? today : since.plusYears(1);
        if (wanted.getYear() > today.getYear()) {
            return;
        }
        due++;
        var month = YearMonth.from(wanted.isBefore(today) ? today : wanted);
        open.add(new ToRing(partner.partner(), partner.last(), month.atEndOfMonth()));
    }

    /** How many were rung in that month, 1 to 12. */
    int heardIn(int month) {
        return heard[month];
    }

    /** How many are still to ring in that month. */
    int openIn(int month) {
        return (int)
                open.stream().filter(one -> one.due().getMonthValue() == month).count();
    }

    /** Those to ring until the end of that month, the earliest first; else in the order in which they came. */
    List<ToRing> toRingUntil(int month) {
        return open.stream().filter(one -> one.due().getMonthValue() <= month).toList();
    }

    /** How many are to be heard this year in all. */
    int due() {
        return due;
    }

    int done() {
        return done;
    }

    /** A partner with the day of the last conversation and the day since when it is one; either may be unknown. */
    record Heard(OrganisationId partner, LocalDate since, LocalDate last) {}

    /** A partner that waits for a call. */
    record ToRing(OrganisationId partner, LocalDate last, LocalDate due) {}
}
