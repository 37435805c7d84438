package org.headwaters.commitments;

import java.io.Serializable;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * The four answers of an annual review, and how to meet.
 *
 * @param better what the backbone should do better
 * @param helped whether what it did since last year helped; null where nothing was promised or said
 * @param when when it would suit, in the partner's words
 */
public record YearAnswers(
        String succeed, String hard, String learned, String better, Boolean helped, MeetingWish meeting, String when)
        implements Serializable {
    static final int LONGEST = 2_000;

    public YearAnswers {
        succeed = clean(succeed);
        hard = clean(hard);
        learned = clean(learned);
        better = clean(better);
        when = Typed.line(when, 200);
    }

    private static String clean(String typed) {
        return Typed.text(typed, LONGEST).strip();
    }

    /** Refuses to be sent with an answer missing. */
    void requireWhole() {
        require(!succeed.isEmpty(), "succeed");
        require(!hard.isEmpty(), "hard");
        require(!learned.isEmpty(), "learned");
        require(!better.isEmpty(), "better");
        require(meeting != null, "meeting");
    }

    private static void require(boolean there, String which) {
        if (!there) {
            throw new Refusal("commitments.refused.year." + which);
        }
    }
}
