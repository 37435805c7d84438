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
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;
import org.headwaters.platform.SubjectRef;

/** What became of a team's pitch in the room of grants, as its news came. What is older than what was heard changes nothing. */
@Entity
@Table(name = "pitch_answer")
public class PitchAnswer extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Enumerated(EnumType.STRING)
    private PitchState state;

    private int asked;

    @Column(name = "application_reference")
    private String application;

    @Column(name = "awarded_minor")
    private Long awardedMinor;

    @Column(name = "heard_at")
    private Instant heardAt;

    protected PitchAnswer() {}

    PitchAnswer(Team team, Instant at) {
        this.team = team;
        ask(at);
    }

    /** It sets out, for the first time or again. */
    void ask(Instant at) {
        asked++;
        state = PitchState.ASKED;
        heardAt = at;
    }

    /** @return whether it was news */
    boolean hear(PitchState now, String reference, Money amount, Instant at) {
        if (at.isBefore(heardAt) || now == PitchState.CORRECTED && !state.isDecided()) {
            return false;
        }
        state = now;
        application = reference == null ? application : reference;
        awardedMinor = amount == null ? null : Long.valueOf(amount.minor());
        heardAt = at;
        return true;
    }

    SubjectRef grant() {
        return new SubjectRef("grant", application);
    }

    public Team getTeam() {
        return team;
    }

    public PitchState getState() {
        return state;
    }

    /** How often it set out. */
    public int getAsked() {
        return asked;
    }

    /** Reference of its application; null before. */
    public String getApplication() {
        return application;
    }

    /** What was awarded; null where nothing was. */
    public Money getAwarded() {
        return awardedMinor == null
                ? null
                : new Money(awardedMinor, team.getCohort().getCurrency());
    }
}
