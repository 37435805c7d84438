package org.headwaters.fellowships.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.headwaters.fellowships.CohortPlan;
import org.headwaters.fellowships.CohortSheet;
import org.headwaters.fellowships.CohortSpan;
import org.headwaters.fellowships.CohortState;
import org.headwaters.fellowships.CohortTerms;
import org.headwaters.fellowships.GateKind;
import org.headwaters.fellowships.GateTerms;
import org.headwaters.fellowships.LeastEvidence;
import org.headwaters.funds.PoolId;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.reviews.RubricId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCohortTest {
    private static final LocalDate FIRST = LocalDate.parse("2027-03-01");

    @Test
    void whatIsTyped_isThePlanItCameFrom() {
        assertThat(new TypedCohort(sheet()).plan()).isEqualTo(sheet().plan());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cause",
                "places",
                "smallest",
                "begins",
                "ends",
                "zone",
                "opens",
                "closes",
                "answerDays",
                "pool",
                "rubric",
                "interviews"
            })
    void aFieldThatDidNotArrive_isRefusedInWords(String field) {
        var typed = new TypedCohort(sheet());
        typed.getFields().put(field, null);
        assertThatThrownBy(typed::plan).isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.key())
                .isEqualTo("fellowships.refused.notSent"));
    }

    @Test
    void aFundThatIsNotOffered_isRefusedInWords() {
        var typed = new TypedCohort(sheet());
        typed.getFields().put("pool", 77L);
        assertThatThrownBy(typed::plan).isInstanceOf(Refusal.class);
    }

    private static CohortSheet sheet() {
        var terms = new CohortTerms(
                "The first three years",
                "",
                "",
                "time-to-prepare",
                8,
                2,
                5,
                new CohortSpan(FIRST, FIRST.plusMonths(9)),
                ZoneId.of("America/New_York"),
                Instant.parse("2026-12-01T05:00:00Z"),
                Instant.parse("2027-01-20T05:00:00Z"),
                10,
                new PoolId(3),
                new RubricId(4),
                "USD",
                null,
                LeastEvidence.DEFAULT);
        var gates = Stream.of(GateKind.values())
                .map(kind -> new GateTerms(kind, FIRST.plusMonths(kind.ordinal() + 1L), Money.of(600, "USD")))
                .toList();
        return new CohortSheet(
                "CO-1",
                1,
                CohortState.PLANNED,
                new CohortPlan(terms, gates, List.of(), List.of()),
                List.of(),
                List.of(new CohortSheet.Pick(3, "A fund", "USD")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Money.of(90_000, "USD"));
    }
}
