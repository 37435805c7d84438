package org.headwaters.commitments;

import java.io.Serializable;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/** What is said at the end of a goal, before the next one begins: was it done, will it last, is there still a role for us? */
public record ClosingAnswers(String done, String lasts, String role) implements Serializable {
    private static final int LONGEST = 2_000;

    public ClosingAnswers {
        done = answer(done, "done");
        lasts = answer(lasts, "lasts");
        role = answer(role, "role");
    }

    private static String answer(String typed, String which) {
        var clean = Typed.text(typed, LONGEST);
        if (clean.isBlank()) {
            throw new Refusal("commitments.refused.goal.answer." + which);
        }
        return clean;
    }
}
