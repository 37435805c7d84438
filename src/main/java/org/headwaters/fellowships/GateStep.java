package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Where a team stands at one of its gates, for a picture of its way.
 *
 * @param due its last day, in the zone of the cohort
 * @param at when it was handed in or decided on last; null while neither
 * @param now whether it is the one the team works on
 */
public record GateStep(GateKind kind, GateStage stage, LocalDate due, Instant at, boolean late, boolean now)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** All five; the first that is not passed is the one the team works on. */
    static List<GateStep> all(List<TeamGate> gates, Instant at) {
        var current =
                gates.stream().filter(gate -> !gate.isPassed()).findFirst().orElse(null);
        return gates.stream().map(gate -> of(gate, gate == current, at)).toList();
    }

    private static GateStep of(TeamGate gate, boolean now, Instant at) {
        var last = gate.getStage() == GateStage.SUBMITTED ? gate.getSubmittedAt() : gate.getDecidedAt();
        return new GateStep(gate.getKind(), gate.getStage(), gate.getDue(), last, gate.isLateAt(at), now);
    }

    public boolean isPassed() {
        return stage == GateStage.PASSED;
    }

    /** Its number among the five, from 1. */
    public int number() {
        return kind.ordinal() + 1;
    }

    /** In a word: the stage, LATE where it is late, and PANEL where it is handed in to those who decide on grants. */
    public String standing() {
        if (stage == GateStage.SUBMITTED && !GateMove.PASS.mayStartFrom(kind, stage)) {
            return "PANEL";
        }
        return late ? "LATE" : stage == GateStage.OPEN && !now ? "AHEAD" : stage.name();
    }
}
