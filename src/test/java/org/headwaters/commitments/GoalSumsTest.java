package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.headwaters.network.OrganisationId;
import org.junit.jupiter.api.Test;

class GoalSumsTest {
    private static final GoalSums ALL = new GoalSums(List.of(
            new StateSum("time", State.ACTIVE, 2L, 1_000L, 300L, 700L),
            new StateSum("time", State.FULFILLED, 1L, 200L, 200L, 0L),
            new StateSum("pay", State.EXCEEDED, 1L, 100L, 150L, 0L),
            new StateSum("pay", State.NOT_MET, 1L, 90L, 40L, 50L),
            new StateSum("pay", State.SILENT, 3L, 5_000L, 4_000L, 1_000L),
            new StateSum("pay", State.WITHDRAWN, 1L, 70L, 60L, 10L),
            new StateSum("pay", State.VETTING, 1L, 80L, 0L, 80L),
            new StateSum(null, State.DRAFT, 1L, 0L, 0L, 0L)));

    @Test
    void promisedIs_whatRunsOrWasKept() {
        assertThat(ALL.promised()).isEqualTo(1_300); // 1,000 + 200 + 100
        assertThat(ALL.counted()).isEqualTo(4);
    }

    @Test
    void deliveredIs_whatCameOfThem_andOfWhatWasNotMet() {
        assertThat(ALL.delivered()).isEqualTo(690); // 300 + 200 + 150 + 40
    }

    @Test
    void onlyWhatRuns_isStillOwed() {
        assertThat(ALL.remainder()).isEqualTo(700);
    }

    @Test
    void whatFellSilent_isInNoTotal_butCounted() {
        var silent = new GoalSums(List.of(new StateSum("pay", State.SILENT, 3L, 5_000L, 4_000L, 1_000L)));
        assertThat(silent.isEmpty()).isTrue();
        assertThat(silent.remainder()).isZero();
        assertThat(silent.counted()).isZero();
        assertThat(silent.count(State.SILENT)).isEqualTo(3);
    }

    @Test
    void theThemesAddUpToTheWhole() {
        assertThat(ALL.of("time").promised() + ALL.of("pay").promised()).isEqualTo(ALL.promised());
        assertThat(ALL.of("time").delivered() + ALL.of("pay").delivered()).isEqualTo(ALL.delivered());
    }

    @Test
    void aThousandPromisedByTwo_sixtyToForty_isAThousand_sharePerShare() {
        var shares = new Shares(Map.of(new OrganisationId(1), 6_000, new OrganisationId(2), 4_000));
        var once = new GoalSums(List.of(new StateSum("time", State.ACTIVE, 1L, 1_000L, 0L, 1_000L)));
        assertThat(shares.of(1_000).values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(once.promised())
                .isEqualTo(1_000);
    }
}
