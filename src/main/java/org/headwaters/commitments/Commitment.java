package org.headwaters.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.text.Typed;

/**
 * One promise of one partner, or of several together, from its first word to its end. Its verbs are package-private,
 * {@link #make} is the only line that changes its state, and every verb returns the event that says what happened.
 */
@Entity
@Table(name = "commitment")
public class Commitment extends Vetted {
    static final String KIND = "commitment";

    /** So many people from outside read it before it is decided. */
    static final int READERS = 3;

    /** The states of a promise that was accepted and not taken back. */
    static final Set<State> ACCEPTED =
            EnumSet.of(State.ACTIVE, State.FULFILLED, State.EXCEEDED, State.NOT_MET, State.SILENT);

    /** The states in which its partner tells how it goes. */
    static final Set<State> RUNNING = EnumSet.of(State.ACTIVE, State.SILENT);

    /** The ends a promise can have that its partner proposes. */
    private static final Map<State, CommitmentMove> ENDS = Map.of(
            State.FULFILLED, CommitmentMove.CLOSE_FULFILLED,
            State.EXCEEDED, CommitmentMove.CLOSE_EXCEEDED,
            State.NOT_MET, CommitmentMove.CLOSE_NOT_MET);

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    protected Commitment() {}

    Commitment(String reference, OrganisationId owner, Goal goal, LocalDate today, Act act) {
        super(reference, owner, goal, today, act);
        var whole = new CommitmentShare(this, owner, Shares.WHOLE, today);
        whole.agree(act);
        shareRows().add(whole);
    }

    CommitmentEvent.Started started(Act act) {
        return new CommitmentEvent.Started(step(null, null, null, null, act), organisation());
    }

    /** SUBMIT: complete, and everyone who is to carry a part of it has agreed. */
    CommitmentEvent.Submitted submit(Terms terms, Act act) {
        check(CommitmentMove.SUBMIT, act);
        requireAgreed();
        var step = make(CommitmentMove.SUBMIT, act, null, null);
        put(terms);
        handedIn(act);
        return new CommitmentEvent.Submitted(step, owners());
    }

    /**
     * Divides it among these while it is being written. Whoever gets another part than it agreed to is asked again, and they
     * need not add up before it is handed in.
     *
     * @param agreeing for whom whoever divides acts, and so agrees at once
     */
    void divide(Map<OrganisationId, Integer> parts, Collection<OrganisationId> agreeing, LocalDate today, Act act) {
        requireBeingWritten();
        if (!parts.containsKey(organisation())) {
            throw new Refusal("commitments.refused.ownShare");
        }
        shareRows().removeIf(share -> share.isCurrent() && !parts.containsKey(share.organisation()));
        parts.forEach((owner, part) -> {
            var share = shareOf(owner).orElseGet(() -> added(owner, today));
            if (share.getPart() != part) {
                share.carry(part);
                share.askAgain();
            }
            if (agreeing.contains(owner) && !share.isAgreed()) {
                share.agree(act);
            }
        });
    }

    /** These carry what they are asked to carry, which is what they were shown; asked no more, they have agreed before. */
    void agree(Collection<OrganisationId> owners, List<Integer> seenParts, Act act) {
        requireBeingWritten();
        var asked = asked(owners);
        if (!asked.isEmpty()
                && !asked.stream().map(CommitmentShare::getPart).toList().equals(seenParts)) {
            throw new Refusal("commitments.refused.otherShare");
        }
        asked.forEach(share -> share.agree(act));
    }

    /** TAKE_UP: it has its readers. */
    CommitmentEvent.TakenUp takeUp(int readers, Act act) {
        check(CommitmentMove.TAKE_UP, act);
        requireReaders(readers, "commitments.refused.readers");
        var step = make(CommitmentMove.TAKE_UP, act, null, String.valueOf(readers));
        takenUp(act);
        return new CommitmentEvent.TakenUp(step, owners());
    }

