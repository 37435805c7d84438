package org.headwaters.challenges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The tags of an element, read: where the cause stands, its short name, its theme where the type does not name it, and the
 * makers' own words.
 *
 * @param state null where no tag says it
 * @param shortName null where no tag says it
 * @param theme empty where no tag says it
 */
record Tags(CauseState state, String shortName, String theme, String keywords) {

    static Tags of(String cell) {
        CauseState state = null;
        String shortName = null;
        var theme = "";
        List<String> words = new ArrayList<>();
        for (var tag : cell.split("\\|")) {
            var said = tag.strip();
            var small = said.toLowerCase(Locale.ROOT);
            var stands = Arrays.stream(CauseState.values())
                    .filter(one -> one.name().equalsIgnoreCase(said))
                    .findFirst();
            if (stands.isPresent()) {
                state = stands.get();
            } else if (small.startsWith(Sheets.SHORT.strip())) {
                shortName = said.substring(Sheets.SHORT.strip().length()).strip();
            } else if (small.startsWith(Sheets.IN_THEME.strip())) {
                theme = said.substring(Sheets.IN_THEME.strip().length()).strip();
            } else if (!said.isEmpty()) {
                words.add(said);
            }
        }
        return new Tags(state, shortName, theme, String.join("|", words));
    }
}
