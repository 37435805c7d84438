package org.headwaters.platform.text;

import java.util.regex.Pattern;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;

/**
 * What people type, checked before it is kept; the one place that says which characters a text may have. Text stays
 * exactly as typed: scripts and formulas are only text, made harmless where they are shown or exported. Refused is what
 * no database keeps, nobody can see, or deceives the reader, with the place where it stands, since it cannot be seen.
 */
@Published
public final class Typed {
    /** Room for any word limit, and an end for what is no text at all. */
    public static final int LONGEST_TEXT = 20_000;

    /** What somebody says to others, or why something is done. */
    public static final int LONGEST_REMARK = 4_000;

    public static final int LONGEST_LINE = 200;

    private static final int PLACE = 20;
    private static final String CONTROL = "\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF";
    private static final String DIRECTION = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";
    /** Without width: harmless in a text, but they let one name pose as another. */
    private static final String UNSEEN = "\\u200B\\u2060\\uFEFF";

    private static final Pattern NOT_KEPT = Pattern.compile("[" + CONTROL + "&&[^\\n\\t]]");
    private static final Pattern TURNING = Pattern.compile("[" + DIRECTION + "]");
    private static final Pattern NOT_SEEN = Pattern.compile("[" + UNSEEN + "]");
    private static final Pattern UNFIT_FOR_A_LINE = Pattern.compile("[" + CONTROL + DIRECTION + UNSEEN + "]");
    private static final Pattern UNFIT_FOR_A_TEXT =
            Pattern.compile("[" + CONTROL + DIRECTION + UNSEEN + "&&[^\\n\\t]]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|\\u2028|\\u2029");

    private Typed() {}

    /** A text of several lines; null is an empty one. */
    public static String text(String raw, int most) {
        return checked(withLineEnds(raw), most);
    }

    /** A text of one line. */
    public static String line(String raw, int most) {
        var oneLine = checked(withLineEnds(raw).replace('\n', ' ').replace('\t', ' '), most);
        refuse(NOT_SEEN, oneLine, "platform.refused.typed.control");
        return oneLine;
    }

    /** Why something is done, or what somebody adds: stripped, and null for nothing. */
    public static String remark(String raw) {
        return remark(raw, LONGEST_REMARK);
    }

    /** The same where there is less room for it. */
    public static String remark(String raw, int most) {
        var said = text(raw, most).strip();
        return said.isEmpty() ? null : said;
    }

    /** Whether a name may be kept so: it has one line, and nothing in it is invisible. */
    public static boolean isFitForAName(String text) {
        return !UNFIT_FOR_A_LINE.matcher(text).find();
    }

    /** The text without what would be refused, where nobody is there to type it again. */
    public static String without(String unfit) {
        return UNFIT_FOR_A_TEXT.matcher(withLineEnds(unfit)).replaceAll("");
    }

    /** What somebody looks for, in one line; what is unfit parts words, and what is too long is cut. */
    public static String sought(String raw, int most) {
        var plain =
                UNFIT_FOR_A_LINE.matcher(raw == null ? "" : raw).replaceAll(" ").strip();
        return plain.substring(0, Math.min(most, plain.length()));
    }

    /** How many words a text has; what stands between blanks is one. */
    public static int words(String text) {
        var blank = text == null || text.isBlank();
        return blank ? 0 : text.strip().split("[\\s\\p{Z}]+").length;
    }

    private static String withLineEnds(String raw) {
        return raw == null ? "" : LINE_ENDS.matcher(raw).replaceAll("\n");
    }

    private static String checked(String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw new Refusal("platform.refused.typed.long", most);
        }
        refuse(NOT_KEPT, text, "platform.refused.typed.control");
        refuse(TURNING, text, "platform.refused.typed.direction");
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
