package org.headwaters.commitments;

import java.io.Serializable;
import java.util.Map;
import java.util.stream.LongStream;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * What a partner tells of its promise.
 *
 * @param actual how much there is now, in the promise's unit
 * @param sentence what came of it
 * @param hard what is hard, or null
 * @param learned what was learned, or null
 * @param evidence where one can see it, or null
 * @param milestones by the number of a milestone, how much of it there is; those left out stay as they were
 */
public record ReportTold(
        long actual,
        String sentence,
        OwnView view,
        String hard,
        String learned,
        String evidence,
        Map<Long, Long> milestones)
        implements Serializable {
    private static final int LONGEST = 1_200;

    public ReportTold {
        sentence = Typed.text(sentence, LONGEST);
        hard = said(hard);
        learned = said(learned);
        evidence = said(evidence);
        milestones = Map.copyOf(milestones);
        if (actual < 0 || milestones.values().stream().anyMatch(amount -> amount < 0)) {
            throw new Refusal("commitments.refused.report.negative");
        }
        Amount.requireAtMost(LongStream.concat(
                LongStream.of(actual), milestones.values().stream().mapToLong(amount -> amount)));
        if (sentence.isBlank()) {
            throw new Refusal("commitments.refused.report.sentence");
        }
        if (view == null) {
            throw new Refusal("commitments.refused.report.view");
        }
    }

    private static String said(String typed) {
        var clean = Typed.text(typed, LONGEST);
        return clean.isBlank() ? null : clean;
    }
}
