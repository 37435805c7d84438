package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * A request of two or more partners under one call, from the first word to the told decision. Its verbs are
 * package-private on purpose: no page and no other room can go round the workflows, and {@link #make} is the only line
 * that changes the stage. Every verb returns the event that says what happened. The texts lie beside it, each field with
 * a version of its own ({@link Answer}), so that saving a text never makes the application stale.
 */
@Entity
public class Application extends Handled {
    @Column(name = "submission_key")
    private String submissionKey;

    @Embedded
    private Recommendation recommendation;

    @Embedded
    private Decision decision;

    @ManyToMany
    @JoinTable(
            name = "application_reason",
            joinColumns = @JoinColumn(name = "application_id"),
            inverseJoinColumns = @JoinColumn(name = "reason_id"))
    private Set<Reason> reasons = new LinkedHashSet<>();

    protected Application() {}

    /** START: one partner's draft under a call. */
    Application(String reference, Call call, CallForm form, OrganisationId lead, Act act) {
        super(reference, call, form, lead, act);
    }

    GrantEvent.Started started(Act act) {
        return new GrantEvent.Started(step(null, null, null, act));
    }

    /**
     * ASK_PARTNER: everything required is answered; every other partner's person gets one link.
     *
     * @param mine for whom the asker acts: what they ask for is their own yes
     */
    GrantEvent.PartnersAsked askPartners(Money asked, Collection<OrganisationId> mine, Act act) {
        check(Move.ASK_PARTNER, act);
        if (getPartners().size() < 2) {
            throw new Refusal("grants.refused.onePartner");
        }
        requireWithinCap(asked);
        ask(asked);
        var contacts = new ArrayList<PersonId>();
        for (var partner : getPartners()) {
            if (mine.contains(partner.getOrganisation())) {
                partner.confirm(act);
            } else {
                contacts.add(partner.ask(act.at()));
            }
        }
        contacts.removeIf(Objects::isNull);
        return new GrantEvent.PartnersAsked(make(Move.ASK_PARTNER, act, null), List.copyOf(contacts));
    }

    /** CO_SIGN: one partner confirms; a second click of the same partner changes nothing. */
    GrantEvent.CoSigned coSign(OrganisationId partner, Act act) {
        var step = make(Move.CO_SIGN, act, null);
        partner(partner).confirm(act);
        return new GrantEvent.CoSigned(step, isConfirmedByAll());
    }

    /** REVISE: back to writing; what was confirmed has to be confirmed again. */
    GrantEvent.Revised revise(Act act) {
        var step = make(Move.REVISE, act, null);
        var voided = getPartners().stream()
                .filter(p -> !p.getOrganisation().equals(getLead()) && p.isConfirmed())
                .count();
        getPartners().forEach(p -> p.voidConfirmation(act.at()));
        return new GrantEvent.Revised(step, (int) voided);
    }

    /**
     * The sum or who receives it is another one than everybody had confirmed, while it is with its applicants: whoever
     * did not change it confirms it again.
     *
     * @param by for whom its writer acts
     * @return who had confirmed there; nobody where that was void already, and nobody in a draft
     */
    Set<PersonId> changeMoney(Collection<OrganisationId> by, Act act) {
        var asked = new LinkedHashSet<PersonId>();
        getPartners().stream()
                .filter(partner -> getStage() == Stage.RETURNED && partner.isConfirmed())
                .filter(partner -> !by.contains(partner.getOrganisation()))
                .forEach(partner -> {
                    asked.add(partner.getConfirmedBy());
                    partner.voidConfirmation(act.at());
                });
        return asked;
    }

    /**
     * SUBMIT, once: the workflow answers a repeated key with the same receipt before it comes here.
     *
     * @param key the form's submission key, unique in the database
     */
    GrantEvent.Submitted submit(String key, Act act) {
        check(Move.SUBMIT, act);
        if (!isConfirmedByAll()) {
            throw new Refusal("grants.refused.notConfirmed");
        }
        if (!getDeadline().allows(act.at())) {
            throw new Refusal("grants.refused.late", getDeadline().announced());
        }
        var step = make(Move.SUBMIT, act, null);
        submissionKey = key;
        countSubmission();
        var call = getCall();
        getClock().start(act, call.wordDue(act.at()), call.decisionDue(act.at()), call.moneyDue(act.at()));
        return new GrantEvent.Submitted(
                step, getAsked(), getClock().getWordDue(), getClock().getDecisionDue());
    }

    /** MISS: the deadline passed while it was still being written. */
    GrantEvent.Missed miss(Act act) {
        check(Move.MISS, act);
        if (getDeadline().allows(act.at())) {
            throw new Refusal("grants.refused.notMissed", getDeadline().last());
        }
        return new GrantEvent.Missed(make(Move.MISS, act, null));
    }

    /**
     * WITHDRAW: until the decision is told, also when it is made already: an applicant who still reads "In review" would
     * otherwise learn from the refusal that it is decided.
     */
    GrantEvent.Withdrawn withdraw(String reason, Act act) {
        check(Move.WITHDRAW, act);
        if (isTold()) {
            throw new IllegalMove(Move.WITHDRAW, getStage());
        }
        return new GrantEvent.Withdrawn(make(Move.WITHDRAW, act, reason));
    }

    /** RESUBMIT: the clock that stood still while it was with its applicants runs on. */
    GrantEvent.Resubmitted resubmit(Money asked, Act act) {
        check(Move.RESUBMIT, act);
        if (!isConfirmedByAll()) {
            throw new Refusal("grants.refused.notConfirmed");
        }
        requireWithinCap(asked);
        var step = make(Move.RESUBMIT, act, null);
        ask(asked);
        getClock().resume(act.at());
        countSubmission();
        answered();
        return new GrantEvent.Resubmitted(step);
    }

    /** TAKE_UP: eligible, and a person has said the first word. */
    GrantEvent.TakenUp takeUp(Act act) {
        var step = make(Move.TAKE_UP, act, null);
        giveTo(act.who());
        return new GrantEvent.TakenUp(step, getClock().said(act.at()));
    }

    /**
     * RETURN: what is missing, in a sentence the applicants read; our clock stands still.
     *
     * @param codes the questions that may be answered anew, none for all of them
     */
    GrantEvent.Returned giveBack(String missing, Set<String> codes, Act act) {
        check(Move.RETURN, act);
        var said = Typed.remark(missing);
        if (said == null) {
            throw new Refusal("grants.refused.sayWhatIsMissing");
        }
        var step = make(Move.RETURN, act, said);
        returned(step.from(), said, codes);
        giveTo(act.who());
        getClock().pause(act.at());
        getClock().said(act.at());
        return new GrantEvent.Returned(step);
    }

    /** RECOMMEND: award of at most what was asked, or decline; reasons come from the library. */
    GrantEvent.Recommended recommend(Verdict verdict, Money amount, Set<Reason> why, String note, Act act) {
        check(Move.RECOMMEND, act);
        Reason.requireAll(why, verdict);
        if (verdict == Verdict.AWARD) {
            requireWithinAsked(amount);
        }
        var step = make(Move.RECOMMEND, act, note);
        recommendation = new Recommendation(verdict, amount, note, act);
        reasons.clear();
        reasons.addAll(why);
        return new GrantEvent.Recommended(step, Settled.of(verdict, amount, why));
    }

    /** AWARD: by somebody other than the recommender, at most what was recommended. */
    GrantEvent.Awarded award(Money amount, Act act) {
        check(Move.AWARD, act);
        recommendation.requireSecondPerson(act);
        recommendation.requireCovers(amount);
        var step = make(Move.AWARD, act, null);
        decision = new Decision(amount, act);
        return new GrantEvent.Awarded(step, Settled.of(Verdict.AWARD, amount, reasons));
    }

    /** DECLINE: by somebody other than the recommender; against a recommended award it needs reasons of its own. */
    GrantEvent.Declined decline(Set<Reason> why, Act act) {
        check(Move.DECLINE, act);
        recommendation.requireSecondPerson(act);
        if (isDisagreementInTheFastLane()) {
            throw new Refusal("grants.refused.disagreement");
        }
        if (recommendation.getVerdict() == Verdict.AWARD) {
            Reason.requireAll(why, Verdict.DECLINE);
            reasons.clear();
            reasons.addAll(why);
        }
        var step = make(Move.DECLINE, act, null);
        decision = new Decision(null, act);
        return new GrantEvent.Declined(step, Settled.of(Verdict.DECLINE, null, reasons));
    }

    /** SEND_BACK: the recommendation is taken off the table, with a reason for the officer. */
    GrantEvent.SentBack sendBack(String reason, Act act) {
        check(Move.SEND_BACK, act);
        var step = make(Move.SEND_BACK, act, why(reason));
        var settled = Settled.of(recommendation.getVerdict(), money(recommendation.getMinor()), reasons);
        recommendation = null;
        reasons.clear();
        return new GrantEvent.SentBack(step, settled);
    }

    /** TELL: the letter went out; from now on the applicants see the decision. A second time changes nothing. */
    GrantEvent.Told tell(Act act) {
        check(Move.TELL, act);
        if (isTold()) {
            throw new Refusal("grants.refused.alreadyTold", decision.getToldAt());
        }
        var step = make(Move.TELL, act, null);
        decision.told(act.at());
        return new GrantEvent.Told(step, verdict());
    }

    /** Every partner agreed to what was awarded: the decision stands, and nobody corrects it any more. */
    void accept(Instant at) {
        decision.accepted(at);
    }

    /** CORRECT: the only way back from a decision, until it is accepted; the history keeps both. */
    GrantEvent.Corrected correct(String reason, Act act) {
        check(Move.CORRECT, act);
        if (isAccepted()) {
            throw new Refusal("grants.refused.accepted");
        }
        var why = why(reason);
        var settled = Settled.of(verdict(), money(decision.getAwardedMinor()), reasons);
        var step = make(Move.CORRECT, act, why);
        recommendation = null;
        reasons.clear();
        decision = null;
        return new GrantEvent.Corrected(step, settled);
    }

    /** Declining it now would be one against one. */
    boolean isDisagreementInTheFastLane() {
        return isFastLane() && recommendation != null && recommendation.getVerdict() == Verdict.AWARD;
    }

    private Money money(Long minor) {
        return minor == null ? null : new Money(minor, getCurrency());
    }

    private Verdict verdict() {
        return getStage() == Stage.AWARDED ? Verdict.AWARD : Verdict.DECLINE;
    }

    /**
     * Whether a second start of its lead under the same call opens this one instead of beginning another. An untold
     * decision keeps its place, so that nobody learns of it by starting.
     */
    boolean isOpenedAgain() {
        if (getStage().isOver()) {
            return false;
        }
        return !isTold() || getStage() == Stage.AWARDED && getCall().getRhythm() == Rhythm.CLOSING;
    }

    ApplicationId id() {
        return new ApplicationId(getId());
    }

    /** The stage as its applicants see it. */
    public Stage getApplicantStage() {
        return getStage().asApplicantsSeeIt(isTold());
    }

    public boolean isTold() {
        return decision != null && decision.getToldAt() != null;
    }

    /** Every partner has agreed to the award. */
    public boolean isAccepted() {
        return decision != null && decision.isAccepted();
    }

    /** Null before the first submission. */
    public String getSubmissionKey() {
        return submissionKey;
    }

    /** Null until an officer recommends, and again after SEND_BACK and CORRECT. */
    public Recommendation getRecommendation() {
        return recommendation;
    }

    /** Null until it is decided. */
    public Decision getDecision() {
        return decision;
    }

    public Set<Reason> getReasons() {
        return Set.copyOf(reasons);
    }
}
