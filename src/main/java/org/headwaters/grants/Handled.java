package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** How staff have an application in hand: whose it is, on which lane it is read, since when it waits, how long it may take. */
@MappedSuperclass
public abstract class Handled extends Proposal {
    private static final Duration LONGEST_EXTENSION = Duration.ofDays(366);

    @Column(name = "officer_id")
    private Long officerId;

    @Column(name = "extended_until")
    private Instant extendedUntil;

    private int submissions;

    @Column(name = "left_fast_lane")
    private boolean leftFastLane;

    @Enumerated(STRING)
    @Column(name = "left_lane_why")
    private OffLane leftLaneWhy;

    @Column(name = "fellowship_reference")
    private String fellowship;

    @Embedded
    private AnswerClock clock = AnswerClock.notStarted();

    @OneToMany(mappedBy = "application")
    private List<Letter> letters = new ArrayList<>();

    protected Handled() {}

    Handled(String reference, Call call, CallForm form, OrganisationId lead, Act act) {
        super(reference, call, form, lead, act);
    }

    /** Somebody has it in hand from now on. */
    final void giveTo(PersonId officer) {
        officerId = officer.value();
    }

    /** A team's pitch began it. */
    final void pitchedBy(String team) {
        fellowship = team;
    }

    /** The text as it stands goes to its readers. */
    final void countSubmission() {
        submissions++;
    }

    /** The reason as it is kept; what is done to a case against its course is never done without one. */
    static String why(String reason) {
        var why = Typed.remark(reason);
        if (why == null) {
            throw new Refusal("grants.refused.sayWhy");
        }
        return why;
    }

    /**
     * EXTEND: one applicant's own, later deadline. What was missed already is again where it was, with everything that was
     * written and confirmed.
     */
    final GrantEvent.Extended extend(Instant until, String reason, Act act) {
        check(Move.EXTEND, act);
        var why = why(reason);
        var last = getDeadline().last();
        if (last == null || !until.isAfter(act.at()) || !until.isAfter(last)) {
            throw new Refusal("grants.refused.extensionTooEarly");
        }
        var latest = last.isAfter(act.at()) ? last : act.at();
        if (until.isAfter(latest.plus(LONGEST_EXTENSION))) {
            throw new Refusal("grants.refused.extensionTooLong");
        }
        extendedUntil = until;
        return new GrantEvent.Extended(make(Move.EXTEND, act, why), last, until);
    }

    /** A low score or a disagreement: from now on it is read like any other. What came first is why. */
    final void leaveFastLane(OffLane why) {
        if (!leftFastLane) {
            leftFastLane = true;
            leftLaneWhy = why;
        }
    }

    /** Refuses somebody who has not seen it as it stands now. */
    final void requireSeenAs(long version) {
        requireSeen(version);
    }

    /** The letter that tells the present decision, sent or not; null when there is none. */
    public Letter getStandingLetter() {
        return letters.stream()
                .filter(letter -> letter.getState() != LetterState.VOID)
                .findFirst()
                .orElse(null);
    }

    /** Reference of the team of fellows whose pitch began it, null for all others. */
    public String getFellowship() {
        return fellowship;
    }

    public PersonId getOfficer() {
        return officerId == null ? null : new PersonId(officerId);
    }

    public Deadline getDeadline() {
        return getCall().deadline(extendedUntil);
    }

    /** How often its text was submitted: the version that a review has read. */
    public int getSubmissions() {
        return submissions;
    }

    /**
     * Small enough for one review and one approver, and nothing has spoken against it. It was submitted, so at least two
     * partners have confirmed it; who takes it up finds it eligible, and nobody in conflict reads or decides it.
     */
    public boolean isFastLane() {
        return !leftFastLane
                && clock.getSubmittedAt() != null
                && !getCall().getFastLane().isZero()
                && !getAsked().isMoreThan(getCall().getFastLane());
    }

    /** Null while nothing has spoken against the fast lane. */
    public OffLane getLeftLaneWhy() {
        return leftLaneWhy;
    }

    /** How many reviews an award needs. */
    public int getReviewsNeeded() {
        return isFastLane() ? 1 : getCall().getReviewsNeeded();
    }

    public AnswerClock getClock() {
        return clock;
    }
}
