package org.headwaters.fellowships;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Who needs a word of a coach, each with the one next step: who is late, the longest on top, then who waits to be read, the
 * longest on top, then the others as their gates come.
 */
public record CoachScreen(List<Line> read, List<Line> late, List<Line> quiet, List<Line> fresh, List<Line> others)
        implements Serializable {
    /** Whose gate is due first; who has passed all comes last. */
    private static final Comparator<Line> BY_DUE = comparing(Line::due, nullsLast(naturalOrder()));

    public CoachScreen {
        read = sorted(read, comparing(Line::since));
        late = sorted(late, BY_DUE);
        quiet = sorted(quiet, BY_DUE);
        fresh = sorted(fresh, BY_DUE);
        others = sorted(others, BY_DUE);
    }

    private static List<Line> sorted(List<Line> lines, Comparator<Line> order) {
        return lines.stream().sorted(order).toList();
    }

    public boolean isEmpty() {
        return read.isEmpty() && late.isEmpty() && quiet.isEmpty() && fresh.isEmpty() && others.isEmpty();
    }

    /**
     * One team and why it stands there.
     *
     * @param gate at which it stands; null where it has passed all
     * @param since when it was handed in, or last heard of; null where that is not what counts
     * @param due of the gate
     * @param days it waits, is late or is quiet
     */
    public record Line(
            String team,
            String title,
            String cohort,
            List<String> partners,
            GateKind gate,
            Instant since,
            LocalDate due,
            long days)
            implements Serializable {

        public Line {
            partners = List.copyOf(partners);
        }

        /** Handed in to those who decide on grants: nothing for a coach to do. */
        public boolean isWithPanel() {
            return gate == GateKind.FUNDING && since != null;
        }

        /** To what the team does at its gate, or to what becomes of its pitch. */
        public String link() {
            if (isWithPanel()) {
                return FellowshipLinks.pitch(team);
            }
            return gate == null ? FellowshipLinks.team(team) : FellowshipLinks.gate(team, gate);
        }
    }
}
