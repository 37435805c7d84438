package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

/** No single number is so large that the sums over a network are none any more. */
class AmountTest {
    private static final long MOST = 999_999_999_999L;
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    @Test
    void aReport_tellsNoMoreThanCanBePromised() {
        assertThatCode(() -> told(MOST, MOST)).doesNotThrowAnyException();
        assertRefused(() -> told(MOST + 1, 0));
        assertRefused(() -> told(Long.MAX_VALUE, 0));
        assertRefused(() -> told(0, MOST + 1));
    }

    @Test
    void aStep_andAGoal_aimNoFurtherThanThat() {
        assertThatCode(() -> step(MOST)).doesNotThrowAnyException();
        assertRefused(() -> step(MOST + 1));
        assertThatCode(() -> goal(MOST)).doesNotThrowAnyException();
        assertRefused(() -> goal(MOST + 1));
    }

    private static void told(long actual, long step) {
        new ReportTold(actual, "It goes on", OwnView.ON_THE_WAY, null, null, null, Map.of(1L, step));
    }

    private static void step(long target) {
        new MilestoneTerms("A step", DAY, 1, 0, target);
    }

    private static void goal(long target) {
        new GoalTerms("Goal", "visits", 0, target, DAY, DAY.plusDays(1), "");
    }

    private static void assertRefused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("commitments.refused.amount"));
    }
}
