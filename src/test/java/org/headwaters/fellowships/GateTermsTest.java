package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.headwaters.platform.Money;
import org.junit.jupiter.api.Test;

class GateTermsTest {
    private static final LocalDate BEGINS = LocalDate.of(2026, 5, 4);
    private static final CohortSpan SPAN = new CohortSpan(BEGINS, BEGINS.plusMonths(9));

    @Test
    void gates_moveByWholeWeeks() {
        var later =
                new CohortSpan(BEGINS.plusWeeks(20), SPAN.ends().plusWeeks(20).minusDays(7));
        assertThat(days(GateTerms.later(gates(40, 80, 120, 160, 200), 20, later)))
                .containsExactlyElementsOf(days(gates(40, 80, 120, 160, 200)).stream()
                        .map(day -> day.plusWeeks(20))
                        .toList());
    }

    @Test
    void whatWouldLieBehindAnEndThatIsCut_comesBeforeIt_inItsOrder() {
        var begins = BEGINS.plusWeeks(34);
        var later = SPAN.from(begins);
        assertThat(later.ends())
                .isEqualTo(begins.plusMonths(9))
                .isBefore(SPAN.ends().plusWeeks(34));
        var last = (int) (SPAN.ends().toEpochDay() - BEGINS.toEpochDay());
        assertThat(days(GateTerms.later(gates(40, 80, 120, last - 1, last), 34, later)))
                .containsExactly(
                        begins.plusDays(40),
                        begins.plusDays(80),
                        begins.plusDays(120),
                        later.ends().minusDays(1),
                        later.ends());
    }

    private static List<GateTerms> gates(int... days) {
        return IntStream.range(0, days.length)
                .mapToObj(i -> new GateTerms(GateKind.values()[i], BEGINS.plusDays(days[i]), Money.zero("USD")))
                .toList();
    }

    private static List<LocalDate> days(List<GateTerms> gates) {
        return gates.stream().map(GateTerms::due).toList();
    }
}
