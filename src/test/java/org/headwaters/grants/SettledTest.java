package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantStories.ASKED;
import static org.headwaters.grants.GrantStories.FITS;
import static org.headwaters.grants.GrantStories.TOO_EARLY;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.anApplicationIn;
import static org.headwaters.grants.GrantStories.daniel;
import static org.headwaters.grants.GrantStories.ruth;

import java.util.List;
import java.util.Set;
import org.headwaters.platform.HistoryRow;
import org.headwaters.platform.Money;
import org.junit.jupiter.api.Test;

class SettledTest {
    private static final Settled.Because BECAUSE_IT_FITS = new Settled.Because("fits", "Fits the call");
    private static final Settled.Because TOO_SOON = new Settled.Because("early", "Too early");
    private static final Settled AWARD = new Settled(Verdict.AWARD, ASKED, List.of(BECAUSE_IT_FITS));
    private static final Settled DECLINE = new Settled(Verdict.DECLINE, null, List.of(TOO_SOON));

    @Test
    void whatIsKept_isReadAsItWas() {
        assertThat(AWARD).hasToString("AWARD; USD 3120.00; fits");
        for (var settled : List.of(
                AWARD,
                DECLINE,
                new Settled(Verdict.AWARD, new Money(5, "JPY"), List.of(TOO_SOON, new Settled.Because("b-c", ""))),
                new Settled(Verdict.DECLINE, null, List.of()))) {
            assertThat(Settled.read(settled.kept())).isEqualTo(settled);
        }
        assertThat(Settled.read(null)).isNull();
    }

    @Test
    void everyStepOfADecision_saysWhatItSettled_alsoWhereTheApplicationForgetsIt() {
        var read = anApplicationIn(Stage.IN_REVIEW);
        assertThat(read.recommend(Verdict.AWARD, ASKED, Set.of(FITS), "Good", ruth(WHILE_OPEN))
                        .settled())
                .isEqualTo(AWARD);
        assertThat(read.sendBack("Once more", daniel(WHILE_OPEN)).settled()).isEqualTo(AWARD);
        assertThat(read.getRecommendation()).isNull();
        var awarded = anApplicationIn(Stage.RECOMMENDED);
        var less = Money.of(3_000, "USD");
        var lower = new Settled(Verdict.AWARD, less, List.of(BECAUSE_IT_FITS));
        assertThat(awarded.award(less, daniel(WHILE_OPEN)).settled()).isEqualTo(lower);
        assertThat(awarded.correct("A wrong sum", daniel(WHILE_OPEN)).settled()).isEqualTo(lower);
        assertThat(awarded.getDecision()).isNull();
        assertThat(anApplicationIn(Stage.RECOMMENDED)
                        .decline(Set.of(TOO_EARLY), daniel(WHILE_OPEN))
                        .settled())
                .isEqualTo(DECLINE);
        assertThat(anApplicationIn(Stage.SUBMITTED).takeUp(ruth(WHILE_OPEN)).settled())
                .isNull();
    }

    @Test
    void applicants_neverReadWhatWasSettled() {
        var rows = List.of(row("SUBMIT", null), row("AWARD", AWARD), row("TELL", AWARD), row("CORRECT", AWARD));
        assertThat(HistoryShown.to(Seat.STAFF, rows)).isEqualTo(rows);
        assertThat(HistoryShown.to(Seat.APPLICANT, rows))
                .extracting(HistoryRow.Shown::move)
                .containsExactly("SUBMIT", "TELL", "CORRECT");
        assertThat(HistoryShown.to(Seat.APPLICANT, rows))
                .extracting(HistoryRow.Shown::detail)
                .containsOnlyNulls();
    }

    private static HistoryRow.Shown row(String move, Settled settled) {
        var kept = settled == null ? null : settled.kept();
        return new HistoryRow.Shown(WHILE_OPEN, null, "OFFICER", move, null, "IN_REVIEW", "x", kept, 1);
    }
}
