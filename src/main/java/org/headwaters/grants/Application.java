package org.headwaters.grants;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/**
 * A request of two or more partners under one call, from the first word to the told decision. Its verbs are
 * package-private on purpose: no page and no other room can go round the workflows, and {@link #make} is the only line
 * that changes the stage. Every verb returns the event that says what happened. The texts lie beside it, each field with
 * a version of its own ({@link Answer}), so that saving a text never makes the application stale.
 */
@Entity
public class Application extends Aggregate {
    private String reference;

    @ManyToOne(fetch = LAZY, optional = false)
    private Call call;

    @ManyToOne(fetch = LAZY, optional = false)
    private CallForm form;

    private String title;

    @Enumerated(STRING)
    private Stage stage = Stage.DRAFT;

    @Enumerated(STRING)
    @Column(name = "returned_from")
    private Stage returnedFrom;

    @Column(name = "returned_ask")
    private String returnedAsk;

    @Column(name = "lead_id")
    private long leadId;

    @Column(name = "payee_id")
    private long payeeId;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "purpose_kind")
    private String purposeKind;

    @Column(name = "purpose_reference")
    private String purposeReference;

    @Column(name = "asked_minor")
    private long askedMinor;

    private String currency;

    @Column(name = "active_seconds")
    private long activeSeconds;

    @Column(name = "extended_until")
    private Instant extendedUntil;

    @Column(name = "submission_key")
    private String submissionKey;

    @Column(name = "officer_id")
    private Long officerId;

    @Embedded
    private AnswerClock clock = AnswerClock.notStarted();

    @Embedded
    private Recommendation recommendation;

    @Embedded
    private Decision decision;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "carried_from")
    private Application carriedFrom;

    @OneToMany(mappedBy = "application", cascade = ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ApplicationPartner> partners = new ArrayList<>();

    @OneToMany(mappedBy = "application", cascade = ALL, orphanRemoval = true)
    @OrderBy("name")
    private List<ApplicationPerson> people = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "application_reason",
            joinColumns = @JoinColumn(name = "application_id"),
            inverseJoinColumns = @JoinColumn(name = "reason_id"))
    private Set<Reason> reasons = new LinkedHashSet<>();

    protected Application() {}

    /** START: one partner's draft under a call. */
    Application(String reference, Call call, CallForm form, OrganisationId lead, Act act) {
        this.reference = reference;
        this.call = call;
        this.form = form;
        this.title = "";
        this.leadId = lead.value();
        this.payeeId = lead.value();
        this.startedBy = act.who().value();
        this.startedAt = act.at();
        this.currency = call.getCurrency();
        this.partners.add(new ApplicationPartner(this, lead, 0));
    }

    GrantEvent.Started started(Act act) {
        return new GrantEvent.Started(step(null, null, null, act));
    }

    // ---- with its applicants ----

    void addPartner(OrganisationId organisation, PersonId contact) {
        requireOpen();
        if (partners.stream().noneMatch(p -> p.getOrganisation().equals(organisation))) {
            var partner = new ApplicationPartner(this, organisation, partners.size());
            partner.contact(contact);
            partners.add(partner);
        }
    }

    void removePartner(OrganisationId organisation) {
        requireOpen();
        if (organisation.equals(getLead())) {
            throw new Refusal("grants.refused.leadStays");
        }
        partners.removeIf(p -> p.getOrganisation().equals(organisation));
        people.removeIf(p -> p.getOrganisation().equals(organisation));
        if (organisation.equals(getPayee())) {
            payeeId = leadId;
        }
    }

    /** The partner that receives the money. */
    void payTo(OrganisationId organisation) {
        requireOpen();
        payeeId = partner(organisation).getOrganisation().value();
    }

    /** Answers a newer version of the call's questions; what was typed stays, found again by each question's code. */
    void answer(CallForm newer) {
        requireOpen();
        form = newer;
    }

    void serve(String kind, String purpose) {
        requireOpen();
        purposeKind = kind;
        purposeReference = purpose;
    }

    void name(String text) {
        requireOpen();
        title = text;
    }

    /** ASK_PARTNER: everything required is answered; every other partner's person gets one link. */
    GrantEvent.PartnersAsked askPartners(Money asked, Act act) {
        check(Move.ASK_PARTNER, act);
        if (partners.size() < 2) {
            throw new Refusal("grants.refused.onePartner");
        }
        requireWithinCap(asked);
        askedMinor = asked.minor();
        var others = partners.stream().filter(p -> !p.getOrganisation().equals(getLead()));
        var people = others.map(p -> p.ask(act.at())).toList();
        partners.stream().filter(p -> p.getOrganisation().equals(getLead())).forEach(p -> p.confirm(act));
        return new GrantEvent.PartnersAsked(make(Move.ASK_PARTNER, act, null), people);
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
        var voided = partners.stream()
                .filter(p -> !p.getOrganisation().equals(getLead()) && p.isConfirmed())
                .count();
        partners.forEach(p -> p.voidConfirmation(act.at()));
        return new GrantEvent.Revised(step, (int) voided);
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
            throw new Refusal("grants.refused.late", getDeadline().last());
        }
        var step = make(Move.SUBMIT, act, null);
        submissionKey = key;
        clock.start(act, call.wordDue(act.at()), call.decisionDue(act.at()));
        return new GrantEvent.Submitted(step, getAsked(), clock.getWordDue(), clock.getDecisionDue());
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
            throw new IllegalMove(Move.WITHDRAW, stage);
        }
        return new GrantEvent.Withdrawn(make(Move.WITHDRAW, act, reason));
    }

    /** RESUBMIT: the clock that stood still while it was with its applicants runs on. */
    GrantEvent.Resubmitted resubmit(Act act) {
        var step = make(Move.RESUBMIT, act, null);
        clock.resume(act.at());
        returnedFrom = null;
        returnedAsk = null;
        return new GrantEvent.Resubmitted(step);
    }

    // ---- with the staff ----

    /** TAKE_UP: eligible, and a person has said the first word. */
    GrantEvent.TakenUp takeUp(Act act) {
        var step = make(Move.TAKE_UP, act, null);
        officerId = act.who().value();
        return new GrantEvent.TakenUp(step, clock.said(act.at()));
    }

    /** RETURN: what is missing, in a sentence the applicants read; our clock stands still. */
    GrantEvent.Returned giveBack(String missing, Act act) {
        check(Move.RETURN, act);
        if (missing == null || missing.isBlank()) {
            throw new Refusal("grants.refused.sayWhatIsMissing");
        }
        var origin = stage;
        var step = make(Move.RETURN, act, missing);
        returnedFrom = origin;
        returnedAsk = missing;
        officerId = act.who().value();
        clock.pause(act.at());
        clock.said(act.at());
        return new GrantEvent.Returned(step);
    }

    /** RECOMMEND: award of at most what was asked, or decline; reasons come from the library. */
    GrantEvent.Recommended recommend(Verdict verdict, Money amount, Set<Reason> why, String note, Act act) {
        check(Move.RECOMMEND, act);
        if (why.isEmpty() || why.stream().anyMatch(r -> r.getVerdict() != verdict)) {
            throw new Refusal("grants.refused.chooseReason");
        }
        if (verdict == Verdict.AWARD) {
            if (amount.minor() <= 0 || amount.isMoreThan(getAsked())) {
                throw new Refusal("grants.refused.aboveAsked", amount, getAsked());
            }
            requireWithinCap(amount);
        }
        var step = make(Move.RECOMMEND, act, note);
        recommendation = new Recommendation(verdict, amount, note, act);
        reasons.clear();
        reasons.addAll(why);
        return new GrantEvent.Recommended(step, verdict, verdict == Verdict.AWARD ? amount : null);
    }

    /** AWARD: by somebody other than the recommender, at most what was recommended. */
    GrantEvent.Awarded award(Money amount, Act act) {
        check(Move.AWARD, act);
        requireSecondPerson(act);
        if (recommendation.getVerdict() != Verdict.AWARD) {
            throw new Refusal("grants.refused.notRecommended");
        }
        var recommended = new Money(recommendation.getMinor(), currency);
        if (amount.minor() <= 0 || amount.isMoreThan(recommended)) {
            throw new Refusal("grants.refused.aboveRecommended", amount, recommended);
        }
        var step = make(Move.AWARD, act, null);
        decision = new Decision(amount, act);
        return new GrantEvent.Awarded(step, amount);
    }

    /** DECLINE: by somebody other than the recommender; against a recommended award it needs reasons of its own. */
    GrantEvent.Declined decline(Set<Reason> why, Act act) {
        check(Move.DECLINE, act);
        requireSecondPerson(act);
        if (recommendation.getVerdict() == Verdict.AWARD) {
            if (why.isEmpty() || why.stream().anyMatch(r -> r.getVerdict() != Verdict.DECLINE)) {
                throw new Refusal("grants.refused.chooseReason");
            }
            reasons.clear();
            reasons.addAll(why);
        }
        var step = make(Move.DECLINE, act, null);
        decision = new Decision(null, act);
        return new GrantEvent.Declined(step);
    }

    /** SEND_BACK: the recommendation is taken off the table, with a reason for the officer. */
    GrantEvent.SentBack sendBack(String reason, Act act) {
        check(Move.SEND_BACK, act);
        requireReason(reason);
        var step = make(Move.SEND_BACK, act, reason);
        clearRecommendation();
        return new GrantEvent.SentBack(step);
    }

    /** TELL: the letter went out; from now on the applicants see the decision. A second time changes nothing. */
    GrantEvent.Told tell(Act act) {
        check(Move.TELL, act);
        if (isTold()) {
            throw new Refusal("grants.refused.alreadyTold", decision.getToldAt());
        }
        var step = make(Move.TELL, act, null);
        decision.told(act.at());
        return new GrantEvent.Told(step, stage == Stage.AWARDED ? Verdict.AWARD : Verdict.DECLINE);
    }

    /** CORRECT: the only way back from a decision; the history keeps both. */
    GrantEvent.Corrected correct(String reason, Act act) {
        check(Move.CORRECT, act);
        requireReason(reason);
        var was = stage == Stage.AWARDED ? Verdict.AWARD : Verdict.DECLINE;
        var step = make(Move.CORRECT, act, reason);
        clearRecommendation();
        decision = null;
        return new GrantEvent.Corrected(step, was);
    }

    /** The only place that changes the stage. */
    private Step make(Move move, Act act, String reason) {
        var from = stage;
        stage = check(move, act);
        return step(move, from, reason, act);
    }

    /** Refuses a move that does not start here or is not this person's; asked before any other rule of a verb. */
    private Stage check(Move move, Act act) {
        if (act.as() != move.who() && !(move == Move.CO_SIGN && act.as() == Who.APPLICANT)) {
            throw new Refusal("grants.refused.notYours", move.name());
        }
        return move.from(stage, returnedFrom);
    }

    private Step step(Move move, Stage from, String reason, Act act) {
        var id = getId() == null ? null : new ApplicationId(getId());
        var role = act.as().name();
        return new Step(id, reference, title, move, from, stage, act.who(), role, act.at(), reason, getVersion());
    }

    private void clearRecommendation() {
        recommendation = null;
        reasons.clear();
    }

    private void requireSecondPerson(Act act) {
        if (recommendation != null && act.who().equals(recommendation.getBy())) {
            throw new Refusal("grants.refused.samePerson");
        }
    }

    private void requireWithinCap(Money amount) {
        if (amount.isMoreThan(call.largest())) {
            throw new Refusal("grants.refused.aboveCap", amount, call.largest());
        }
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("grants.refused.sayWhy");
        }
    }

    // ---- what its people may do ----

    /** Refuses everyone who does not act for one of its partners: to them it does not exist. */
    void requireMember(Collection<OrganisationId> actingFor) {
        if (!isOf(actingFor)) {
            throw new NotFound(reference);
        }
    }

    boolean isOf(Collection<OrganisationId> actingFor) {
        return partners.stream().anyMatch(p -> actingFor.contains(p.getOrganisation()));
    }

    ApplicationPartner partner(OrganisationId organisation) {
        return partners.stream()
                .filter(p -> p.getOrganisation().equals(organisation))
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** Whether the text may be changed now. */
    boolean isOpenForWriting() {
        return stage == Stage.DRAFT || stage == Stage.RETURNED;
    }

    private void requireOpen() {
        if (!isOpenForWriting()) {
            throw new Refusal("grants.refused.notOpen");
        }
    }

    // ---- reading ----

    ApplicationId id() {
        return new ApplicationId(getId());
    }

    public String getReference() {
        return reference;
    }

    public Call getCall() {
        return call;
    }

    public CallForm getForm() {
        return form;
    }

    public String getTitle() {
        return title;
    }

    public Stage getStage() {
        return stage;
    }

    /** The stage as its applicants see it. */
    public Stage getApplicantStage() {
        return stage.asApplicantsSeeIt(isTold());
    }

    public boolean isTold() {
        return decision != null && decision.getToldAt() != null;
    }

    /** What the officer asked for when it was returned, null otherwise. */
    public String getReturnedAsk() {
        return returnedAsk;
    }

    public OrganisationId getLead() {
        return new OrganisationId(leadId);
    }

    public OrganisationId getPayee() {
        return new OrganisationId(payeeId);
    }

    public PersonId getStartedBy() {
        return new PersonId(startedBy);
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public String getPurposeKind() {
        return purposeKind;
    }

    public String getPurposeReference() {
        return purposeReference;
    }

    public Money getAsked() {
        return new Money(askedMinor, currency);
    }

    public long getActiveSeconds() {
        return activeSeconds;
    }

    public Deadline getDeadline() {
        return call.deadline(extendedUntil);
    }

    /** Null before the first submission. */
    public String getSubmissionKey() {
        return submissionKey;
    }

    public AnswerClock getClock() {
        return clock;
    }

    public PersonId getOfficer() {
        return officerId == null ? null : new PersonId(officerId);
    }

    /** Null until an officer recommends, and again after SEND_BACK and CORRECT. */
    public Recommendation getRecommendation() {
        return recommendation;
    }

    /** Null until it is decided. */
    public Decision getDecision() {
        return decision;
    }

    public List<ApplicationPartner> getPartners() {
        return List.copyOf(partners);
    }

    public List<ApplicationPerson> getPeople() {
        return List.copyOf(people);
    }

    public Set<Reason> getReasons() {
        return Set.copyOf(reasons);
    }

    /** Every partner has confirmed the text as it stands. */
    public boolean isConfirmedByAll() {
        return partners.stream().allMatch(ApplicationPartner::isConfirmed);
    }

    public Application getCarriedFrom() {
        return carriedFrom;
    }
}
