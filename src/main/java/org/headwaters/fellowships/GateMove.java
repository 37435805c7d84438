package org.headwaters.fellowships;

import static org.headwaters.fellowships.GateStage.MORE_ASKED;
import static org.headwaters.fellowships.GateStage.OPEN;
import static org.headwaters.fellowships.GateStage.PASSED;
import static org.headwaters.fellowships.GateStage.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;

/**
 * A team's way through one gate, one line per move: where it leads, who may make it, where it may start. The last gate is
 * passed by the panel, which decides on its application in the room of grants; the others by the team's coach.
 */
public enum GateMove {
    HAND_IN(SUBMITTED, EnumSet.allOf(GateKind.class), EnumSet.of(Who.FELLOW), OPEN, MORE_ASKED),
    TAKE_BACK(OPEN, Gates.COACHED, EnumSet.of(Who.FELLOW), SUBMITTED),
    ASK_MORE(MORE_ASKED, Gates.COACHED, EnumSet.of(Who.COACH, Who.OFFICER), SUBMITTED),
    PASS(PASSED, Gates.COACHED, EnumSet.of(Who.COACH, Who.OFFICER), SUBMITTED),
    /** The panel's decision on the pitch is told, also on one that missed its day and was carried on. */
    ANSWER(PASSED, Gates.JUDGED, EnumSet.of(Who.PANEL), SUBMITTED, OPEN),
    /** What the panel had decided is corrected. */
    REOPEN(SUBMITTED, Gates.JUDGED, EnumSet.of(Who.PANEL), PASSED),
    /** The application was withdrawn or missed its day: the team may pitch again. */
    RETURN(OPEN, Gates.JUDGED, EnumSet.of(Who.PANEL), SUBMITTED);

    private final GateStage target;
    private final Set<GateKind> gates;
    private final Set<Who> who;
    private final Set<GateStage> starts;

    GateMove(GateStage target, Set<GateKind> gates, Set<Who> who, GateStage first, GateStage... more) {
        this.target = target;
        this.gates = gates;
        this.who = who;
        this.starts = EnumSet.of(first, more);
    }

    Set<Who> who() {
        return who;
    }

    Set<GateStage> starts() {
        return starts;
    }

    /** Whether it is a move of this gate at all, and starts at this stage. */
    boolean mayStartFrom(GateKind gate, GateStage stage) {
        return gates.contains(gate) && starts.contains(stage);
    }

    /** @throws IllegalMove when the move does not start at {@code now}, or is none of this gate's */
    GateStage from(GateKind gate, GateStage now) {
        if (!mayStartFrom(gate, now)) {
            throw new IllegalMove(this, now);
        }
        return target;
    }

    /** Where the move leads from this stage, at the gates that know it. */
    GateStage target() {
        return target;
    }

    /** Which gates are passed by whom. */
    private static final class Gates {
        static final Set<GateKind> COACHED = EnumSet.complementOf(EnumSet.of(GateKind.FUNDING));
        static final Set<GateKind> JUDGED = EnumSet.of(GateKind.FUNDING);
    }
}
