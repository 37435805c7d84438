package org.headwaters.fellowships;

import static org.headwaters.fellowships.TeamStage.CO_SIGNING;
import static org.headwaters.fellowships.TeamStage.DECLINED;
import static org.headwaters.fellowships.TeamStage.DRAFT;
import static org.headwaters.fellowships.TeamStage.FINISHED;
import static org.headwaters.fellowships.TeamStage.IN_REVIEW;
import static org.headwaters.fellowships.TeamStage.LAPSED;
import static org.headwaters.fellowships.TeamStage.LEFT;
import static org.headwaters.fellowships.TeamStage.MISSED;
import static org.headwaters.fellowships.TeamStage.OFFERED;
import static org.headwaters.fellowships.TeamStage.PLACED;
import static org.headwaters.fellowships.TeamStage.RESERVED;
import static org.headwaters.fellowships.TeamStage.SELECTED;
import static org.headwaters.fellowships.TeamStage.SUBMITTED;
import static org.headwaters.fellowships.TeamStage.TURNED_DOWN;
import static org.headwaters.fellowships.TeamStage.UNPLACED;
import static org.headwaters.fellowships.TeamStage.WAITING;
import static org.headwaters.fellowships.TeamStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/** A team's whole life, one line per move: where it leads, who may make it, where it may start. A null target means that the stage stays. */
public enum TeamMove {
    ASK_PARTNERS(CO_SIGNING, EnumSet.of(Who.APPLICANT), DRAFT),
    CO_SIGN(null, EnumSet.of(Who.APPLICANT), CO_SIGNING),
    REVISE(DRAFT, EnumSet.of(Who.APPLICANT), CO_SIGNING),
    SUBMIT(SUBMITTED, EnumSet.of(Who.APPLICANT), CO_SIGNING),
    MISS(MISSED, EnumSet.of(Who.CLOCK), DRAFT, CO_SIGNING),
    WITHDRAW(
            WITHDRAWN,
            EnumSet.of(Who.APPLICANT),
            DRAFT,
            CO_SIGNING,
            SUBMITTED,
            IN_REVIEW,
            SELECTED,
            RESERVED,
            DECLINED,
            WAITING),
    TAKE_UP(IN_REVIEW, EnumSet.of(Who.OFFICER), SUBMITTED),
    SELECT(SELECTED, EnumSet.of(Who.APPROVER), IN_REVIEW),
    RESERVE(RESERVED, EnumSet.of(Who.APPROVER), IN_REVIEW),
    DECLINE(DECLINED, EnumSet.of(Who.APPROVER), IN_REVIEW),
    CORRECT(IN_REVIEW, EnumSet.of(Who.APPROVER), SELECTED, RESERVED, DECLINED, OFFERED, WAITING),
    TELL(null, EnumSet.of(Who.OFFICER), DECLINED),
    OFFER(OFFERED, EnumSet.of(Who.OFFICER, Who.CLOCK), SELECTED, WAITING),
    WAIT(WAITING, EnumSet.of(Who.OFFICER, Who.APPLICANT), RESERVED, OFFERED),
    ACCEPT(PLACED, EnumSet.of(Who.APPLICANT), OFFERED),
    TURN_DOWN(TURNED_DOWN, EnumSet.of(Who.APPLICANT), OFFERED),
    LAPSE(LAPSED, EnumSet.of(Who.CLOCK), OFFERED),
    CLOSE_LIST(UNPLACED, EnumSet.of(Who.CLOCK), WAITING, RESERVED, SELECTED),
    LEAVE(LEFT, EnumSet.of(Who.FELLOW, Who.OFFICER), PLACED),
    FINISH(FINISHED, EnumSet.of(Who.CLOCK), PLACED);

    private final TeamStage target;
    private final Set<Who> who;
    private final Set<TeamStage> starts;

    TeamMove(TeamStage target, Set<Who> who, TeamStage first, TeamStage... more) {
        this.target = target;
        this.who = who;
        this.starts = EnumSet.of(first, more);
    }

    Set<Who> who() {
        return who;
    }

    Set<TeamStage> starts() {
        return starts;
    }

    boolean mayStartFrom(TeamStage stage) {
        return starts.contains(stage);
    }

    /** @throws IllegalMove when the move does not start at {@code now} */
    TeamStage from(TeamStage now) {
        if (!starts.contains(now)) {
            throw new IllegalMove(this, now);
        }
        return target == null ? now : target;
    }
}
