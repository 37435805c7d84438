package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.headwaters.funds.PoolId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;
import org.headwaters.reviews.RubricId;

/**
 * What a cohort offers and asks, as it is typed by staff.
 *
 * @param cause reference of the cause it works on
 * @param answerDays how many days a team has to answer the offer of a place
 * @param pitchCall reference of the call under which its teams pitch, null until one is chosen
 */
public record CohortTerms(
        String title,
        String promise,
        String eligible,
        String cause,
        int places,
        int smallestTeam,
        int largestTeam,
        CohortSpan span,
        ZoneId zone,
        Instant opensAt,
        Instant closesAt,
        int answerDays,
        PoolId pool,
        RubricId rubric,
        String currency,
        String pitchCall,
        LeastEvidence least)
        implements Serializable {

    public CohortTerms {
        Objects.requireNonNull(cause);
        Objects.requireNonNull(span);
        Objects.requireNonNull(pool);
        Objects.requireNonNull(rubric);
        Objects.requireNonNull(least);
        title = Typed.line(title, 160).strip();
        promise = Typed.text(promise, Typed.LONGEST_TEXT).strip();
        eligible = Typed.text(eligible, Typed.LONGEST_TEXT).strip();
        if (title.isEmpty()) {
            throw new Refusal("fellowships.refused.title");
        }
        if (places < 1 || places > 200) {
            throw new Refusal("fellowships.refused.places");
        }
        if (smallestTeam < 1 || largestTeam < smallestTeam || largestTeam > 20) {
            throw new Refusal("fellowships.refused.sizes");
        }
        if (!closesAt.isAfter(opensAt)
                || closesAt.isAfter(span.begins().atStartOfDay(zone).toInstant())) {
            throw new Refusal("fellowships.refused.window");
        }
        if (answerDays < 1 || answerDays > 60) {
            throw new Refusal("fellowships.refused.answerDays");
        }
    }
}
