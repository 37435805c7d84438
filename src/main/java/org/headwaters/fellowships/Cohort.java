package org.headwaters.fellowships;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headwaters.funds.PoolId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.RubricId;

/**
 * The teams of one fellowship on one cause of the map. Its state follows from its dates; its first and last day lie six to
 * nine months apart ({@link CohortSpan}).
 */
@Entity
@Table(name = "cohort")
public class Cohort extends Aggregate {
    static final String KIND = "cohort";

    private String reference;
    private String title;
    private String promise;
    private String eligible;

    @Column(name = "cause_reference")
    private String cause;

    private int places;

    @Column(name = "smallest_team")
    private int smallestTeam;

    @Column(name = "largest_team")
    private int largestTeam;

    @Column(name = "begins_on")
    private LocalDate begins;

    @Column(name = "ends_on")
    private LocalDate ends;

    private String zone;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "answer_days")
    private int answerDays;

    @Column(name = "pool_id")
    private long poolId;

    @Column(name = "rubric_id")
    private long rubricId;

    private String currency;

    @Column(name = "pitch_call")
    private String pitchCall;

    @Column(name = "least_interviews")
    private int leastInterviews;

    @Column(name = "least_insights")
    private int leastInsights;

    @Column(name = "least_prototypes")
    private int leastPrototypes;

    @Column(name = "least_tests")
    private int leastTests;

    @Column(name = "least_experts")
    private int leastExperts;

    @Column(name = "least_end_users")
    private int leastEndUsers;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @OneToMany(mappedBy = "cohort", cascade = CascadeType.ALL)
    private List<CohortGate> gates = new ArrayList<>();

    @OneToMany(mappedBy = "cohort", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<CohortQuestion> questions = new ArrayList<>();

    @OneToMany(mappedBy = "cohort", cascade = CascadeType.ALL)
    private List<CohortGuide> guides = new ArrayList<>();

    protected Cohort() {}

    /** A cohort that is planned: staff alone know of it. */
    Cohort(String reference, CohortTerms terms, PersonId by) {
        this.reference = reference;
        this.createdBy = by == null ? null : by.value();
        write(terms);
    }

    private void write(CohortTerms terms) {
        title = terms.title();
        promise = terms.promise();
        eligible = terms.eligible();
        cause = terms.cause();
        places = terms.places();
        smallestTeam = terms.smallestTeam();
        largestTeam = terms.largestTeam();
        begins = terms.span().begins();
        ends = terms.span().ends();
        zone = terms.zone().getId();
        opensAt = terms.opensAt();
        closesAt = terms.closesAt();
        answerDays = terms.answerDays();
        poolId = terms.pool().value();
        rubricId = terms.rubric().value();
        currency = terms.currency();
        pitchCall = terms.pitchCall();
        var least = terms.least();
        leastInterviews = least.interviews();
        leastInsights = least.insights();
        leastPrototypes = least.prototypes();
        leastTests = least.tests();
        leastExperts = least.experts();
        leastEndUsers = least.endUsers();
    }

    SubjectRef subject() {
        return new SubjectRef(KIND, reference);
    }

    /** Where it stands at this moment. */
    CohortState stateAt(Instant now) {
        if (publishedAt == null) {
            return CohortState.PLANNED;
        }
        var today = LocalDate.ofInstant(now, getZone());
        if (today.isAfter(ends)) {
            return CohortState.FINISHED;
        }
        if (!today.isBefore(begins)) {
            return CohortState.RUNNING;
        }
        if (now.isAfter(closesAt)) {
            return CohortState.SELECTING;
        }
        return now.isBefore(opensAt) ? CohortState.ANNOUNCED : CohortState.APPLYING;
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    /** What its fellows are promised. */
    public String getPromise() {
        return promise;
    }

    /** Who may apply, in words. */
    public String getEligible() {
        return eligible;
    }

    /** Reference of the cause it works on. */
    public String getCause() {
        return cause;
    }

    /** How many teams it has room for. */
    public int getPlaces() {
        return places;
    }

    public int getSmallestTeam() {
        return smallestTeam;
    }

    public int getLargestTeam() {
        return largestTeam;
    }

    public LocalDate getBegins() {
        return begins;
    }

    /** Its last day. */
    public LocalDate getEnds() {
        return ends;
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    /** How many days a team has to answer the offer of a place. */
    public int getAnswerDays() {
        return answerDays;
    }

    public PoolId getPool() {
        return new PoolId(poolId);
    }

    public RubricId getRubric() {
        return new RubricId(rubricId);
    }

    public String getCurrency() {
        return currency;
    }

    /** The call under which its teams pitch; null until one is chosen. */
    public String getPitchCall() {
        return pitchCall;
    }

    /** How much evidence its gates ask for. */
    public LeastEvidence getLeast() {
        return new LeastEvidence(
                leastInterviews, leastInsights, leastPrototypes, leastTests, leastExperts, leastEndUsers);
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    /** All five, in their order. */
    public List<CohortGate> getGates() {
        return gates.stream().sorted(Comparator.comparing(CohortGate::getKind)).toList();
    }

    CohortGate gate(GateKind kind) {
        return gates.stream().filter(gate -> gate.getKind() == kind).findFirst().orElseThrow();
    }

    public List<CohortQuestion> getQuestions() {
        return List.copyOf(questions);
    }

    /** Those who help it now. */
    public List<CohortGuide> getGuides() {
        return guides.stream().filter(CohortGuide::isCurrent).toList();
    }

    boolean isCoachedBy(PersonId person) {
        return getGuides().stream()
                .anyMatch(guide -> guide.getRole() == CohortGuide.Role.COACH
                        && guide.getPerson().equals(person));
    }
}
