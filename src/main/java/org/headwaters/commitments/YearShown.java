package org.headwaters.commitments;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One promise's annual review: for its partner filled in from the year's reports, for the backbone as it was sent.
 *
 * @param answers what is typed, or filled in where nothing is yet
 * @param sources from which days' reports the first three answers come; empty for what the partner wrote itself
 * @param last what was answered a year ago, null where nothing was
 * @param seconds typed so far
 * @param fields each text of the form, by its code
 * @param usual how many minutes half of the partners needed at most a year ago, null where nobody knows
 * @param writes whether the reader answers, else reads
 * @param closes whether the reader closes it with a meeting
 * @param themes of the season, as far as the reader groups by them
 */
public record YearShown(
        String reference,
        String title,
        int year,
        long version,
        YearState state,
        LocalDate closesOn,
        String unit,
        long baseline,
        long yearAgo,
        long now,
        long target,
        YearAnswers answers,
        Sources sources,
        Last last,
        YearEnd end,
        int seconds,
        Integer usual,
        String partners,
        boolean writes,
        boolean closes,
        List<Grouped> themes,
        Map<String, Field> fields,
        Instant readAt)
        implements Serializable {

    public int minutes() {
        return seconds / 60;
    }

    /** Its version and when it was saved; 0 and null for what nobody has typed yet. */
    public record Field(long version, Instant at) implements Serializable {
        static Field of(DraftText text) {
            return text == null ? new Field(0, null) : new Field(text.getVersion(), text.getSavedAt());
        }
    }

    /** The days of the reports that each answer was filled in from. */
    public record Sources(List<LocalDate> succeed, List<LocalDate> hard, List<LocalDate> learned)
            implements Serializable {
        static final Sources NONE = new Sources(List.of(), List.of(), List.of());
    }

    /** A year ago: what they asked for, and what was done. */
    public record Last(int year, String better, String reply, Support support, String words) implements Serializable {}

    /** @param said whether this review says so */
    public record Grouped(long id, ThemeKind kind, String words, boolean said) implements Serializable {}
}
