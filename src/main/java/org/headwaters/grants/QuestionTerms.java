package org.headwaters.grants;

import java.io.Serializable;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * One question as an officer writes it.
 *
 * @param code the name that answers are kept under; answers move to a new version of the form by it
 * @param words at most so many words, 0 for no limit
 */
public record QuestionTerms(String code, Question.Kind kind, String wording, String help, int words, boolean required)
        implements Serializable {

    public QuestionTerms {
        if (wording == null || wording.isBlank() || wording.length() > 300) {
            throw new Refusal("grants.refused.question.wording");
        }
        if (!code.matches("[a-z][a-z0-9-]{0,38}")) {
            throw new Refusal("grants.refused.question.code", code);
        }
        wording = Typed.line(wording, 300).strip();
        help = help == null ? null : Typed.text(help, 600);
        if (words < 0 || words > 2000) {
            throw new Refusal("grants.refused.question.words", wording);
        }
    }
}
