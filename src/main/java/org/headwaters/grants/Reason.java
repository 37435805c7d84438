package org.headwaters.grants;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.headwaters.platform.Refusal;

/**
 * A reason from the library: a label for staff, and the sentence that the letter says. Without a call it serves all; a
 * call's row with the same code stands in its place there, with words of its own or only with another place in the
 * order. What somebody was told keeps its words: a used reason is replaced by another row, never changed or deleted.
 */
@Entity
public class Reason extends Worded {
    private int position;
    private String code;

    @Enumerated(STRING)
    private Verdict verdict;

    private String label;
    private String sentence;
    private boolean retired;
    private boolean replaced;

    protected Reason() {}

    Reason(String code, Verdict verdict, String label, String sentence) {
        this(null, code, verdict, 0);
        this.label = label;
        this.sentence = sentence;
    }

    /** A row without words yet. */
    Reason(Call call, String code, Verdict verdict, int position) {
        super(call);
        this.code = code;
        this.verdict = verdict;
        this.position = position;
    }

    /** A verdict is given with at least one reason, and none of them speaks for the other one. */
    static void requireAll(Set<Reason> why, Verdict verdict) {
        if (why.isEmpty() || why.stream().anyMatch(r -> r.getVerdict() != verdict)) {
            throw new Refusal("grants.refused.chooseReason");
        }
    }

    void word(ReasonText text, Act act) {
        label = text.label();
        sentence = text.sentence();
        wordedBy(act);
    }

    /** Says again what the network says; only its place stays. */
    void unword(Act act) {
        label = null;
        sentence = null;
        wordedBy(act);
    }

    /** It is in use as it is: another row, which begins like this one, takes its place in the library. */
    Reason replace() {
        replaced = true;
        var next = new Reason(getCall(), code, verdict, position);
        next.retired = retired;
        return next;
    }

    void place(int at) {
        position = at;
    }

    void retire() {
        retired = true;
    }

    void offer() {
        retired = false;
    }

    boolean hasWords() {
        return label != null;
    }

    @Override
    String line() {
        return label;
    }

    @Override
    String text() {
        return sentence;
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

    /** Kept, and not offered. */
    public boolean isRetired() {
        return retired;
    }

    /** Kept for those who used it; another row has its place. */
    public boolean isReplaced() {
        return replaced;
    }
}
