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
import org.headwaters.platform.PersonId;

/** Where one team stands at one gate.  */
@Entity
@Table(name = "team_gate")
public class TeamGate extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Enumerated(EnumType.STRING)
    private GateKind kind;

    @Enumerated(EnumType.STRING)
    private GateStage stage = GateStage.OPEN;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String words;

    protected TeamGate() {}

    TeamGate(Team team, GateKind kind) {
        this.team = team;
        this.kind = kind;
    }

    public Team getTeam() {
        return team;
    }

    public GateKind getKind() {
        return kind;
    }

    public GateStage getStage() {
        return stage;
    }

    public PersonId getSubmittedBy() {
        return submittedBy == null ? null : new PersonId(submittedBy);
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

    /** What was said when more was asked, or when it was passed. */
    public String getWords() {
        return words;
    }

    public boolean isPassed() {
        return stage == GateStage.PASSED;
    }
}
