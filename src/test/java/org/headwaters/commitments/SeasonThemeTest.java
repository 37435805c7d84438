package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What several said: each review once, from whichever page it is told. */
class SeasonThemeTest {
    private final Season season = new Season(1999, LocalDate.of(1999, 1, 1), LocalDate.of(1999, 1, 31));
    private final SeasonTheme theme = new SeasonTheme(season, ThemeKind.HARD, "People leave.");

    @Test
    void aReviewThatWasReadAgain_isTheSame() {
        theme.said(review(7), true);

        assertThat(theme.isSaidIn(review(7))).isTrue();
        assertThat(theme.isSaidIn(review(8))).isFalse();
    }

    @Test
    void aReviewThatWasReadAgain_isTakenOut_andPutInOnce() {
        theme.said(review(7), true);
        theme.said(review(7), true);
        assertThat(theme.reviews()).hasSize(1);

        theme.said(review(7), false);
        assertThat(theme.reviews()).isEmpty();
    }

    private static AnnualReview review(long id) {
        return new AnnualReview() {
            @Override
            public Long getId() {
                return id;
            }
        };
    }
}
