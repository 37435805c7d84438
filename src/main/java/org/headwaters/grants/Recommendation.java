package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** What an officer proposes to the approver: award of so much, or decline. Its reasons lie with the application. */
@Embeddable
public class Recommendation {
    @Enumerated(STRING)
    @Column(name = "recommended_verdict")
    private Verdict verdict;

    @Column(name = "recommended_minor")
    private Long minor;

    @Column(name = "recommended_by")
    private Long by;

    @Column(name = "recommended_at")
    private Instant at;

    @Column(name = "recommended_note")
    private String note;

    protected Recommendation() {}

    Recommendation(Verdict verdict, Money amount, String note, Act act) {
        this.verdict = verdict;
        this.minor = verdict == Verdict.AWARD ? amount.minor() : null;
        this.by = act.who().value();
        this.at = act.at();
        this.note = note;
    }

    /** Who recommends does not decide. */
    void requireSecondPerson(Act act) {
        if (act.who().equals(getBy())) {
            throw new Refusal("grants.refused.samePerson");
        }
    }

    /** An award is at most what was recommended. */
    void requireCovers(Money amount) {
        if (verdict != Verdict.AWARD) {
            throw new Refusal("grants.refused.notRecommended");
        }
        var recommended = new Money(minor, amount.currency());
        if (amount.minor() <= 0 || amount.isMoreThan(recommended)) {
            throw new Refusal("grants.refused.aboveRecommended", amount, recommended);
        }
    }

    public Verdict getVerdict() {
        return verdict;
    }

    /** The recommended amount in minor units, null for a decline. */
    public Long getMinor() {
        return minor;
    }

    public PersonId getBy() {
        return by == null ? null : new PersonId(by);
    }

    public Instant getAt() {
        return at;
    }

    public String getNote() {
        return note;
    }
}
