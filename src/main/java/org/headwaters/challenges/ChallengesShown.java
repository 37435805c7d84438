package org.headwaters.challenges;

import java.io.Serializable;
import java.util.List;

/**
 * The table of contents of the map: every theme with its causes, by the alphabet.
 *
 * @param all how many causes are live
 * @param found how many of them are shown
 * @param choices all themes, to choose one
 */
public record ChallengesShown(int all, int found, List<ThemeShown> themes, List<Themes.Named> choices, Doors doors) {

    /** What the reader may do here: suggest a cause, or work on the map. */
    public record Doors(boolean suggest, boolean edit, boolean sheets) {}

    /** A theme and its causes. */
    public record ThemeShown(String reference, String title, String sentence, List<CauseLine> causes) {}

    /** A cause, who works on it and how old its brief is; null where it has none. */
    public record CauseLine(String reference, String title, String shortName, Workers workers, Freshness brief) {}

    /**
     * Who works on something, in words.
     *
     * @param mine whether the reader's own organisation does
     * @param first the first of the others by the alphabet; empty for none
     * @param others how many more there are, beside these
     */
    public record Workers(boolean mine, String first, int others) implements Serializable {

        /** Which of the sentences says it. */
        public String key() {
            if (mine) {
                return first.isEmpty() ? "mine" : "mineAnd";
            }
            return first.isEmpty() ? "nobody" : others == 0 ? "one" : "and";
        }

        /** With the first, where the sentence names only the reader. */
        public int rest() {
            return mine ? others + 1 : others;
        }
    }
}
