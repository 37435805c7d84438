package org.headwaters.platform;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A calendar file (RFC 5545): dates that every calendar program takes. Instants are written in UTC, so that each reader
 * sees them by the own clock; the same entry taken twice replaces itself by its {@code uid}, the newer one the older.
 */
@Published
public record Ics(List<Entry> entries, Instant written) {
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    /**
     * @param uid unique for ever, the same each time this date is given out
     * @param at when; null for a whole day
     * @param day the whole day; null for an instant
     * @param link full address to open from the calendar, or null
     * @param moved how often it was changed: what is newer replaces what is older
     * @param changed when it was changed last, or null
     * @param cancelled whether it takes place no more, so that a calendar takes it out
     */
    public record Entry(
            String uid,
            Instant at,
            LocalDate day,
            String title,
            String text,
            String link,
            int moved,
            Instant changed,
            boolean cancelled) {

        /** A date that takes place. */
        public Entry(
                String uid,
                Instant at,
                LocalDate day,
                String title,
                String text,
                String link,
                int moved,
                Instant changed) {
            this(uid, at, day, title, text, link, moved, changed, false);
        }

        /** The same date, which takes place no more: newer than any before. */
        public Entry off(Instant since) {
            return new Entry(uid, at, day, title, text, link, moved + 1, since, true);
        }

        /** A moment that does not move. */
        public Entry(String uid, Instant at, String title, String text, String link) {
            this(uid, at, null, title, text, link, 0, null);
        }
    }

    public Ics {
        entries = List.copyOf(entries);
    }

    public String text() {
        var out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Headwaters//EN");
        line(out, "METHOD:PUBLISH");
        for (var entry : entries) {
            line(out, "BEGIN:VEVENT");
            line(out, "UID:" + escaped(entry.uid()));
            line(out, "DTSTAMP:" + UTC.format(written));
            when(out, entry);
            line(out, "SEQUENCE:" + entry.moved());
            if (entry.changed() != null) {
                line(out, "LAST-MODIFIED:" + UTC.format(entry.changed()));
            }
            if (entry.cancelled()) {
                line(out, "STATUS:CANCELLED");
            }
            line(out, "SUMMARY:" + escaped(entry.title()));
            if (entry.text() != null) {
                line(out, "DESCRIPTION:" + escaped(entry.text()));
            }
            if (entry.link() != null) {
                line(out, "URL:" + entry.link());
            }
            line(out, "TRANSP:TRANSPARENT");
            line(out, "END:VEVENT");
        }
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private static void when(StringBuilder out, Entry entry) {
        if (entry.day() == null) {
            line(out, "DTSTART:" + UTC.format(entry.at()));
            line(out, "DURATION:PT15M");
        } else {
            line(out, "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(entry.day()));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Lines longer than 75 bytes go on after a break and a blank, and no letter is cut in two. */
    private static void line(StringBuilder out, String content) {
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int letter = content.codePointAt(i);
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                out.append("\r\n ");
                bytes = 1;
            }
            out.appendCodePoint(letter);
            bytes += size;
            i += Character.charCount(letter);
        }
        out.append("\r\n");
    }
}
