package org.headwaters.grants;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of counts that strangers may see, in which nobody can be recognised: a count under five is withheld, and with it
 * as many others of its row and column as it takes that no sum gives it away.
 */
final class Sparing {
    static final long ENOUGH = 5;
    static final long WITHHELD = -1;

    private Sparing() {}

    /**
     * @param counts row by row, all rows of one length; their sums are shown beside them
     * @return the same with {@link #WITHHELD} in the place of what is not shown; nothing is still nothing
     */
    static List<List<Long>> of(List<List<Long>> counts) {
        var shown = new ArrayList<List<Long>>();
        counts.forEach(row -> shown.add(new ArrayList<>(row.stream()
                .map(count -> count > 0 && count < ENOUGH ? WITHHELD : count)
                .toList())));
        var columns = counts.isEmpty() ? 0 : counts.get(0).size();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int row = 0; row < counts.size(); row++) {
                changed |= coverOneOf(row, counts, shown);
            }
            for (int column = 0; column < columns; column++) {
                changed |= coverOneIn(column, counts, shown);
            }
        }
        return shown;
    }

    private static boolean coverOneOf(int row, List<List<Long>> counts, List<List<Long>> shown) {
        long withheld =
                shown.get(row).stream().filter(count -> count == WITHHELD).count();
        int smallest = -1;
        for (int column = 0; withheld == 1 && column < shown.get(row).size(); column++) {
            if (shown.get(row).get(column) > 0
                    && (smallest < 0
                            || counts.get(row).get(column) < counts.get(row).get(smallest))) {
                smallest = column;
            }
        }
        return smallest >= 0 && shown.get(row).set(smallest, WITHHELD) != WITHHELD;
    }

    private static boolean coverOneIn(int column, List<List<Long>> counts, List<List<Long>> shown) {
        long withheld =
                shown.stream().filter(row -> row.get(column) == WITHHELD).count();
        int smallest = -1;
        for (int row = 0; withheld == 1 && row < shown.size(); row++) {
            if (shown.get(row).get(column) > 0
                    && (smallest < 0
                            || counts.get(row).get(column)
                                    < counts.get(smallest).get(column))) {
                smallest = row;
            }
        }
        return smallest >= 0 && shown.get(smallest).set(column, WITHHELD) != WITHHELD;
    }

    /**
     * A row's sum as it may be shown. Whoever subtracts from it what is shown has what is withheld together: were that few,
     * each of them would be known nearly or exactly, since nothing is never withheld; were it one, it would be that count.
     */
    static long sum(List<Long> counts, List<Long> shown) {
        long sum = counts.stream().mapToLong(Long::longValue).sum();
        long seen = shown.stream()
                .filter(count -> count != WITHHELD)
                .mapToLong(Long::longValue)
                .sum();
        long withheld = shown.stream().filter(count -> count == WITHHELD).count();
        return withheld == 1 || withheld > 0 && sum - seen < ENOUGH ? WITHHELD : sum;
    }
}
