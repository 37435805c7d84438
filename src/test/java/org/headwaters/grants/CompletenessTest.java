package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantStories.IRIS_OF_THE_MUSEUM;
import static org.headwaters.grants.GrantStories.MUSEUM;
import static org.headwaters.grants.GrantStories.SCHOOLS;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.iris;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Application draft = GrantStories.aDraft();

    @BeforeEach
    void everythingIsAnswered() {
        draft.addPerson(MUSEUM, IRIS_OF_THE_MUSEUM, "Iris Oyelaran");
        draft.serve("cause", "time-for-labs");
        typed.put("title", "Salt, sand and statistics");
        typed.put("together", "We walk the shore and count.");
        typed.put("different", "Trainees teach sampling outdoors.");
        line(1, "travel", "Van for ten", "", "640");
        line(2, "cover", "Substitutes", "larkmoor", "1,680");
        line(4, "materials", "Quadrats", "museum", "800");
    }

    @Test
    void whatIsComplete_hasNoGap_andAsksForTheSumOfItsLines() {
        assertThat(gaps()).isEmpty();
        assertThat(completeness().budget().total()).isEqualTo(Money.of(3_120, "USD"));
    }

    @Test
    void everyGap_isSaidAtItsField_inTheOrderOfTheForm() {
        typed.put("title", " ");
        typed.put("together", "word ".repeat(151));
        typed.remove("different");
        typed.put("budget.1.kind", "yachts");
        typed.put("budget.2.what", "");
        typed.put("budget.2.for", "nobody-here");
        typed.put("budget.4.cost", "-5");
        assertThat(gaps())
                .extracting(Gap::code)
                .containsExactly(
                        "title",
                        "together",
                        "different",
                        "budget.1.kind",
                        "budget.2.what",
                        "budget.2.for",
                        "budget.4.cost");
        assertThat(gap("together").arguments()).containsExactly(150, 151);
        assertThat(gap("budget.4.cost").key()).isEqualTo("grants.gap.cost.negative");
    }

    @Test
    void onePartnerAlone_isNotEnough_andEachOtherNeedsSomebodyToAsk() {
        draft.askInstead(SCHOOLS, null);
        assertThat(gap("partners").key()).isEqualTo("grants.gap.nobodyToAsk");
        draft.removePartner(SCHOOLS);
        assertThat(gap("partners").key()).isEqualTo("grants.gap.partners");
    }

    @Test
    void aKindOfCost_isCapped_acrossItsLines() {
        line(5, "travel", "Train", "", "1,861");
        var gap = gap("budget.5.cost");
        assertThat(gap.key()).isEqualTo("grants.gap.budget.kindCap");
        assertThat(gap.arguments()).containsExactly(Money.of(2_500, "USD"), "Travel", Money.of(2_501, "USD"));
    }

    @Test
    void theSum_isAtMostWhatTheCallGives() {
        line(5, "cover", "More substitutes", "", "1,880");
        assertThat(gaps()).isEmpty();
        line(5, "cover", "More substitutes", "", "1,880.01");
        assertThat(gap("budget").key()).isEqualTo("grants.gap.budget.aboveCap");
    }

    @Test
    void anEmptyLine_isNone_andNoLineAtAllIsAGap() {
        typed.keySet().removeIf(code -> code.startsWith("budget."));
        line(1, "", "", "", "");
        assertThat(gap("budget").key()).isEqualTo("grants.gap.budget.empty");
    }

    @Test
    void nothingIsAskedFor_byALineOfNothing() {
        line(5, "cover", "Goodwill", "", "0");
        assertThat(gap("budget.5.cost").key()).isEqualTo("grants.gap.cost.zero");
    }

    private void line(int number, String kind, String what, String forWhom, String cost) {
        typed.put(BudgetCell.code(number, "kind"), kind);
        typed.put(BudgetCell.code(number, "what"), what);
        typed.put(BudgetCell.code(number, "for"), forWhom);
        typed.put(BudgetCell.code(number, "cost"), cost);
    }

    private List<Gap> gaps() {
        return completeness().gaps();
    }

    private Gap gap(String code) {
        return gaps().stream().filter(g -> g.code().equals(code)).findFirst().orElseThrow();
    }

    private Completeness completeness() {
        var answers = new ArrayList<Answer>();
        typed.forEach((code, text) -> answers.add(new Answer(new ApplicationId(1), code, text, iris(WHILE_OPEN))));
        return new Completeness(draft, answers, Set.of("museum", "larkmoor"), Locale.ENGLISH);
    }
}
