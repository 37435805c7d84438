package org.headwaters.challenges;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.headwaters.platform.Csv;

/** Finds what is known by the label of a row: large and small letters and the number of blanks do not tell two apart. */
final class Labels<T> {
    private final Map<String, List<T>> byLabel = new HashMap<>();

    Labels(Collection<T> known, Function<T, String> title) {
        known.forEach(one -> byLabel.computeIfAbsent(key(title.apply(one)), none -> new ArrayList<>())
                .add(one));
    }

    /** Those with this label, as it stands in the cell or as it was before it was made harmless. */
    List<T> of(String cell) {
        var found = byLabel.get(key(cell));
        return found != null ? found : byLabel.getOrDefault(key(Csv.plain(cell)), List.of());
    }

    static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
