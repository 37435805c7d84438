package org.headwaters.challenges;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
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
        if (brief.contains("|")) {
            throw new Refusal("challenges.refused.shortName");
        }
        shortName = brief.isEmpty() ? null : brief;
        description = Typed.text(description, LONGEST_DESCRIPTION).strip();
        keywords = words(Typed.line(keywords, LONGEST_KEYWORDS));
    }

    /** Words that say something else in a sheet are no keywords. */
    private static String words(String typed) {
        var found = Arrays.stream(typed.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        found.stream().filter(CauseText::isTaken).findFirst().ifPresent(word -> {
            throw new Refusal("challenges.refused.keyword", word);
        });
        return String.join("|", found);
    }

    private static boolean isTaken(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return small.startsWith(Sheets.SHORT.strip())
                || small.startsWith(Sheets.IN_THEME.strip())
                || Arrays.stream(CauseState.values())
                        .anyMatch(state -> state.name().equalsIgnoreCase(word));
    }
}
