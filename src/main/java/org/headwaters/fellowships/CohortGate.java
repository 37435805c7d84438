package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Money;

/** One gate of a cohort: so many days after its first day it is due, and passing it may release money for each team. */
@Entity
@Table(name = "cohort_gate")
public class CohortGate extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    @Enumerated(EnumType.STRING)
    private GateKind kind;

    @Column(name = "due_after_days")
    private int dueAfterDays;

    @Column(name = "stipend_minor")
    private long stipendMinor;

    protected CohortGate() {}

    CohortGate(Cohort cohort, GateKind kind, int dueAfterDays, Money stipend) {
        this.cohort = cohort;
        this.kind = kind;
        this.dueAfterDays = dueAfterDays;
        this.stipendMinor = stipend.minor();
    }

    public GateKind getKind() {
        return kind;
    }

    public int getDueAfterDays() {
        return dueAfterDays;
    }

    /** Its last day, in the zone of the cohort. */
    public LocalDate getDue() {
        return cohort.getBegins().plusDays(dueAfterDays);
    }

    /** What passing it releases for each team; nothing is zero. */
    public Money getStipend() {
        return new Money(stipendMinor, cohort.getCurrency());
    }

    GateTerms terms() {
        return new GateTerms(kind, getDue(), getStipend());
    }

    void dueAfter(int days) {
        dueAfterDays = days;
    }

    void pays(Money stipend) {
        stipendMinor = stipend.minor();
    }
}
