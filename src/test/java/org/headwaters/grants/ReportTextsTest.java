package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.iris;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportTextsTest {
    private static final List<String> FOUR = List.of(
            "report.happened=They came", "report.different=Nothing", "report.next=We wait", "report.tell=Go early");

    @Test
    void anEmptyReport_lacksItsQuestionsAndItsOutcome_andNoMoney() {
        assertThat(texts().gaps())
                .extracting(Gap::code)
                .containsExactly("report.happened", "report.different", "report.next", "report.tell", "report.outcome");
    }

    @Test
    void aFailureHonestlyTold_isWhole() {
        var texts = texts(FOUR, "report.outcome=LEARNED");
        assertThat(texts.gaps()).isEmpty();
        assertThat(texts.terms()).isEqualTo(new ReportTerms(Outcome.LEARNED, 0, null, null));
    }

    @Test
    void moneyThatFollowed_hasAnAmountAndAGiver() {
        assertThat(texts(FOUR, "report.outcome=PROJECT", "report.money=8,500").gaps())
                .extracting(Gap::code)
                .containsExactly("report.from");
        assertThat(texts(FOUR, "report.outcome=PROJECT", "report.money=much").gaps())
                .extracting(Gap::code)
                .containsExactly("report.money");
        assertThat(texts(FOUR, "report.outcome=PROJECT", "report.money=-5").gaps())
                .extracting(Gap::code)
                .containsExactly("report.money");
        var whole =
                texts(FOUR, "report.outcome=PROJECT", "report.money=8,500", "report.from= Northgate ", "report.line= ");
        assertThat(whole.gaps()).isEmpty();
        assertThat(whole.terms()).isEqualTo(new ReportTerms(Outcome.PROJECT, 850_000, "Northgate", null));
    }

    @Test
    void anAnswer_hasAtMostAHundredAndFiftyWords() {
        var long151 = "report.happened=" + "word ".repeat(151);
        assertThat(texts(FOUR.subList(1, 4), "report.outcome=PROJECT", long151).gaps())
                .extracting(Gap::key)
                .containsExactly("grants.gap.words");
    }

    private static ReportTexts texts(String... typed) {
        return texts(List.of(), typed);
    }

    private static ReportTexts texts(List<String> some, String... more) {
        var all = new ArrayList<>(some);
        all.addAll(Arrays.asList(more));
        return new ReportTexts(
                all.stream()
                        .map(one -> one.split("=", 2))
                        .map(one -> new Answer(new ApplicationId(1), one[0], one[1], iris(WHILE_OPEN)))
                        .toList(),
                "USD",
                Locale.ENGLISH);
    }
}
