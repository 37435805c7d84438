package org.headwaters.reviews;

import java.util.regex.Pattern;
import org.headwaters.platform.Refusal;

/** A comment as it is kept: without characters that nobody sees or that turn the direction of writing. */
final class Remark {
    static final int LONGEST = 4_000;

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]");

    private Remark() {}

    static String cleaned(String text) {
        var clean = text == null
                ? ""
                : UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        if (clean.codePointCount(0, clean.length()) > LONGEST) {
            throw new Refusal("reviews.refused.long", LONGEST);
        }
        return clean;
    }
}
