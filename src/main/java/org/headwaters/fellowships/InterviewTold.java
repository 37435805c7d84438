package org.headwaters.fellowships;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.HumanDay;
import org.headwaters.platform.Refusal;

/**
 * An interview as it is told.
 *
 * @param who what sort of person it was, never a name
 * @param insights one a line
 */
public record InterviewTold(String who, LocalDate day, boolean consent, List<String> insights) implements EvidenceTold {
    static final int MOST_INSIGHTS = 10;

    public InterviewTold {
        who = Written.nameless(Written.line(who, Written.LINE));
        insights = Written.lines(insights, Written.PARAGRAPH);
        insights.forEach(Written::nameless);
        if (!HumanDay.isOne(day)) {
            throw new Refusal("fellowships.refused.day");
        }
        if (!consent) {
            throw new Refusal("fellowships.refused.consent");
        }
        if (insights.size() > MOST_INSIGHTS) {
            throw new Refusal("fellowships.refused.insights", MOST_INSIGHTS);
        }
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("who", who, "insights", String.join("\n", insights));
    }
}
