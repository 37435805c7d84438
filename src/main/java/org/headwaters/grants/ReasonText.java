package org.headwaters.grants;

import java.io.Serializable;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** The words of a reason: a label for staff in one line, and what the letter says. */
public record ReasonText(String label, String sentence) implements Serializable {
    private static final int LONGEST_LABEL = 160;
    private static final int LONGEST_SENTENCE = 2_000;

    public ReasonText {
        label = label == null ? "" : label.strip();
        sentence = sentence == null ? "" : sentence.strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw new Refusal("grants.refused.reason.label", LONGEST_LABEL);
        }
        if (sentence.isEmpty() || sentence.length() > LONGEST_SENTENCE) {
            throw new Refusal("grants.refused.reason.sentence", LONGEST_SENTENCE);
        }
        label = Typed.line(label, LONGEST_LABEL);
        sentence = Typed.text(sentence, LONGEST_SENTENCE);
    }
}
