package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The applications of a call that are read together: all of a call with a deadline, those of some days of one that stays
 * open. Which batch an application is in follows from when it was submitted and is never stored.
 *
 * @param number from 1
 * @param until when its days end, null for a call without an end that is one batch
 * @param last whether what comes after its days, in the grace or with more time, is in it too
 */
public record Batch(long number, Instant from, Instant until, boolean last) implements Serializable {
    private static final long MOST = 100_000;
    private static final int LOOKED_BACK = 60;

    /** One whose days are not known yet; null for null and for numbers that none has. */
    static Batch called(Long number) {
        return number == null || number < 1 || number > MOST ? null : new Batch(number, null, null, false);
    }

    /** The cut of one call into batches. {@code days} is 0 for a call that is one batch. */
    record Cut(Instant opens, Instant closes, ZoneId zone, int days) {

        static Cut of(Call call) {
            var days = call.getRhythm() == Rhythm.ROLLING ? call.getBatchDays() : 0;
            return new Cut(call.getOpensAt(), call.getClosesAt(), call.getZone(), days);
        }

        /** What the queue's query for choices says of a rolling call: opening and end in seconds, zone, days. */
        static Cut read(String text) {
            var parts = text.split(" ");
            return new Cut(
                    Instant.ofEpochSecond(Long.parseLong(parts[0])),
                    parts[1].equals("-") ? null : Instant.ofEpochSecond(Long.parseLong(parts[1])),
                    ZoneId.of(parts[2]),
                    Integer.parseInt(parts[3]));
        }

        boolean isCut() {
            return days > 0;
        }

        /** The batch that somebody chose, null for none, for a number that none has and where nothing is cut. */
        Batch chosen(Long number) {
            return isCut() && called(number) != null ? number(number) : null;
        }

        /** The batch of what is submitted at this moment; the first for what came before the opening. */
        Batch at(Instant submitted) {
            if (days == 0 || submitted.isBefore(opens)) {
                return number(1);
            }
            var passed = ChronoUnit.DAYS.between(opens.atZone(zone), submitted.atZone(zone));
            var found = number(passed / days + 1);
            var last = last();
            return last == null || found.number <= last.number ? found : last;
        }

        /** Every batch that has begun by now, the first one first. */
        List<Batch> begun(Instant now) {
            return now.isBefore(opens)
                    ? List.of()
                    : LongStream.rangeClosed(1, at(now).number)
                            .mapToObj(this::number)
                            .toList();
        }

        /** The same, the newest first and as far back as one looks; empty for a call that is not cut. */
        List<Batch> latest(Instant now) {
            if (!isCut()) {
                return List.of();
            }
            var begun = new ArrayList<>(begun(now));
            Collections.reverse(begun);
            return List.copyOf(begun.subList(0, Math.min(LOOKED_BACK, begun.size())));
        }

        Batch number(long number) {
            if (days == 0) {
                return new Batch(1, opens, closes, true);
            }
            var from = begin(number);
            var until = begin(number + 1);
            if (closes == null || closes.isAfter(until)) {
                return new Batch(number, from, until, false);
            }
            return new Batch(number, from, closes, from.isBefore(closes));
        }

        /** What comes in its grace belongs to the last batch of a call with an end. */
        private Batch last() {
            if (closes == null) {
                return null;
            }
            var passed = ChronoUnit.DAYS.between(
                    opens.atZone(zone), closes.atZone(zone).minusNanos(1));
            return number(passed / days + 1);
        }

        private Instant begin(long number) {
            return opens.atZone(zone).plusDays((number - 1) * days).toInstant();
        }
    }
}
