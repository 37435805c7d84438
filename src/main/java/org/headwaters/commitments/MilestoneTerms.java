package org.headwaters.commitments;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.headwaters.platform.HumanDay;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * A step on the way as somebody names it; something that is done or not goes from 0 to 1.
 *
 * @param weight from 1 to 100
 */
public record MilestoneTerms(String words, LocalDate due, int weight, long baseline, long target)
        implements Serializable {
    public static final int LONGEST = 200;
    public static final int HEAVIEST = 100;

    public MilestoneTerms {
        words = Typed.line(words, LONGEST).strip();
        if (words.isEmpty()) {
            throw new Refusal("commitments.refused.milestone.words");
        }
        if (!HumanDay.isOne(due)) {
            throw new Refusal("commitments.refused.milestone.due");
        }
        if (weight < 1 || weight > HEAVIEST) {
            throw new Refusal("commitments.refused.milestone.weight", HEAVIEST);
        }
        if (baseline < 0 || target <= baseline) {
            throw new Refusal("commitments.refused.milestone.target");
        }
        Amount.requireAtMost(LongStream.of(target));
    }
}
