package org.headwaters.challenges;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.headwaters.platform.Csv;

/**
 * The labels by which a sheet names what is known: titles, in which large and small letters and the number of blanks do not
 * tell two apart. A title that says too little, since two share it or since it means something else in a sheet, comes with its
 * reference in brackets, so that each label means one thing and what was taken out finds itself again.
 */
final class Labels<T> {
    /** What a type says of a row, so that no theme can be meant by it. */
    private static final Set<String> TAKEN = Set.of(key(Sheets.THEME), key(Sheets.CAUSE));

    private final Function<T, String> title;
    private final Function<T, String> reference;
    private final Map<String, List<T>> byTitle = new HashMap<>();
    private final Map<String, List<T>> byLabel = new HashMap<>();

    private Labels(Collection<T> known, Function<T, String> title, Function<T, String> reference) {
        this.title = title;
        this.reference = reference;
        known.forEach(one -> put(byTitle, title.apply(one), one));
        known.forEach(one -> put(byLabel, label(one), one));
    }

    static Labels<Theme> ofThemes(Collection<Theme> known) {
        return new Labels<>(known, Theme::getTitle, Theme::getReference);
    }

    /** Of the same title those on the map come before a suggestion, and that before what was declined. */
    static Labels<Cause> ofCauses(Collection<Cause> known) {
        var best = new HashMap<String, Integer>();
        known.forEach(cause -> best.merge(key(cause.getTitle()), rank(cause), Math::min));
        return new Labels<>(
                known.stream()
                        .filter(cause -> rank(cause) == best.get(key(cause.getTitle())))
                        .sorted(Comparator.comparing(Cause::getReference))
                        .toList(),
                Cause::getTitle,
                Cause::getReference);
    }

    private static int rank(Cause cause) {
        return cause.getState().isOpen() ? 0 : cause.getState() == CauseState.SUGGESTED ? 1 : 2;
    }

    private void put(Map<String, List<T>> map, String label, T one) {
        map.computeIfAbsent(key(label), none -> new ArrayList<>()).add(one);
    }

    /** By what a sheet names it. */
    String label(T one) {
        var key = key(title.apply(one));
        return TAKEN.contains(key) || byTitle.getOrDefault(key, List.of()).size() > 1
                ? title.apply(one) + " [" + reference.apply(one) + "]"
                : title.apply(one);
    }

    /** Those with this label or this title, as it stands in the cell or as it was before it was made harmless. */
    List<T> of(String cell) {
        for (var said : List.of(key(cell), key(Csv.plain(cell)))) {
            for (var known : List.of(byLabel, byTitle)) {
                if (known.containsKey(said)) {
                    return known.get(said);
                }
            }
        }
        return List.of();
    }

    /** The title that a cell gives to this: its own, where the cell names it by a label with its reference. */
    String title(String cell, T known) {
        var label = label(known);
        return !label.equals(title.apply(known)) && key(cell).equals(key(label)) ? title.apply(known) : cell;
    }

    static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
