package org.headwaters.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a name that is nearly another one: at most two letters apart, with the same first letter, and not so short that two
 * letters are most of it. Names are folded before they come here.
 */
final class Likeness<T> {
    private static final int NEAR = 2;
    private static final int SHORTEST = 8;

    private final Map<String, List<Map.Entry<String, T>>> byFirstLetters = new HashMap<>();

    void add(String folded, T what) {
        byFirstLetters
                .computeIfAbsent(first(folded), letters -> new ArrayList<>())
                .add(Map.entry(folded, what));
    }

    /** Something with nearly this name, not with the very same. */
    Optional<T> near(String folded) {
        if (folded.length() < SHORTEST) {
            return Optional.empty();
        }
        return byFirstLetters.getOrDefault(first(folded), List.of()).stream()
                .filter(one -> !one.getKey().equals(folded) && distance(one.getKey(), folded) <= NEAR)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String first(String folded) {
        return folded.substring(0, Math.min(2, folded.length()));
    }

    /** How many letters have to be changed, added or taken away; more than two are not counted further. */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > NEAR) {
            return NEAR + 1;
        }
        var before = new int[other.length() + 1];
        for (var at = 0; at <= other.length(); at++) {
            before[at] = at;
        }
        for (var row = 1; row <= one.length(); row++) {
            var now = new int[other.length() + 1];
            now[0] = row;
            for (var at = 1; at <= other.length(); at++) {
                var same = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
                now[at] = Math.min(Math.min(now[at - 1], before[at]) + 1, before[at - 1] + same);
            }
            before = now;
        }
        return before[other.length()];
    }
}
