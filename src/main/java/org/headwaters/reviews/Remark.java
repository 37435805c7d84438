package org.headwaters.reviews;

import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** A comment as it is kept: without characters that nobody sees or that turn the direction of writing. */
final class Remark {
    static final int LONGEST = Typed.LONGEST_REMARK;

    private Remark() {}

    static String cleaned(String text) {
        var clean = Typed.without(text);
        if (clean.codePointCount(0, clean.length()) > LONGEST) {
            throw new Refusal("reviews.refused.long", LONGEST);
        }
        return clean;
    }
}
