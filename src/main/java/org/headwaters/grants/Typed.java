package org.headwaters.grants;

import java.util.regex.Pattern;
import org.headwaters.platform.Refusal;

/**
 * What people type, checked before it is kept. Text stays exactly as typed: scripts and formulas are only text, made
 * harmless where they are shown or exported. Refused is what cannot be shown or deceives the reader, with the place where
 * it stands, since it cannot be seen.
 */
final class Typed {
    /** Room for any word limit, and an end for what is no text at all. */
    static final int LONGEST_TEXT = 20_000;

    static final int LONGEST_LINE = 200;

    private static final int PLACE = 20;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");
    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|\\u2028|\\u2029");

    private Typed() {}

    /** A text of several lines; null is an empty one. */
    static String text(String raw) {
        return checked(raw == null ? "" : LINE_ENDS.matcher(raw).replaceAll("\n"), LONGEST_TEXT);
    }

    /** A text of one line. */
    static String line(String raw) {
        var oneLine = raw == null ? "" : LINE_ENDS.matcher(raw).replaceAll(" ").replace('\n', ' ');
        return checked(oneLine.replace('\t', ' '), LONGEST_LINE);
    }

    /** How many words a text has; what stands between blanks is one. */
    static int words(String text) {
        var blank = text == null || text.isBlank();
        return blank ? 0 : text.strip().split("[\\s\\p{Z}]+").length;
    }

    private static String checked(String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw new Refusal("grants.refused.typed.long", most);
        }
        refuse(CONTROL, text, "grants.refused.typed.control");
        refuse(DIRECTION, text, "grants.refused.typed.direction");
        return text;
    }

    private static void refuse(Pattern unfit, String text, String key) {
        var found = unfit.matcher(text);
        if (found.find()) {
            var before = text.substring(Math.max(0, found.start() - PLACE), found.start());
            throw new Refusal(key, before.strip());
        }
    }
}
