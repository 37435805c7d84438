package org.headwaters.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.reviews.ReviewStories.NOON;
import static org.headwaters.reviews.ReviewStories.aReviewIn;
import static org.headwaters.reviews.ReviewStories.mei;

import java.time.Duration;
import java.time.Instant;
import org.headwaters.reviews.Untouched.Next;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Half the days, one reminder, the other half, and then somebody else. */
class UntouchedTest {
    private static final Duration TERM = Duration.ofDays(4);
    private static final Duration SECOND = Duration.ofSeconds(1);

    @ParameterizedTest
    @EnumSource(
            value = ReviewStage.class,
            names = {"INVITED", "ACCEPTED"})
    void whatNobodyBegins_isRememberedHalfWay_andGoesBackAtTheEnd(ReviewStage stage) {
        var review = aReviewIn(stage);
        assertThat(at(review, day(2).minus(SECOND))).isEqualTo(Next.WAIT);
        assertThat(at(review, day(2))).isEqualTo(Next.REMIND);
        review.remind(day(2));
        assertThat(at(review, day(2))).isEqualTo(Next.WAIT);
        assertThat(at(review, day(4).minus(SECOND))).isEqualTo(Next.WAIT);
        assertThat(at(review, day(4))).isEqualTo(Next.RETURN);
        review.release(null, new Act(null, Untouched.CLOCK, day(4)));
        assertThat(review.getStage()).isEqualTo(ReviewStage.RELEASED);
    }

    @Test
    void nothingGoesBack_withoutAReminder_howeverLongTheServerStood() {
        var review = aReviewIn(ReviewStage.INVITED);
        assertThat(at(review, day(30))).isEqualTo(Next.REMIND);
        review.remind(day(30));
        assertThat(at(review, day(32).minus(SECOND))).isEqualTo(Next.WAIT);
        assertThat(at(review, day(32))).isEqualTo(Next.RETURN);
    }

    @Test
    void whoTakesItOn_hasTheWholeTermAgain() {
        var review = aReviewIn(ReviewStage.INVITED);
        review.remind(day(2));
        review.accept(7, new Act(mei().who(), mei().as(), day(3)));
        assertThat(at(review, day(4))).isEqualTo(Next.WAIT);
        assertThat(at(review, day(5))).isEqualTo(Next.REMIND);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReviewStage.class,
            names = {"DRAFT", "SUBMITTED", "REOPENED", "REFUSED", "RELEASED"})
    void whatIsBegunOrOver_isLeftAlone(ReviewStage stage) {
        assertThat(at(aReviewIn(stage), day(30))).isEqualTo(Next.WAIT);
    }

    private static Next at(Review review, Instant now) {
        return Untouched.next(review, TERM, now);
    }

    private static Instant day(int number) {
        return NOON.plus(Duration.ofDays(number));
    }
}
