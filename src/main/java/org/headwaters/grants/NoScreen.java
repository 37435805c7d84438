package org.headwaters.grants;

import java.io.Serializable;
import java.util.List;

/**
 * Why applications were declined, year by year: every decision that its applicants know of.
 *
 * @param exact whether the reader sees every count; to strangers small ones are withheld
 */
public record NoScreen(List<Year> years, boolean exact) implements Serializable {

    /**
     * One year, by the network's calendar.
     *
     * @param calls whose decisions were told in it, by their titles
     * @param rows the reasons, the most frequent first where all is exact, else by the alphabet
     */
    public record Year(int year, List<String> calls, List<Row> rows) implements Serializable {}

    /**
     * One reason and how often it was given; a decision may have several.
     *
     * @param counts for each of the calls in their order
     * @param sum of them
     */
    public record Row(String reason, List<Count> counts, Count sum) implements Serializable {}

    /** @param number below zero when it is withheld */
    public record Count(long number) implements Serializable {
        public boolean withheld() {
            return number < 0;
        }
    }
}