    /** ASK_CHANGES: back to its writers, with what is to be changed. */
    CommitmentEvent.ChangesAsked askChanges(String what, Act act) {
        check(CommitmentMove.ASK_CHANGES, act);
        var step = make(CommitmentMove.ASK_CHANGES, act, why(what), null);
        ask(step.reason());
        return new CommitmentEvent.ChangesAsked(step);
    }

    /** REVISE: handed in anew; its readers look at it again. */
    CommitmentEvent.Revised revise(Terms terms, Act act) {
        check(CommitmentMove.REVISE, act);
        requireAgreed();
        var step = make(CommitmentMove.REVISE, act, null, null);
        put(terms);
        handedIn(act);
        return new CommitmentEvent.Revised(step);
    }

    /**
     * ACCEPT: it counts from today.
     *
     * @param read how many people from outside have said what they think of it as it stands
     */
    CommitmentEvent.Accepted accept(String reason, int read, LocalDate today, Act act) {
        check(CommitmentMove.ACCEPT, act);
        requireReaders(read, "commitments.refused.notRead");
        if (!getDue().isAfter(today)) {
            throw new Refusal("commitments.refused.dueOver", getDue());
        }
        var step = make(CommitmentMove.ACCEPT, act, why(reason), null);
        decided(step.reason(), act);
        accepted(today);
        return new CommitmentEvent.Accepted(step, owners());
    }

    CommitmentEvent.Declined decline(String reason, int read, Act act) {
        check(CommitmentMove.DECLINE, act);
        requireReaders(read, "commitments.refused.notRead");
        var step = make(CommitmentMove.DECLINE, act, why(reason), null);
        decided(step.reason(), act);
        return new CommitmentEvent.Declined(step, owners());
    }

    /** WITHDRAW: what was accepted once is not given up without saying what was learned. */
    CommitmentEvent.Withdrawn withdraw(String learned, Act act) {
        check(CommitmentMove.WITHDRAW, act);
        var said = getAcceptedOn() == null ? Typed.remark(learned) : why(learned);
        var step = make(CommitmentMove.WITHDRAW, act, said, null);
        leave(said);
        return new CommitmentEvent.Withdrawn(step);
    }

    /** END_SHARE: the others carry its part from today, and everyone can read how it was before. */
    CommitmentEvent.ShareEnded endShare(OrganisationId leaving, String reason, LocalDate today, Act act) {
        check(CommitmentMove.END_SHARE, act);
        var before = shares();
        if (!before.parts().containsKey(leaving)) {
            throw new Refusal("commitments.refused.noShare");
        }
        if (before.parts().size() == 1) {
            throw new Refusal("commitments.refused.lastShare");
        }
        var why = why(reason);
        var after = before.without(leaving);
        for (var share : getCurrentShares()) {
            if (share.organisation().equals(leaving)) {
                share.end(today);
            } else {
                shareRows().add(share.as(today));
                share.goOnWith(after.parts().get(share.organisation()), today);
            }
        }
        if (organisation().equals(leaving)) {
            passTo(largest(after));
        }
        return new CommitmentEvent.ShareEnded(
                make(CommitmentMove.END_SHARE, act, why, before.inWords() + " -> " + after.inWords()), leaving);
    }

    /** PROPOSE_CLOSE: how it ended, as its partner sees it. */
    CommitmentEvent.CloseProposed proposeClose(State end, String evidence, Act act) {
        check(CommitmentMove.PROPOSE_CLOSE, act);
        requireEnd(end);
        return new CommitmentEvent.CloseProposed(make(CommitmentMove.PROPOSE_CLOSE, act, why(evidence), end.name()));
    }

    /** KEEP_OPEN: the backbone did not find it so, and says why. */
    CommitmentEvent.KeptOpen keepOpen(String reason, Act act) {
        check(CommitmentMove.KEEP_OPEN, act);
        return new CommitmentEvent.KeptOpen(make(CommitmentMove.KEEP_OPEN, act, why(reason), null));
    }

