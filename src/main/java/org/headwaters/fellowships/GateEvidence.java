package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.List;

/** What a team shows for one gate, counted against what its cohort asks for. */
public record GateEvidence(GateKind kind, List<Line> lines) implements Serializable {
    private static final long serialVersionUID = 1L;

    public GateEvidence {
        lines = List.copyOf(lines);
    }

    public boolean isComplete() {
        return lines.stream().allMatch(Line::isThere);
    }

    public List<Line> missing() {
        return lines.stream().filter(line -> !line.isThere()).toList();
    }

    /**
     * One thing that is asked for.
     *
     * @param what the word for it, of which the sentence is made
     * @param have how many of it are there
     * @param need how many it takes
     */
    public record Line(String what, long have, long need) implements Serializable {
        private static final long serialVersionUID = 1L;

        public boolean isThere() {
            return have >= need;
        }
    }
}
