package org.headwaters.grants;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * Words of an application that its reviewers do not read, each as it stands there; how it is broken into lines does not
 * count. Whatever lies in one of them is gone from the copy, also where two overlap.
 */
final class Passages {
    static final int MOST = 60;
    static final int LONGEST = 600;
    private static final int SHORTEST = 2;

    static final Passages NONE = new Passages(Set.of());

    private final Set<String> words;

    private Passages(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** @param lines as they are typed, one to a line */
    static Passages typed(String lines) {
        var words = new LinkedHashSet<String>();
        for (var line : Typed.text(lines, Typed.LONGEST_TEXT).split("\n")) {
            var passage = Unseen.plain(line);
            if (!passage.isEmpty()) {
                if (passage.length() < SHORTEST || passage.length() > LONGEST) {
                    throw new Refusal("grants.refused.passageLength", SHORTEST, LONGEST, passage);
                }
                words.add(passage);
            }
        }
        if (words.size() > MOST) {
            throw new Refusal("grants.refused.tooManyPassages", MOST);
        }
        return new Passages(words);
    }

    static Passages all(Collection<Passages> several) {
        return new Passages(several.stream().flatMap(one -> one.words.stream()).collect(Collectors.toSet()));
    }

    int count() {
        return words.size();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Refuses what does not stand in this text, since nothing would be hidden by it. */
    void requireAllIn(String text) {
        var composed = Unseen.composed(text);
        words.stream()
                .filter(passage -> !in(passage).matcher(composed).find())
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refusal("grants.refused.passageNotThere", missing);
                });
    }

    /** The text with this in place of each passage. */
    String without(String original, String instead) {
        var text = Unseen.composed(original);
        var found = new ArrayList<int[]>();
        for (var passage : words) {
            var match = in(passage).matcher(text);
            for (int from = 0; from < text.length() && match.find(from); from = match.start() + 1) {
                found.add(new int[] {match.start(), match.end()});
            }
        }
        found.sort((one, other) -> Integer.compare(one[0], other[0]));
        var copy = new StringBuilder();
        int at = 0;
        for (var range : merged(found)) {
            copy.append(text, at, range[0]).append(instead);
            at = range[1];
        }
        return copy.append(text, at, text.length()).toString();
    }

    private static List<int[]> merged(List<int[]> sorted) {
        var merged = new ArrayList<int[]>();
        for (var range : sorted) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && range[0] <= last[1]) {
                last[1] = Math.max(last[1], range[1]);
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    private static Pattern in(String passage) {
        return Pattern.compile(Unseen.anyhow(passage), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** One to a line. */
    @Override
    public String toString() {
        return words.stream().sorted().collect(Collectors.joining("\n"));
    }
}
