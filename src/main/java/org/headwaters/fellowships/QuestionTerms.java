package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.Objects;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * What a team is asked, as staff word it.
 *
 * @param code by which the answer finds its question
 * @param words the most words of an answer
 */
public record QuestionTerms(String code, String wording, String help, int words, boolean required)
        implements Serializable {
    private static final int LONGEST_HELP = 600;
    private static final int LONGEST_WORDING = 300;

    public QuestionTerms {
        Objects.requireNonNull(code);
        wording = Typed.line(wording, LONGEST_WORDING).strip();
        help = Typed.text(help, LONGEST_HELP).strip();
        help = help.isEmpty() ? null : help;
        if (wording.isEmpty()) {
            throw new Refusal("fellowships.refused.question.wording");
        }
        if (words < 10 || words > 2_000) {
            throw new Refusal("fellowships.refused.question.words");
        }
    }
}
