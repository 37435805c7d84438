package org.headwaters.reviews;

import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/**
 * Who would read what, and why; and which seats stay empty, and why. Nothing of it has happened.
 *
 * @param lines the cases that find somebody
 * @param fills how full everybody would be who gets something, by the alphabet
 * @param cases how many cases want readers; {@code seats} how many readings they want together
 * @param forbidden how many pairs were left out for a conflict of interest
 */
@Published
public record Plan(List<Line> lines, List<Gap> gaps, List<Fill> fills, int cases, int seats, int forbidden)
        implements Serializable {

    public Plan {
        lines = List.copyOf(lines);
        gaps = List.copyOf(gaps);
        fills = List.copyOf(fills);
    }

    /** One case and who would read it. */
    @Published
    public record Line(String reference, String title, List<Match> matches) implements Serializable {}

    /** @param room how many more there would still be room for */
    public record Match(PersonId person, String name, Why why, int room) implements Serializable {}

    /** The best reason for a pair. */
    public enum Why {
        KNOWS_CAUSE,
        KNOWS_THEME,
        NEVER_MET,
        HAS_ROOM
    }

    /**
     * One seat that nobody takes.
     *
     * @param seat which of the case's readers, from 1
     * @param name who would fit best, empty where nobody is possible
     * @param number the limit that is reached, or how many people are in conflict
     * @param until the last day away, null otherwise
     */
    public record Gap(String reference, String title, int seat, Cause cause, String name, int number, LocalDate until)
            implements Serializable {}

    /** Why a seat stays empty. */
    public enum Cause {
        NOBODY_READS,
        ALL_IN_CONFLICT,
        ALL_ASKED,
        AWAY,
        FULL_NOW,
        FULL_THIS_YEAR,
        TAKEN
    }

    /** What somebody reads now, would get, and would still have room for. */
    public record Fill(PersonId person, String name, int now, int added, int left) implements Serializable {}

    public int taken() {
        return seats - gaps.size();
    }

    /** Who would read which case, and nothing else: what is compared when it is to happen. */
    public Map<String, List<PersonId>> pairs() {
        return lines.stream()
                .collect(toMap(
                        Line::reference,
                        line -> line.matches().stream().map(Match::person).toList(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }
}
