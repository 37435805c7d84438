package org.headwaters.network;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Folding;
import org.headwaters.platform.text.Typed;

/** How names are checked, and how what somebody types is turned into patterns to find them by. */
final class Words {
    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\p{Z}\\s]+|[\\p{Z}\\s]+$");
    private static final int MOST_WORDS = 6;

    private Words() {}

    /** The text trimmed, or a refusal that names the field: empty, over-long, or with characters that deceive. */
    static String required(String field, String text, int most) {
        var trimmed = stripped(text);
        if (trimmed.isEmpty()) {
            throw new Refusal("network.refused." + field + ".missing");
        }
        return fitting(field, trimmed, most);
    }

    /** The same for what may be left out: null when empty. */
    static String optional(String field, String text, int most) {
        var trimmed = stripped(text);
        return trimmed.isEmpty() ? null : fitting(field, trimmed, most);
    }

    /** Without blanks around it, of any kind: a hard blank alone is no name either. */
    private static String stripped(String text) {
        return text == null ? "" : BLANKS_AROUND.matcher(text).replaceAll("");
    }

    private static String fitting(String field, String text, int most) {
        if (text.codePointCount(0, text.length()) > most) {
            throw new Refusal("network.refused." + field + ".long", most);
        }
        if (!Typed.isFitForAName(text)) {
            throw new Refusal("network.refused." + field + ".characters");
        }
        return text;
    }

    /** The patterns that all have to match for what somebody typed; at most six words count. */
    static List<String> patterns(String typed) {
        return Arrays.stream(Folding.of(typed == null ? "" : typed).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "% " + word + "%")
                .toList();
    }
}
