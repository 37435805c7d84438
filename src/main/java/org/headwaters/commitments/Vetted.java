package org.headwaters.commitments;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** Who carries a promise, the steps on its way, and how it was read and decided. */
@MappedSuperclass
public abstract class Vetted extends Pledge {
    @Column(name = "started_by")
    private Long startedBy;

    @Column(name = "coach_id")
    private Long coachId;

    private int submissions;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "steps_read")
    private String stepsRead;

    @Column(name = "shares_read")
    private String sharesRead;

    @Column(name = "taken_up_at")
    private Instant takenUpAt;

    @Column(name = "taken_up_by")
    private Long takenUpBy;

    @Column(name = "changes_asked")
    private String changesAsked;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    private String learned;

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<CommitmentShare> shares = new ArrayList<>();

    @OneToMany(mappedBy = "commitment", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("due, position")
    private List<CommitmentMilestone> milestones = new ArrayList<>();

    protected Vetted() {}

    Vetted(String reference, OrganisationId owner, Goal goal, LocalDate today, Act act) {
        super(reference, owner, goal, today);
        startedBy = act.who().value();
    }

    final void handedIn(Act act) {
        submissions++;
        submittedAt = act.at();
        submittedBy = act.who().value();
        changesAsked = null;
    }

    /** So its readers see its steps and shares, also while it is being changed. */
    final void readAs(String steps, String dividedUp) {
        stepsRead = steps;
        sharesRead = dividedUp;
    }

    final void takenUp(Act act) {
        takenUpAt = act.at();
        takenUpBy = act.who().value();
    }

    final void ask(String changes) {
        changesAsked = changes;
    }

    final void decided(String reason, Act act) {
        decidedAt = act.at();
        decidedBy = act.who().value();
        decisionReason = reason;
    }

    final void accepted(LocalDate day) {
        acceptedOn = day;
        begin(day);
    }

    final void leave(String what) {
        learned = what;
    }

    /** Who may say something to it while it is being written, and reads how it goes; null for nobody. */
    final void coachedBy(PersonId coach) {
        coachId = coach == null ? null : coach.value();
    }

    /** Somebody else of the same organisation goes on with it. */
    final void passOn(PersonId next) {
        startedBy = next.value();
    }

    final List<CommitmentShare> shareRows() {
        return shares;
    }

    final List<CommitmentMilestone> milestoneRows() {
        return milestones;
    }

    /** Whether this very step is there already. */
    final boolean hasStep(MilestoneTerms terms) {
        return milestones.stream().anyMatch(step -> step.isAs(terms));
    }

    /** Where a further step stands among those of its day. */
    final int nextPlace() {
        return milestones.stream()
                        .mapToInt(CommitmentMilestone::getPosition)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** The present shares; refused where they do not add up to one. A promise that nobody shares is carried by its owner. */
    final Shares shares() {
        var parts = new LinkedHashMap<OrganisationId, Integer>();
        getCurrentShares().forEach(share -> parts.put(share.organisation(), share.getPart()));
        if (parts.isEmpty()) {
            return Shares.alone(organisation());
        }
        requireWhole(parts);
        return new Shares(parts);
    }

    static void requireWhole(Map<OrganisationId, Integer> parts) {
        var sum = parts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != Shares.WHOLE || parts.values().stream().anyMatch(part -> part <= 0)) {
            throw new Refusal("commitments.refused.shares", Percent.of(sum));
        }
    }

    /** All who carry it now, the one that speaks for it first. */
    List<OrganisationId> owners() {
        var owners = new ArrayList<OrganisationId>(List.of(organisation()));
        getCurrentShares().stream()
                .map(CommitmentShare::organisation)
                .filter(owner -> !owners.contains(owner))
                .forEach(owners::add);
        return owners;
    }

    /** What these are asked to agree to and have not yet. */
    List<CommitmentShare> asked(Collection<OrganisationId> owners) {
        return getCurrentShares().stream()
                .filter(share -> !share.isAgreed() && owners.contains(share.organisation()))
                .toList();
    }

    /** It promises something else than before: whoever else had agreed to carry a part of it is asked again. */
    final void askOthers(Collection<OrganisationId> changing) {
        getCurrentShares().stream()
                .filter(share -> !changing.contains(share.organisation()))
                .forEach(CommitmentShare::askAgain);
    }

    /** How it is divided now, in few letters: whoever divides it anew says from what. */
    final String division() {
        return getCurrentShares().stream()
                .map(share -> share.getId() + ":" + share.getPart())
                .sorted()
                .collect(joining(","));
    }

    public List<CommitmentShare> getCurrentShares() {
        return shares.stream().filter(CommitmentShare::isCurrent).toList();
    }

    /** With those that have ended. */
    public List<CommitmentShare> getShares() {
        return List.copyOf(shares);
    }

    public List<CommitmentMilestone> getMilestones() {
        return List.copyOf(milestones);
    }

    /** Who writes it first of all; null where it was known before anybody began it here. */
    public PersonId getStartedBy() {
        return person(startedBy);
    }

    public PersonId getCoach() {
        return person(coachId);
    }

    /** How often it was handed in: the version that its readers read. */
    public int getSubmissions() {
        return submissions;
    }

    /** Its steps in words as they were handed in last, null where that is not known. */
    final String stepsRead() {
        return stepsRead;
    }

    final String sharesRead() {
        return sharesRead;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public PersonId getSubmittedBy() {
        return person(submittedBy);
    }

    public Instant getTakenUpAt() {
        return takenUpAt;
    }

    public PersonId getTakenUpBy() {
        return person(takenUpBy);
    }

    /** What is to be changed, null when nothing is. */
    public String getChangesAsked() {
        return changesAsked;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public PersonId getDecidedBy() {
        return person(decidedBy);
    }

    public String getDecisionReason() {
        return decisionReason;
    }

    /** Since when it counts, null for what was never accepted. */
    public LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    /** What was learned by whoever withdrew it, null otherwise. */
    public String getLearned() {
        return learned;
    }

    private static PersonId person(Long id) {
        return id == null ? null : new PersonId(id);
    }
}
