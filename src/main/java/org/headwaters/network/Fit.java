package org.headwaters.network;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwaters.platform.text.Folding;

/**
 * How well an offer answers a need of the same kind: by the words they share, and by being in one place. It puts
 * suggestions in an order; it says nothing about partners.
 */
final class Fit {
    private static final int SHORTEST = 4;
    /** Words that begin alike to here mean the same thing: mend, mends, mending. */
    private static final int STEM = 4;

    private Fit() {}

    static int of(String need, String offer, boolean samePlace) {
        var wanted = words(need);
        wanted.retainAll(words(offer));
        return 2 * wanted.size() + (samePlace ? 1 : 0);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Folding.of(text).split(" "))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
