package org.headwaters.fellowships;

import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Everything that was handed in for a cohort, as far as nothing stands between it and whoever looks.
 *
 * @param rows by the alphabet; {@code counts} says how many there are of each stage
 * @param letter the one that is open, null where nothing waits to be told
 * @param officer whether the reader takes up and tells
 * @param begun whether the cohort has begun, so that nobody is selected any more
 */
public record SelectScreen(
        String reference,
        String title,
        int places,
        LocalDate begins,
        boolean begun,
        List<Row> rows,
        Map<TeamStage, Integer> counts,
        Balance balance,
        TeamLetter letter,
        boolean officer)
        implements Serializable {

    public SelectScreen {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /**
     * @param untold decided, and not told
     * @param mean of what its readers gave, null where there is none or the reader may not see it yet
     * @param line its number on the waiting list, null where it has none
     */
    public record Row(
            String reference,
            String title,
            List<String> partners,
            int fellows,
            TeamStage stage,
            boolean untold,
            int asked,
            int said,
            Double mean,
            Integer line,
            long version)
            implements Serializable {

        public Row {
            partners = List.copyOf(partners);
        }

        /** Whether enough have read it, so that it can be decided. */
        public boolean isRead() {
            return stage == TeamStage.IN_REVIEW && said >= Team.READERS;
        }

        /** Too few are asked. */
        public boolean isLacking() {
            return stage == TeamStage.IN_REVIEW && asked < Team.READERS;
        }

        public int expected() {
            return Math.max(asked, Team.READERS);
        }
    }

    public int count(TeamStage stage) {
        return counts.getOrDefault(stage, 0);
    }

    /** What waits to be told, in the order of the letters: offers, waiting list, declines. */
    public List<Row> untold() {
        return rows.stream()
                .filter(Row::untold)
                .sorted(Comparator.comparing(Row::stage))
                .toList();
    }

    public int offers() {
        return untold(TeamStage.SELECTED);
    }

    public int waits() {
        return untold(TeamStage.RESERVED);
    }

    public int declines() {
        return untold(TeamStage.DECLINED);
    }

    private int untold(TeamStage stage) {
        return (int) rows.stream()
                .filter(row -> row.untold() && row.stage() == stage)
                .count();
    }

    /** The versions that were shown, for sending exactly these. */
    public Map<String, Long> seen() {
        return untold().stream().collect(toMap(Row::reference, Row::version));
    }

    /** Selected, asked, or with a place. */
    public int chosen() {
        return balance.selected();
    }

    public boolean isOverbooked() {
        return chosen() > places;
    }

    /** The stages that there are, in the order of a team's life. */
    public List<TeamStage> stages() {
        return counts.keySet().stream().sorted().toList();
    }
}
