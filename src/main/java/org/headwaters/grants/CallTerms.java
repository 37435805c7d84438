package org.headwaters.grants;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.headwaters.funds.PoolId;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;
import org.headwaters.reviews.RubricId;

/**
 * Everything an officer says about a call except its questions. What contradicts itself is refused with the sentence for
 * the field concerned.
 *
 * @param fastLane up to this amount one review and one approver decide; zero for no fast lane
 * @param fastLaneBar a review with a mean below this score, 1 to 5, sends it to the normal lane
 * @param closesAt null only for a rolling call without an end
 * @param zone where the deadline's clock hangs
 * @param wordDays days we promise to the first human word, then to the decision, then to the money
 */
public record CallTerms(
        String title,
        String purpose,
        String rules,
        String eligible,
        PoolId pool,
        RubricId rubric,
        Money smallest,
        Money largest,
        Money fastLane,
        int fastLaneBar,
        int reviewsNeeded,
        boolean blind,
        boolean attachments,
        Rhythm rhythm,
        Instant opensAt,
        Instant closesAt,
        ZoneId zone,
        int graceMinutes,
        int batchDays,
        int wordDays,
        int decisionDays,
        int moneyDays)
        implements Serializable {

    public CallTerms {
        Objects.requireNonNull(pool);
        Objects.requireNonNull(rubric);
        Objects.requireNonNull(rhythm);
        Objects.requireNonNull(opensAt);
        Objects.requireNonNull(zone);
        title = Typed.line(title, 160);
        purpose = Typed.text(purpose, Typed.LONGEST_TEXT);
        rules = Typed.text(rules, Typed.LONGEST_TEXT);
        eligible = Typed.text(eligible, Typed.LONGEST_TEXT);
        require(!title.isBlank(), "title");
        require(!purpose.isBlank(), "purpose");
        require(!smallest.isNegative() && !smallest.isMoreThan(largest), "amounts");
        require(!largest.isZero(), "amounts");
        require(!fastLane.isNegative() && !fastLane.isMoreThan(largest), "fastLane");
        require(fastLaneBar >= 1 && fastLaneBar <= 5, "bar");
        require(reviewsNeeded >= 1 && reviewsNeeded <= 9, "reviews");
        require(rhythm == Rhythm.ROLLING || closesAt != null, "deadline");
        require(closesAt == null || closesAt.isAfter(opensAt), "dates");
        require(graceMinutes >= 0 && graceMinutes <= 24 * 60, "grace");
        require(batchDays >= 1 && batchDays <= 92, "batch");
        require(wordDays >= 1 && decisionDays >= wordDays && moneyDays >= decisionDays, "days");
    }

    /** The same terms for other dates. */
    CallTerms at(Instant opens, Instant closes) {
        return new CallTerms(
                title,
                purpose,
                rules,
                eligible,
                pool,
                rubric,
                smallest,
                largest,
                fastLane,
                fastLaneBar,
                reviewsNeeded,
                blind,
                attachments,
                rhythm,
                opens,
                closes,
                zone,
                graceMinutes,
                batchDays,
                wordDays,
                decisionDays,
                moneyDays);
    }

    private static void require(boolean holds, String about) {
        if (!holds) {
            throw new Refusal("grants.refused.call." + about);
        }
    }

    /** The last instant at which everybody may submit, grace included; null when there is none. */
    Instant deadline() {
        return new Deadline(closesAt, Duration.ofMinutes(graceMinutes), null).last();
    }
}
