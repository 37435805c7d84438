package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/**
 * Somebody outside is asked what he or she makes of a prototype, behind a personal link. Of an end-user the team writes down
 * the kind alone; whoever answers chooses how to be shown, and may take everything back.
 */
@Entity
@Table(name = "feedback_ask")
public class FeedbackAsk extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Column(name = "prototype_id")
    private long prototypeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_of")
    private FeedbackFrom of;

    private String called;

    @Column(name = "person_id")
    private Long personId;

    private String email;
    private boolean minor;
    private String note;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "open_until")
    private Instant until;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "guardian_at")
    private Instant guardianAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_as")
    private ShownAs shownAs;

    @Column(name = "own_name")
    private String ownName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "refused_at")
    private Instant refusedAt;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private Long revokedBy;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected FeedbackAsk() {}

    FeedbackAsk(Team team, NewAsk asked, Instant until, PersonId by, Instant at) {
        this.team = Objects.requireNonNull(team);
        this.prototypeId = asked.prototype();
        this.of = asked.of();
        this.called = asked.called();
        this.personId = asked.person() == null ? null : asked.person().value();
        this.email = asked.email();
        this.minor = asked.minor();
        this.note = asked.note();
        this.askedBy = by.value();
        this.askedAt = at;
        this.until = until;
    }

    AskState stateAt(Instant now) {
        if (revokedAt != null) {
            return AskState.REVOKED;
        }
        if (takenBackAt != null) {
            return AskState.TAKEN_BACK;
        }
        if (answeredAt != null) {
            return AskState.ANSWERED;
        }
        if (refusedAt != null) {
            return AskState.REFUSED;
        }
        if (!now.isBefore(closes())) {
            return AskState.EXPIRED;
        }
        return consentedAt == null ? AskState.ASKED : AskState.OPENED;
    }

    /** Whether its links open anything: up to the second at which they end, and never after they were revoked. */
    boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(closes()) && team.isInCohort();
    }

    /** The last day of its cohort may come earlier than it did when somebody was asked. */
    private Instant closes() {
        return team.getCohort().byItsEnd(until);
    }

    /** Whether it is still waited for, so that it may be revoked, asked anew or reminded. */
    boolean isAwaited() {
        return revokedAt == null && takenBackAt == null && answeredAt == null && refusedAt == null;
    }

    /** Yes to being asked, and how to be shown. Of somebody under age nobody asks for a name, and somebody who cares says yes too. */
    void consent(ShownAs as, String name, boolean guardian, Instant at) {
        requireNotTakenBack();
        if (minor && guardianAt == null && !guardian) {
            throw new Refusal("fellowships.refused.feedback.guardian");
        }
        ShownAs.require(as, name, minor);
        consentedAt = Objects.requireNonNullElse(consentedAt, at);
        if (minor && guardianAt == null) {
            guardianAt = at;
        }
        refusedAt = null;
        shownAs = as;
        ownName = as == ShownAs.NAMED ? name.strip() : null;
    }

    void refuse(Instant at) {
        requireNotTakenBack();
        if (answeredAt != null) {
            throw new Refusal("fellowships.refused.feedback.answered");
        }
        refusedAt = at;
    }

    void answer(Instant at) {
        requireMayWrite();
        if (answeredAt == null) {
            answeredAt = at;
        }
    }

    /** Refuses to write before the yes, after a no and after everything was taken back. */
    void requireMayWrite() {
        requireNotTakenBack();
        if (consentedAt == null || refusedAt != null) {
            throw new Refusal("fellowships.refused.feedback.consent");
        }
    }

    void takeBack(Instant at) {
        requireNotTakenBack();
        takenBackAt = at;
        ownName = null;
        shownAs = ShownAs.KIND;
    }

    private void requireNotTakenBack() {
        if (takenBackAt != null) {
            throw new Refusal("fellowships.refused.feedback.takenBack");
        }
    }

    void revoke(PersonId by, Instant at) {
        requireAwaited();
        revokedAt = at;
        revokedBy = by.value();
    }

    void askAgain(Instant newUntil) {
        requireAwaited();
        until = newUntil;
        remindedAt = null;
    }

    private void requireAwaited() {
        if (!isAwaited()) {
            throw new Refusal("fellowships.refused.feedback.notAwaited");
        }
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    boolean isReminded() {
        return remindedAt != null;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    /** What would say who it was is forgotten, an expert's name too; what was said stays, by its kind. */
    void erase(Instant at) {
        email = null;
        ownName = null;
        note = null;
        if (of == FeedbackFrom.EXPERT) {
            called = null;
            personId = null;
        }
        if (shownAs != null) {
            shownAs = ShownAs.KIND;
        }
        erasedAt = at;
    }

    public Team getTeam() {
        return team;
    }

    public long getPrototype() {
        return prototypeId;
    }

    public FeedbackFrom getOf() {
        return of;
    }

    /** An expert's name, null once it is erased; an end-user's kind. */
    public String getCalled() {
        return called;
    }

    /** An expert of the cohort; null for anybody else. */
    public PersonId getPerson() {
        return personId == null ? null : new PersonId(personId);
    }

    public String getEmail() {
        return email;
    }

    public boolean isMinor() {
        return minor;
    }

    public String getNote() {
        return note;
    }

    public PersonId getAskedBy() {
        return new PersonId(askedBy);
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** The last second in which its links open it, as people read it. */
    Instant lastSecond() {
        return closes().minusSeconds(1);
    }

    public ShownAs getShownAs() {
        return shownAs;
    }

    public String getOwnName() {
        return ownName;
    }

    boolean hasConsented() {
        return consentedAt != null && refusedAt == null;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public boolean isReachable() {
        return email != null || personId != null;
    }
}
