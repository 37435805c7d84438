package org.headwaters.grants;

import static org.headwaters.grants.GrantStage.ACCEPTED;
import static org.headwaters.grants.GrantStage.CANCELLED;
import static org.headwaters.grants.GrantStage.CLOSED;
import static org.headwaters.grants.GrantStage.MET;
import static org.headwaters.grants.GrantStage.OFFERED;
import static org.headwaters.grants.GrantStage.PAID;
import static org.headwaters.grants.GrantStage.REPORTED;

import java.util.EnumSet;
import java.util.Set;

/**
 * A grant's whole life, one line per move: where it leads, who may make it, where it may start. A null target means that
 * the stage stays. ACCEPT is the last partner's AGREE. LOWER asks every partner again, since each agreed to an amount;
 * an amount up is no move at all: it is a new decision. OFFER_AGAIN and TAKE_BACK follow what happens to the decision;
 * PAY and the three after it follow the bank.
 */
public enum GrantMove {
    AGREE(null, EnumSet.of(Who.APPLICANT), OFFERED),
    ACCEPT(ACCEPTED, EnumSet.of(Who.APPLICANT), OFFERED),
    MOVE_DATES(null, EnumSet.of(Who.APPLICANT, Who.OFFICER), OFFERED, ACCEPTED, PAID),
    CHANGE_PEOPLE(null, EnumSet.of(Who.APPLICANT, Who.OFFICER), OFFERED, ACCEPTED, PAID),
    LOWER(OFFERED, EnumSet.of(Who.OFFICER), OFFERED, ACCEPTED),
    PAY(PAID, EnumSet.of(Who.CLOCK), ACCEPTED),
    PAY_AGAIN(null, EnumSet.of(Who.CLOCK), MET, REPORTED, CLOSED),
    BOUNCE(ACCEPTED, EnumSet.of(Who.CLOCK), PAID),
    UNPAID(null, EnumSet.of(Who.CLOCK), ACCEPTED, MET, REPORTED, CLOSED, CANCELLED),
    MEET(MET, EnumSet.of(Who.APPLICANT), PAID, MET),
    REPORT(REPORTED, EnumSet.of(Who.APPLICANT), MET),
    ASK_MORE(MET, EnumSet.of(Who.OFFICER), REPORTED),
    CLOSE(CLOSED, EnumSet.of(Who.OFFICER), REPORTED),
    PUBLISH(null, EnumSet.of(Who.APPLICANT), REPORTED, CLOSED),
    KEEP_PRIVATE(null, EnumSet.of(Who.APPLICANT), REPORTED, CLOSED),
    ASK_CANCEL(null, EnumSet.of(Who.APPLICANT), OFFERED, ACCEPTED, PAID),
    KEEP_GOING(null, EnumSet.of(Who.OFFICER), OFFERED, ACCEPTED, PAID),
    CANCEL(CANCELLED, EnumSet.of(Who.OFFICER), OFFERED, ACCEPTED, PAID),
    TAKE_BACK(CANCELLED, EnumSet.of(Who.APPROVER), OFFERED),
    OFFER_AGAIN(OFFERED, EnumSet.of(Who.OFFICER), CANCELLED);

    private final GrantStage target;
    private final Set<Who> who;
    private final Set<GrantStage> starts;

    GrantMove(GrantStage target, Set<Who> who, GrantStage first, GrantStage... more) {
        this.target = target;
        this.who = who;
        this.starts = EnumSet.of(first, more);
    }

    Set<Who> who() {
        return who;
    }

    Set<GrantStage> starts() {
        return starts;
    }

    boolean mayStartFrom(GrantStage stage) {
        return starts.contains(stage);
    }

    /** @throws IllegalMove when the move does not start at {@code now} */
    GrantStage from(GrantStage now) {
        if (!starts.contains(now)) {
            throw new IllegalMove(name(), now.name());
        }
        return target == null ? now : target;
    }
}
