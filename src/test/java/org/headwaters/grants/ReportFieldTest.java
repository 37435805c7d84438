package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFieldTest {
    @ParameterizedTest
    @ValueSource(strings = {"HACK", "learned", "LEARNED ", "0"})
    void whatIsNoOutcome_isNotKept_forTheReportWouldNotOpenAnyMore(String raw) {
        assertThatThrownBy(() -> ReportField.OUTCOME.checked(raw))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("grants.refused.outcome"));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void anOutcome_isKept(Outcome one) {
        assertThat(ReportField.OUTCOME.checked(one.name())).isEqualTo(one.name());
    }

    @Test
    void anOutcome_isTakenBack_andAnAmountMayBeHalfTyped() {
        assertThat(ReportField.OUTCOME.checked("")).isEmpty();
        assertThat(ReportField.MONEY.checked("8,")).isEqualTo("8,");
    }
}
