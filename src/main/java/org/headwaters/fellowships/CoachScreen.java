package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who needs a word of a coach, each with the one next step. */
public record CoachScreen(List<Line> read, List<Line> late, List<Line> quiet, List<Line> fresh, List<Line> others)
        implements Serializable {

    public CoachScreen {
        read = List.copyOf(read);
        late = List.copyOf(late);
        quiet = List.copyOf(quiet);
        fresh = List.copyOf(fresh);
        others = List.copyOf(others);
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

        public String link() {
            return gate == null ? FellowshipLinks.team(team) : FellowshipLinks.gate(team, gate);
        }
    }
}
