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
import java.time.LocalDate;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** What one passed gate pays to a team's lead partner, once, and what became of it. */
@Entity
@Table(name = "team_stipend")
public class TeamStipend extends Aggregate {
    static final String KIND = "stipend";

    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id")
    private Team team;

    @Enumerated(EnumType.STRING)
    private GateKind kind;

    @Column(name = "amount_minor")
    private long amountMinor;

    private String currency;

    @Column(name = "payee_id")
    private long payeeId;

    @Column(name = "passed_by")
    private Long passedBy;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DUE;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "not_paid_why")
    private String notPaidWhy;

    /** Waits for finance or is with the bank; paid; owed again. */
    public enum Stage {
        DUE,
        PAID,
        FAILED
    }

    protected TeamStipend() {}

    TeamStipend(Team team, GateKind kind, Money amount, PersonId passedBy, Instant at) {
        this.reference = reference(team.getReference(), kind);
        this.team = team;
        this.kind = kind;
        this.amountMinor = amount.minor();
        this.currency = amount.currency();
        this.payeeId = team.getLead().value();
        this.passedBy = passedBy == null ? null : passedBy.value();
        this.dueAt = at;
    }

    /** @return whether this was news */
    boolean paid(LocalDate on, Instant at) {
        if (isKnown(at)) {
            return false;
        }
        stage = Stage.PAID;
        paidOn = on;
        notPaidWhy = null;
        toldAt = at;
        return true;
    }

    /** @return whether this was news */
    boolean failed(String why, Instant at) {
        if (isKnown(at)) {
            return false;
        }
        stage = Stage.FAILED;
        paidOn = null;
        notPaidWhy = why;
        toldAt = at;
        return true;
    }

    private boolean isKnown(Instant at) {
        return at.equals(toldAt);
    }

    static String reference(String team, GateKind kind) {
        return team + "/" + kind;
    }

    SubjectRef subject() {
        return new SubjectRef(KIND, reference);
    }

    public Team getTeam() {
        return team;
    }

    public GateKind getKind() {
        return kind;
    }

    public Money getAmount() {
        return new Money(amountMinor, currency);
    }

    public OrganisationId getPayee() {
        return new OrganisationId(payeeId);
    }

    /** Null where the told decision on the pitch passed the gate. */
    public PersonId getPassedBy() {
        return passedBy == null ? null : new PersonId(passedBy);
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Stage getStage() {
        return stage;
    }

    /** The bank's day; null while it is not paid. */
    public LocalDate getPaidOn() {
        return paidOn;
    }

    /** Why the bank could not deliver it; null otherwise. */
    public String getNotPaidWhy() {
        return notPaidWhy;
    }
}
