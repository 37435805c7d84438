package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Of which kinds those are that were selected, beside those that applied. It is shown to whoever decides, orders nothing and
 * decides nothing. Each line counts teams; a team of two sectors stands in two lines.
 *
 * @param sizes by the number of fellows
 */
public record Balance(int applied, int selected, List<Line> sectors, List<Line> places, List<Line> sizes)
        implements Serializable {

    public Balance {
        sectors = List.copyOf(sectors);
        places = List.copyOf(places);
        sizes = List.copyOf(sizes);
    }

    public record Line(String words, int applied, int selected) implements Serializable {}

    /** What of a team is counted. */
    record Kinds(boolean selected, Set<String> sectors, Set<String> places, int size) {}

    static Balance of(List<Kinds> teams) {
        return new Balance(
                teams.size(),
                (int) teams.stream().filter(Kinds::selected).count(),
                lines(teams, Kinds::sectors, Comparator.naturalOrder()),
                lines(teams, Kinds::places, Comparator.naturalOrder()),
                lines(teams, team -> Set.of(team.size() + ""), Comparator.comparingInt(Integer::parseInt)));
    }

    private static List<Line> lines(List<Kinds> teams, Function<Kinds, Set<String>> kinds, Comparator<String> order) {
        var counts = new TreeMap<String, int[]>(order);
        for (var team : teams) {
            for (var kind : kinds.apply(team)) {
                var count = counts.computeIfAbsent(kind, none -> new int[2]);
                count[0]++;
                count[1] += team.selected() ? 1 : 0;
            }
        }
        return counts.entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue()[0], one.getValue()[1]))
                .toList();
    }
}
