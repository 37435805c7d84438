package org.headwaters.fellowships;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/**
 * One team of one or several partners, from its first word to its last. Its verbs are package-private, {@link #make} is the
 * only line that changes its stage, and every verb returns the event that says what happened.
 */
@Entity
@Table(name = "team")
public class Team extends Aggregate {
    static final String KIND = "fellowship";

    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    private String title = "";

    @Enumerated(EnumType.STRING)
    private TeamStage stage = TeamStage.DRAFT;

    @Column(name = "lead_id")
    private long leadId;

    @Column(name = "commitment_reference")
    private String commitment;

    @Column(name = "coach_id")
    private Long coachId;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submission_key")
    private String submissionKey;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_why")
    private String decidedWhy;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "offered_until")
    private Instant offeredUntil;

    @Column(name = "waiting_place")
    private Integer waitingPlace;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String learned;

    @OneToMany(mappedBy = "team", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<TeamPartner> partners = new ArrayList<>();

    @OneToMany(mappedBy = "team", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<TeamMember> members = new ArrayList<>();

    protected Team() {}

    Team(String reference, Cohort cohort, OrganisationId lead, Act act) {
        this.reference = Objects.requireNonNull(reference);
        this.cohort = Objects.requireNonNull(cohort);
        this.leadId = lead.value();
        this.startedBy = act.who().value();
        this.startedAt = act.at();
        partners.add(new TeamPartner(this, lead, 0));
    }

    TeamEvent.Started started(Act act) {
        return new TeamEvent.Started(step(null, null, null, null, act));
    }

    /** Whether somebody who acts as this may make the move now; the same question as {@link #check}. */
    boolean offers(TeamMove move, Who as) {
        return move.mayStartFrom(stage) && move.who().contains(as);
    }

    void check(TeamMove move, Act act) {
        if (!move.who().contains(act.as())) {
            throw new IllegalMove(move, stage);
        }
        move.from(stage);
    }

    /** The only line that changes the stage. */
    private TeamStep make(TeamMove move, Act act, String reason, String detail) {
        check(move, act);
        var from = stage;
        stage = move.from(stage);
        return step(move, from, reason, detail, act);
    }

    private TeamStep step(TeamMove move, TeamStage from, String reason, String detail, Act act) {
        return new TeamStep(
                reference,
                cohort.getReference(),
                title,
                move,
                from,
                stage,
                act.who(),
                act.as().role(),
                act.at(),
                reason,
                detail,
                getVersion());
    }

    /** Refuses a change by someone who has not seen the present state. */
    void requireSeenAs(long seenVersion) {
        requireSeen(seenVersion);
    }

    TeamId id() {
        return new TeamId(getId());
    }

    SubjectRef subject() {
        return new SubjectRef(KIND, reference);
    }

    public String getReference() {
        return reference;
    }

    public Cohort getCohort() {
        return cohort;
    }

    public String getTitle() {
        return title;
    }

    public TeamStage getStage() {
        return stage;
    }

    public OrganisationId getLead() {
        return new OrganisationId(leadId);
    }

    /** Reference of the promise it works for; null for none. */
    public String getCommitment() {
        return commitment;
    }

    /** Who coaches it; null for nobody yet. */
    public PersonId getCoach() {
        return coachId == null ? null : new PersonId(coachId);
    }

    public PersonId getStartedBy() {
        return new PersonId(startedBy);
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public String getSubmissionKey() {
        return submissionKey;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public PersonId getDecidedBy() {
        return decidedBy == null ? null : new PersonId(decidedBy);
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedWhy() {
        return decidedWhy;
    }

    public Instant getToldAt() {
        return toldAt;
    }

    /** Until when a place is offered; null while none is. */
    public Instant getOfferedUntil() {
        return offeredUntil;
    }

    /** Its place on the waiting list, from 1; null while it is not on it. */
    public Integer getWaitingPlace() {
        return waitingPlace;
    }

    public Instant getPlacedAt() {
        return placedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** What it learned, said when it left. */
    public String getLearned() {
        return learned;
    }

    public List<TeamPartner> getPartners() {
        return List.copyOf(partners);
    }

    /** Everybody who ever was in it. */
    public List<TeamMember> getEveryMember() {
        return List.copyOf(members);
    }

    /** Who is in it now. */
    public List<TeamMember> getMembers() {
        return members.stream().filter(TeamMember::isCurrent).toList();
    }

    boolean isOf(Collection<OrganisationId> organisations) {
        return partners.stream().anyMatch(partner -> organisations.contains(partner.getOrganisation()));
    }

    boolean hasMember(PersonId person) {
        return getMembers().stream().anyMatch(member -> member.getPerson().equals(person));
    }

    /** Whether it has, or had to its end, a place in its cohort. */
    public boolean isInCohort() {
        return stage == TeamStage.PLACED || stage == TeamStage.FINISHED;
    }
}