    CommitmentEvent.Closed close(State end, String found, Act act) {
        var move = requireEnd(end);
        check(move, act);
        return new CommitmentEvent.Closed(make(move, act, why(found), null));
    }

    CommitmentEvent.Silenced fallSilent(Act act) {
        check(CommitmentMove.FALL_SILENT, act);
        return new CommitmentEvent.Silenced(make(CommitmentMove.FALL_SILENT, act, null, null));
    }

    CommitmentEvent.Revived revive(Act act) {
        check(CommitmentMove.REVIVE, act);
        return new CommitmentEvent.Revived(make(CommitmentMove.REVIVE, act, null, null));
    }

    /** Refuses whoever acts as somebody whose move it is not, or where it does not start. */
    private void check(CommitmentMove move, Act act) {
        if (!move.who().contains(act.as())) {
            throw new IllegalMove(move, state);
        }
        move.from(state);
    }

    /** The only place that changes the state. */
    private CommitmentStep make(CommitmentMove move, Act act, String reason, String detail) {
        check(move, act);
        var from = state;
        state = move.from(state);
        return step(move, from, reason, detail, act);
    }

    private CommitmentStep step(CommitmentMove move, State from, String reason, String detail, Act act) {
        return new CommitmentStep(
                getReference(),
                getSentence(),
                move,
                from,
                state,
                act.who(),
                act.as().name(),
                act.at(),
                reason,
                detail,
                getVersion() + 1);
    }

    /** What is done against its course, or decides, is never done without a word. */
    static String why(String reason) {
        var said = Typed.remark(reason);
        if (said == null) {
            throw new Refusal("commitments.refused.sayWhy");
        }
        return said;
    }

    private static CommitmentMove requireEnd(State end) {
        var move = end == null ? null : ENDS.get(end);
        if (move == null) {
            throw new Refusal("commitments.refused.end");
        }
        return move;
    }

    private static void requireReaders(int there, String key) {
        if (there < READERS) {
            throw new Refusal(key, READERS, there);
        }
    }

    private void requireAgreed() {
        shares();
        if (getCurrentShares().stream().anyMatch(share -> !share.isAgreed())) {
            throw new Refusal("commitments.refused.notAgreed");
        }
    }

    private void requireBeingWritten() {
        if (!isBeingWritten()) {
            throw new Refusal("commitments.refused.notOpen");
        }
    }

    private Optional<CommitmentShare> shareOf(OrganisationId owner) {
        return getCurrentShares().stream()
                .filter(share -> share.organisation().equals(owner))
                .findFirst();
    }

    private CommitmentShare added(OrganisationId owner, LocalDate today) {
        var share = new CommitmentShare(this, owner, 0, today);
        shareRows().add(share);
        return share;
    }

    private static OrganisationId largest(Shares shares) {
        return shares.parts().entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    /** Refuses where nobody is asked to read it now. */
    void requireRead() {
        if (state != State.VETTING && state != State.CHANGES_ASKED) {
            throw new Refusal("commitments.refused.notVetted");
        }
    }

    void requireRunning() {
        if (!RUNNING.contains(state)) {
            throw new Refusal("commitments.refused.report.notRunning");
        }
    }

    void requireSeenAs(long seenVersion) {
        requireSeen(seenVersion);
    }

    /** Whether one of these carries it. */
    boolean isOf(Collection<OrganisationId> organisations) {
        return owners().stream().anyMatch(organisations::contains);
    }

    /** Whether its decision was told, so that it is shown as its partner wants it shown; before that it is private. */
    boolean isTold() {
        return ACCEPTED.contains(state) || getAcceptedOn() != null;
    }

    boolean isBeingWritten() {
        return state == State.DRAFT || state == State.CHANGES_ASKED;
    }

    SubjectRef subject() {
        return new SubjectRef(KIND, getReference());
    }

    public State getState() {
        return state;
    }
}
