package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Refusal;

/** A reason from the library: a label for staff, and the sentence that the letter says. Without a call it serves all. */
@Entity
public class Reason extends Aggregate {
    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "call_id")
    private Call call;

    private int position;
    private String code;

    @Enumerated(STRING)
    private Verdict verdict;

    private String label;
    private String sentence;

    protected Reason() {}

    Reason(String code, Verdict verdict, String label, String sentence) {
        this.code = code;
        this.verdict = verdict;
        this.label = label;
        this.sentence = sentence;
    }

    /** A verdict is given with at least one reason, and none of them speaks for the other one. */
    static void requireAll(Set<Reason> why, Verdict verdict) {
        if (why.isEmpty() || why.stream().anyMatch(r -> r.getVerdict() != verdict)) {
            throw new Refusal("grants.refused.chooseReason");
        }
    }

    public int getPosition() {
        return position;
    }

    public String getCode() {
        return code;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public String getLabel() {
        return label;
    }

    public String getSentence() {
        return sentence;
    }
}
