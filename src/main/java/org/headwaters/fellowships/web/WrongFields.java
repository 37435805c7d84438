package org.headwaters.fellowships.web;

import java.io.Serializable;
import java.util.function.UnaryOperator;

/** Which fields of a form were not in order, where its fields are many and of one kind, so that no component stands for them. */
public class WrongFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private SentAnswers.Left left = SentAnswers.Left.NOTHING;

    /** Takes a step; what it refuses is kept for its field. @return whether it was taken */
    boolean tell(SentAnswers sent, Runnable step, UnaryOperator<String> field) {
        try {
            step.run();
            return true;
        } catch (RuntimeException refused) {
            left = sent.refused(refused, field);
            return false;
        }
    }

    /** The sentence beside a field, empty when all is well. */
    public String of(String field) {
        return left.wrong().getOrDefault(field, "");
    }

    /** Whether a field whose name begins so was not in order. */
    public boolean within(String part) {
        return left.wrong().keySet().stream().anyMatch(field -> field.startsWith(part));
    }
}
