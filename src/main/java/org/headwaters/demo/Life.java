package org.headwaters.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What became of one told award until today; null for what did not happen. Most went their way; some wait for an
 * agreement, a payment, a meeting or a report, a few are late and a few were cancelled.
 */
final class Life {
    /** Within it everybody has agreed and the bank has been told. */
    private static final int PAID_AFTER_DAYS = 8;

    private static final int REPORT_AFTER = 30;
    /** What would have been sent in the last days is shown on its way. */
    private static final int STILL_ON_THE_WAY = 6;

    /** Nobody has agreed to this one yet. */
    private static final String TOUR_OFFER = "Tide pools as a chemistry lab";

    private static final String TOUR_REPORT = "Night bus to the lab";

    /** Its partners have met, the museum among them, and nobody has said so. */
    private static final String TOUR_MEETING = "Dough, heat and a stopwatch, in Meridian Bay";

    /** A report that lies with Larkmoor and its partners. */
    private static final String TOUR_OTHER_REPORT = "The letter that came in time";

    final Instant told;
    Instant firstAgreed;
    Instant accepted;
    Instant paid;
    LocalDate meeting;
    Instant met;
    Instant reported;
    Instant closed;
    Instant cancelled;
    String stage = "OFFERED";

    private final Days days;
    private final Chance chance;
    /** Of those that the tour shows, the first agreement is the visitor's. */
    private final boolean shown;
    /** How many days the call promises between the answer and the money. */
    private final int toPay;

    /** @param quiet whether nothing of it shall wait for its partners, since they play a part in the tour */
    Life(Case of, Days days, boolean quiet) {
        this.told = of.time.told;
        this.days = days;
        this.chance = Chance.of("life", of.spec.number());
        this.shown = of.spec.isFeatured();
        this.toPay = of.spec.call().moneyDays() - of.spec.call().decisionDays();
        if (of.spec.title().equals(TOUR_OFFER)) {
            return;
        }
        if (of.spec.title().equals(TOUR_REPORT)) {
            tour();
        } else if (of.spec.title().equals(TOUR_MEETING)) {
            gather(-6);
        } else if (of.spec.title().equals(TOUR_OTHER_REPORT)) {
            gather(-9);
            say(-7);
        } else if (of.spec.title().equals(Report.FAILED)) {
            failed();
        } else if (!of.spec.isFeatured() && !quiet && chance.onceIn(30)) {
            cancel();
        } else {
            live(quiet);
        }
    }

    /** The report that the tour writes is due in eight days. */
    private void tour() {
        gather(-22);
        say(-20);
    }

    /** Agreed and paid long ago, and they met so many days from today. */
    private void gather(int on) {
        agree();
        paid = told.plus(PAID_AFTER_DAYS, ChronoUnit.DAYS);
        meeting = days.day(on);
        stage = "PAID";
    }

    private void say(int on) {
        met = days.at(on, 10);
        stage = "MET";
    }

    /** The report that waits for an officer tells honestly that it did not work. */
    private void failed() {
        tour();
        reported = days.at(-1, 9);
        stage = "REPORTED";
    }

    private void cancel() {
        var at = told.plus(chance.between(3, 9), ChronoUnit.DAYS);
        if (at.isBefore(days.now())) {
            cancelled = at;
            stage = "CANCELLED";
        }
    }

    private void live(boolean quiet) {
        agree();
        if (accepted == null) {
            return;
        }
        var sent = told.plus(PAID_AFTER_DAYS + chance.between(toPay / 2, toPay * 3 / 4), ChronoUnit.DAYS);
        var meets = day(sent).plusDays(quiet ? chance.between(5, 8) : waiting());
        meeting = meets.getDayOfWeek() == DayOfWeek.SUNDAY ? meets.plusDays(1) : meets;
        if (!sent.isBefore(days.now().minus(STILL_ON_THE_WAY, ChronoUnit.DAYS))) {
            return;
        }
        paid = sent;
        stage = "PAID";
        var said = noon(meeting.plusDays(chance.between(1, 4)));
        if (said.isBefore(days.now())) {
            met = said;
            stage = "MET";
            report(quiet);
        }
    }

    /** Most meet within weeks; one in four has to wait for a season. */
    private int waiting() {
        return chance.onceIn(4) ? chance.between(60, 240) : chance.between(5, 50);
    }

    private void report(boolean quiet) {
        var late = !quiet && chance.onceIn(9);
        var handedIn = noon(meeting.plusDays(late ? chance.between(40, 70) : chance.between(4, REPORT_AFTER)));
        if (!handedIn.isBefore(days.now())) {
            return;
        }
        reported = handedIn;
        stage = "REPORTED";
        var read = handedIn.plus(chance.between(1, 7), ChronoUnit.DAYS);
        if (read.isBefore(days.now())) {
            closed = read;
            stage = "CLOSED";
        }
    }

    private void agree() {
        var first = told.plus(chance.between(4, 60), ChronoUnit.HOURS);
        var last = told.plus(chance.between(62, 130), ChronoUnit.HOURS);
        if (!shown && first.isBefore(days.now()) && chance.part() < 0.8) {
            firstAgreed = first;
        }
        if (last.isBefore(days.now())) {
            firstAgreed = first;
            accepted = last;
            stage = "ACCEPTED";
        }
    }

    /** When that of it which everybody may read changed last. */
    Instant changed() {
        return Stream.of(told, met, closed, cancelled)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(told);
    }

    LocalDate reportDue() {
        return meeting == null ? null : meeting.plusDays(REPORT_AFTER);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Days.ZONE).toLocalDate();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 20).atZone(Days.ZONE).toInstant();
    }
}
