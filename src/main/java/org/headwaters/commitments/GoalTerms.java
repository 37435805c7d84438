package org.headwaters.commitments;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.headwaters.platform.HumanDay;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * Everything that is said about a goal. What contradicts itself is refused with the sentence for the field concerned.
 *
 * @param unit what is counted, in the plural, as it stands after a number
 * @param baseline how much there was on the first day, in that unit
 * @param equity for whom it must come, so that the easy ones are not all; empty where nothing is said
 */
public record GoalTerms(
        String title, String unit, long baseline, long target, LocalDate start, LocalDate due, String equity)
        implements Serializable {

    public GoalTerms {
        title = Typed.line(title, 160);
        unit = Typed.line(unit, 60);
        equity = Typed.line(equity, 400);
        require(!title.isBlank(), "title");
        require(!unit.isBlank(), "unit");
        require(baseline >= 0, "baseline");
        require(target > baseline, "belowBaseline");
        Amount.requireAtMost(LongStream.of(target));
        require(HumanDay.isOne(start) && HumanDay.isOne(due) && due.isAfter(start), "dates");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new Refusal("commitments.refused.goal." + rule);
        }
    }
}
