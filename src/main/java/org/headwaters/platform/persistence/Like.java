package org.headwaters.platform.persistence;

import java.util.Locale;
import org.headwaters.platform.Published;
import org.headwaters.platform.text.Typed;

/** Patterns for {@code like … escape '!'}: what somebody typed is looked for letter by letter, wildcards included. */
@Published
public final class Like {
    private Like() {}

    /** @return a pattern for what contains the words, in lower case: compare it with {@code lower(…)} */
    public static String containing(String words) {
        return "%" + Typed.without(words).toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
