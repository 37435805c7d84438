package org.headwaters.fellowships;

import static org.headwaters.fellowships.GateStage.MORE_ASKED;
import static org.headwaters.fellowships.GateStage.OPEN;
import static org.headwaters.fellowships.GateStage.PASSED;
import static org.headwaters.fellowships.GateStage.SUBMITTED;

import java.util.EnumSet;
import java.util.Set;

/** A team's way through one gate, one line per move: where it leads, who may make it, where it may start. */
public enum GateMove {
    HAND_IN(SUBMITTED, EnumSet.of(Who.FELLOW), OPEN, MORE_ASKED),
    TAKE_BACK(OPEN, EnumSet.of(Who.FELLOW), SUBMITTED),
    ASK_MORE(MORE_ASKED, EnumSet.of(Who.COACH, Who.OFFICER), SUBMITTED),
    PASS(PASSED, EnumSet.of(Who.COACH, Who.OFFICER), SUBMITTED);

    private final GateStage target;
    private final Set<Who> who;
    private final Set<GateStage> starts;

    GateMove(GateStage target, Set<Who> who, GateStage first, GateStage... more) {
        this.target = target;
        this.who = who;
        this.starts = EnumSet.of(first, more);
    }

    Set<Who> who() {
        return who;
    }

    Set<GateStage> starts() {
        return starts;
    }

    boolean mayStartFrom(GateStage stage) {
        return starts.contains(stage);
    }

    /** @throws IllegalMove when the move does not start at {@code now} */
    GateStage from(GateStage now) {
        if (!starts.contains(now)) {
            throw new IllegalMove(this, now);
        }
        return target;
    }
}
