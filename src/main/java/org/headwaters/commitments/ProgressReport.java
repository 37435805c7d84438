package org.headwaters.commitments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** What a partner tells of its promise on one day. It is never changed; what was wrong is told anew. */
@Entity
@Table(name = "progress_report")
public class ProgressReport extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commitment_id", updatable = false)
    private Commitment commitment;

    @Column(name = "organisation_id", updatable = false)
    private long organisation;

    @Column(name = "person_id", updatable = false)
    private long person;

    @Column(updatable = false)
    private String submission;

    @Column(name = "told_at", updatable = false)
    private Instant toldAt;

    @Column(name = "told_day", updatable = false)
    private LocalDate toldDay;

    @Column(updatable = false)
    private long actual;

    @Column(updatable = false)
    private String sentence;

    @Enumerated(EnumType.STRING)
    @Column(name = "own_view", updatable = false)
    private OwnView view;

    @Column(updatable = false)
    private String hard;

    @Column(updatable = false)
    private String learned;

    @Column(updatable = false)
    private String evidence;

    /** By the number of a milestone, how much of it there was. */
    @ElementCollection
    @CollectionTable(name = "report_milestone", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "milestone_id")
    @Column(name = "actual")
    private Map<Long, Long> milestones = new HashMap<>();

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "verified_by")
    private Long verifiedBy;

    protected ProgressReport() {}

    /** @param submission what tells a second click from a second report */
    ProgressReport(
            Commitment commitment,
            OrganisationId organisation,
            PersonId person,
            String submission,
            ReportTold told,
            Instant at,
            LocalDate day) {
        this.commitment = Objects.requireNonNull(commitment);
        this.organisation = organisation.value();
        this.person = person.value();
        this.submission = Objects.requireNonNull(submission);
        this.toldAt = Objects.requireNonNull(at);
        this.toldDay = Objects.requireNonNull(day);
        this.actual = told.actual();
        this.sentence = told.sentence();
        this.view = told.view();
        this.hard = told.hard();
        this.learned = told.learned();
        this.evidence = told.evidence();
        this.milestones.putAll(told.milestones());
    }

    /** Staff have checked it: from now on its number counts. Nobody checks a report of one's own. */
    void verify(PersonId by, Instant at) {
        if (verifiedAt != null) {
            throw new Refusal("commitments.refused.report.verified");
        }
        if (by.value() == person) {
            throw new Refusal("commitments.refused.report.own");
        }
        verifiedAt = at;
        verifiedBy = by.value();
    }

    public Commitment getCommitment() {
        return Objects.requireNonNull(commitment);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PersonId person() {
        return new PersonId(person);
    }

    public Instant getToldAt() {
        return toldAt;
    }

    public LocalDate getToldDay() {
        return toldDay;
    }

    public long getActual() {
        return actual;
    }

    public String getSentence() {
        return sentence;
    }

    public OwnView getView() {
        return view;
    }

    /** What is hard, null where nothing was said. */
    public String getHard() {
        return hard;
    }

    public String getLearned() {
        return learned;
    }

    /** Where one can see it, null where nothing was named. */
    public String getEvidence() {
        return evidence;
    }

    /** When staff had checked it, null before. */
    public Instant getVerifiedAt() {
        return verifiedAt;
    }

    Long verifiedBy() {
        return verifiedBy;
    }
}
