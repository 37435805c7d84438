package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.headwaters.funds.PoolId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.RubricId;

/** What is written down of a cohort: its terms, and when everybody was told of it. What may be done with it says {@link Cohort}. */
@MappedSuperclass
abstract class CohortFacts extends Aggregate {
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

    protected CohortFacts() {}

    CohortFacts(String reference, CohortTerms terms, PersonId by) {
        this.reference = reference;
        this.createdBy = by == null ? null : by.value();
        write(terms);
    }

    final void write(CohortTerms terms) {
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

    CohortTerms terms() {
        return new CohortTerms(
                title,
                promise,
                eligible,
                cause,
                places,
                smallestTeam,
                largestTeam,
                new CohortSpan(begins, ends),
                getZone(),
                opensAt,
                closesAt,
                answerDays,
                getPool(),
                getRubric(),
                currency,
                pitchCall,
                getLeast());
    }

    final void published(Instant at) {
        publishedAt = at;
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

    final void endsOn(LocalDate lastDay) {
        ends = lastDay;
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
}
