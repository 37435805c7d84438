package org.headwaters.challenges;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * What a cause says of itself.
 *
 * @param shortName null for none
 * @param keywords words of the map's makers, apart by {@code |}; empty for none
 */
record CauseText(Theme theme, String title, String shortName, String description, String keywords) {
    static final int LONGEST_TITLE = 160;
    static final int LONGEST_SHORT = 60;
    static final int LONGEST_DESCRIPTION = 600;
    static final int LONGEST_KEYWORDS = 400;

    CauseText {
        Objects.requireNonNull(theme);
        title = Typed.line(title, LONGEST_TITLE).strip();
        if (title.isEmpty()) {
            throw new Refusal("challenges.refused.title");
        }
        var brief = Typed.line(shortName, LONGEST_SHORT).strip();
        shortName = brief.isEmpty() ? null : brief;
        description = Typed.text(description, LONGEST_DESCRIPTION).strip();
        keywords = words(Typed.line(keywords, LONGEST_KEYWORDS));
    }

    private static String words(String typed) {
        return Arrays.stream(typed.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
