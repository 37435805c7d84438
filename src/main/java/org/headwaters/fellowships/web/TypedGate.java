package org.headwaters.fellowships.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.headwaters.fellowships.GateKind;
import org.headwaters.fellowships.GateTerms;
import org.headwaters.platform.Money;

/** A gate while staff set its day and its stipend. */
public class TypedGate implements Serializable {
    private static final long serialVersionUID = 1L;

    private final GateKind kind;
    private LocalDate due;
    private Money stipend;

    TypedGate(GateTerms terms) {
        kind = terms.kind();
        due = terms.due();
        stipend = terms.stipend();
    }

    /** Of another currency it is the same number. */
    GateTerms terms(String currency) {
        var typed = stipend == null ? Money.zero(currency) : stipend;
        return new GateTerms(
                kind,
                due,
                typed.currency().equals(currency)
                        ? typed
                        : Money.of(typed.major().longValue(), currency));
    }

    /** How many days after the first day it is due. */
    long daysAfter(LocalDate begins) {
        return begins == null || due == null ? 0 : ChronoUnit.DAYS.between(begins, due);
    }

    public GateKind getKind() {
        return kind;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }

    public Money getStipend() {
        return stipend;
    }

    public void setStipend(Money stipend) {
        this.stipend = stipend;
    }
}
