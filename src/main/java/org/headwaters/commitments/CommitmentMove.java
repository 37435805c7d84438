package org.headwaters.commitments;

import static org.headwaters.commitments.State.ACTIVE;
import static org.headwaters.commitments.State.CHANGES_ASKED;
import static org.headwaters.commitments.State.DECLINED;
import static org.headwaters.commitments.State.DRAFT;
import static org.headwaters.commitments.State.EXCEEDED;
import static org.headwaters.commitments.State.FULFILLED;
import static org.headwaters.commitments.State.NOT_MET;
import static org.headwaters.commitments.State.SILENT;
import static org.headwaters.commitments.State.SUBMITTED;
import static org.headwaters.commitments.State.VETTING;
import static org.headwaters.commitments.State.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/**
 * A promise's whole life, one line per move: where it leads, who may make it, where it may start. A null target means that
 * the state stays. How it ended is three moves, since each is another end; a partner proposes it and the backbone finds it
 * so, or sends it back.
 */
public enum CommitmentMove {
    SUBMIT(SUBMITTED, EnumSet.of(Who.PARTNER), DRAFT),
    TAKE_UP(VETTING, EnumSet.of(Who.OFFICER), SUBMITTED),
    ASK_CHANGES(CHANGES_ASKED, EnumSet.of(Who.OFFICER), VETTING),
    REVISE(VETTING, EnumSet.of(Who.PARTNER), CHANGES_ASKED),
    ACCEPT(ACTIVE, EnumSet.of(Who.APPROVER), VETTING),
    DECLINE(DECLINED, EnumSet.of(Who.APPROVER), VETTING),
    END_SHARE(null, EnumSet.of(Who.PARTNER, Who.OFFICER), ACTIVE, SILENT),
    PROPOSE_CLOSE(null, EnumSet.of(Who.PARTNER), ACTIVE),
    KEEP_OPEN(null, EnumSet.of(Who.OFFICER), ACTIVE),
    CLOSE_FULFILLED(FULFILLED, EnumSet.of(Who.OFFICER), ACTIVE),
    CLOSE_EXCEEDED(EXCEEDED, EnumSet.of(Who.OFFICER), ACTIVE),
    CLOSE_NOT_MET(NOT_MET, EnumSet.of(Who.OFFICER), ACTIVE),
    WITHDRAW(WITHDRAWN, EnumSet.of(Who.PARTNER), DRAFT, SUBMITTED, VETTING, CHANGES_ASKED, ACTIVE, SILENT),
    FALL_SILENT(SILENT, EnumSet.of(Who.CLOCK), ACTIVE),
    REVIVE(ACTIVE, EnumSet.of(Who.PARTNER), SILENT);

    private final State target;
    private final Set<Who> who;
    private final Set<State> starts;

    CommitmentMove(State target, Set<Who> who, State first, State... more) {
        this.target = target;
        this.who = who;
        this.starts = EnumSet.of(first, more);
    }

    Set<Who> who() {
        return who;
    }

    Set<State> starts() {
        return starts;
    }

    boolean mayStartFrom(State state) {
        return starts.contains(state);
    }

    /** @throws IllegalMove when the move does not start at {@code now} */
    State from(State now) {
        if (!starts.contains(now)) {
            throw new IllegalMove(this, now);
        }
        return target == null ? now : target;
    }
}
