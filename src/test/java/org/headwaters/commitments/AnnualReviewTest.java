package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.commitments.CommitmentStories.NOON;
import static org.headwaters.commitments.CommitmentStories.TODAY;
import static org.headwaters.commitments.CommitmentStories.in;
import static org.headwaters.commitments.CommitmentStories.iris;

import org.headwaters.platform.StaleVersion;
import org.junit.jupiter.api.Test;

class AnnualReviewTest {
    private static final YearChoices CHOICES = new YearChoices(null, MeetingWish.VISIT, NOON, 0);
    private static final YearAnswers ANSWERS =
            new YearAnswers("They came.", "The tide.", "Ask early.", "Tell us sooner.", null, MeetingWish.VISIT, null);

    private final AnnualReview review =
            new AnnualReview(new Season(2026, TODAY.minusDays(30), TODAY), in(State.ACTIVE));

    @Test
    void onTheLastDay_oneMayAnswer_andOnTheNextNot_alsoBeforeTheSeasonIsClosed() {
        var late = TODAY.plusDays(1);
        review.choose(CHOICES, TODAY, iris());
        assertThat(review.takesAnswers(TODAY)).isTrue();
        assertThat(review.takesAnswers(late)).isFalse();
        assertThatThrownBy(() -> review.requireOpen(late)).hasMessageContaining("year.state.MISSED");
        assertThatThrownBy(() -> review.choose(CHOICES, late, iris())).hasMessageContaining("year.state.MISSED");
        assertThatThrownBy(() -> review.send(ANSWERS, late, iris())).hasMessageContaining("year.state.MISSED");
        assertThat(review.getState()).isEqualTo(YearState.OPEN);
        review.send(ANSWERS, TODAY, iris());
        assertThat(review.getState()).isEqualTo(YearState.SENT);
    }

    @Test
    void whatIsDropped_takesNoAnswer_andIsNeverMissed() {
        review.drop();
        assertThat(review.takesAnswers(TODAY)).isFalse();
        assertThatThrownBy(() -> review.send(ANSWERS, TODAY, iris())).hasMessageContaining("year.state.DROPPED");
        assertThatThrownBy(review::miss).hasMessageContaining("year.state.DROPPED");
    }

    @Test
    void whatOthersChangedMeanwhile_isNotWrittenOver() {
        var theme = new SeasonTheme(review.getSeason(), ThemeKind.BETTER, "We learn too late");
        assertThatThrownBy(() -> theme.answer("Each Friday", true, "since March", theme.getVersion() + 1, iris().who()))
                .isInstanceOf(StaleVersion.class);
        assertThat(theme.getChangeWords()).isNull();
        assertThatThrownBy(() -> review.requireSeenAs(review.getVersion() + 1)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void whatWasSent_isNotDropped() {
        review.send(ANSWERS, TODAY, iris());
        assertThatThrownBy(review::drop).hasMessageContaining("year.state.SENT");
    }
}
