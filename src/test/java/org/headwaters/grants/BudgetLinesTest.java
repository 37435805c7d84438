package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.iris;

import java.util.List;
import org.headwaters.platform.Money;
import org.junit.jupiter.api.Test;

class BudgetLinesTest {
    private static final List<BudgetKindTerms> KINDS = List.of(new BudgetKindTerms("travel", "Travel", null));

    @Test
    void theSum_isThatOfTheLines_beforeAnythingWasAskedToo() {
        var lines = BudgetLines.of(
                List.of(
                        answer("budget.1.kind", "travel"),
                        answer("budget.1.what", "Van"),
                        answer("budget.1.cost", "640"),
                        answer("budget.2.cost", "12.50")),
                KINDS,
                List.of(),
                "USD");

        assertThat(lines).last().satisfies(sum -> {
            assertThat(sum.sum()).isTrue();
            assertThat(sum.amount()).isEqualTo(new Money(65_250, "USD"));
        });
        assertThat(lines.get(0).words()).isEqualTo("Travel, Van");
    }

    private static Answer answer(String cell, String text) {
        return new Answer(new ApplicationId(1), cell, text, iris(WHILE_OPEN));
    }
}
