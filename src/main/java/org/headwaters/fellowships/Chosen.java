package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** How a team is read, decided, told and given its place. Deciding and telling are two acts, by different people. */
@MappedSuperclass
public abstract class Chosen extends TeamPeople {
    /** So many people read a team before it is decided. */
    public static final int READERS = 2;

    @Column(name = "taken_up_by")
    private Long takenUpBy;

    /** TAKE_UP: it can be read. */
    TeamEvent.TakenUp takeUp(Act act) {
        var step = make(TeamMove.TAKE_UP, act, null, null);
        takenUpBy = act.who().value();
        return new TeamEvent.TakenUp(step);
    }

    /** @param read how many people have read it from outside */
    TeamEvent.Decided select(int read, String why, Act act) {
        return decide(TeamMove.SELECT, read, why, null, act);
    }

    /** @param place on the waiting list */
    TeamEvent.Decided reserve(int read, int place, String why, Act act) {
        return decide(TeamMove.RESERVE, read, why, place, act);
    }

    TeamEvent.Decided decline(int read, String why, Act act) {
        return decide(TeamMove.DECLINE, read, why, null, act);
    }

    private TeamEvent.Decided decide(TeamMove move, int read, String why, Integer place, Act act) {
        check(move, act);
        if (act.who().equals(getTakenUpBy())) {
            throw new Refusal("fellowships.refused.sameHands");
        }
        if (read < READERS) {
            throw new Refusal("fellowships.refused.notRead", READERS, read);
        }
        var words = move == TeamMove.DECLINE ? required(why) : Typed.remark(why);
        var step = make(move, act, words, place == null ? null : "number " + place);
        decided(act, words);
        waitsAt(place);
        return new TeamEvent.Decided(step);
    }

    /** CORRECT: takes a decision back, also when it is told, for as long as its team has not taken the place. */
    TeamEvent.Corrected correct(String why, Act act) {
        var step = make(TeamMove.CORRECT, act, required(why), null);
        decided(null, null);
        told((Instant) null);
        waitsAt(null);
        offeredUntil(null);
        return new TeamEvent.Corrected(step);
    }

    /** TELL, once: it hears that it is declined. */
    TeamEvent.Told tell(Act act) {
        check(TeamMove.TELL, act);
        if (getToldAt() != null) {
            throw new IllegalMove(TeamMove.TELL, getStage());
        }
        told(act.at());
        return new TeamEvent.Told(make(TeamMove.TELL, act, getDecidedWhy(), null));
    }

    TeamEvent.Offered offer(Instant until, Act act) {
        var step = make(TeamMove.OFFER, act, null, "until " + until);
        offeredUntil(until);
        firstTold(act);
        return new TeamEvent.Offered(step);
    }

    /**
     * WAIT: on the waiting list, where it keeps the number that it has already.
     *
     * @param place the next one of the list
     */
    TeamEvent.Waits putToWait(int place, Act act) {
        var step = make(TeamMove.WAIT, act, null, null);
        waitsAt(getWaitingPlace() == null ? Integer.valueOf(place) : getWaitingPlace());
        offeredUntil(null);
        firstTold(act);
        return new TeamEvent.Waits(step);
    }

    private void firstTold(Act act) {
        if (getToldAt() == null) {
            told(act.at());
        }
    }

    TeamEvent.Placed accept(Act act) {
        var step = make(TeamMove.ACCEPT, act, null, null);
        placed(act.at());
        waitsAt(null);
        return new TeamEvent.Placed(step);
    }

    /** @param why null for nothing said */
    TeamEvent.GaveUp turnDown(String why, Act act) {
        return new TeamEvent.GaveUp(over(TeamMove.TURN_DOWN, Typed.remark(why), act));
    }

    TeamEvent.GaveUp lapse(Act act) {
        return new TeamEvent.GaveUp(over(TeamMove.LAPSE, null, act));
    }

    TeamEvent.Unplaced closeList(Act act) {
        return new TeamEvent.Unplaced(over(TeamMove.CLOSE_LIST, null, act));
    }

    private TeamStep over(TeamMove move, String why, Act act) {
        var step = make(move, act, why, null);
        ended(act.at());
        waitsAt(null);
        return step;
    }

    private static String required(String why) {
        var words = Typed.remark(why);
        if (words == null) {
            throw new Refusal("fellowships.refused.sayWhy");
        }
        return words;
    }

    /** Which officer took it up; null before. */
    public PersonId getTakenUpBy() {
        return takenUpBy == null ? null : new PersonId(takenUpBy);
    }
}
