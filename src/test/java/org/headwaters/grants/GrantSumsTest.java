package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwaters.funds.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantSumsTest {
    @ParameterizedTest
    @CsvSource({
        "OFFERED, false, 400, 0, true",
        "OFFERED, false, 300, 0, false",
        "ACCEPTED, true, 400, 0, true",
        "ACCEPTED, true, 0, 400, false",
        "PAID, true, 0, 400, true",
        "PAID, true, 400, 0, true",
        "PAID, true, 0, 0, false",
        "MET, true, 0, 400, true",
        "CLOSED, true, 400, 400, false",
        "CANCELLED, true, 0, 0, true",
        "CANCELLED, true, 400, 0, false",
        "CANCELLED, true, 0, 400, true",
        "CANCELLED, true, 0, 300, false",
        "CANCELLED, false, 400, 400, false",
        "CANCELLED, false, 400, 0, true"
    })
    void aGrantOfFourHundred_holdsItsMoney(
            GrantStage stage, boolean wasAccepted, long committed, long paid, boolean holds) {
        var share = new Standing("USD", 0, 0, committed, paid);
        assertThat(new GrantSums.Held("CG-2026-0042", stage, 400, wasAccepted, share).holds())
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"OFFERED, false", "PAID, false", "CANCELLED, true"})
    void aGrantWithoutAnyMoney_isRightOnlyWhenItIsCancelled(GrantStage stage, boolean holds) {
        assertThat(new GrantSums.Held("CG-2026-0042", stage, 400, true, null).holds())
                .isEqualTo(holds);
    }
}
