package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantStories.DEADLINE;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.headwaters.funds.PoolId;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.reviews.RubricId;
import org.junit.jupiter.api.Test;

class CallTest {
    private static final Instant OPENS = WHILE_OPEN.minus(Duration.ofDays(10));
    private static final Instant EARLIER = OPENS.minus(Duration.ofDays(10));
    private static final QuestionTerms PARTNERS = question("partners", Question.Kind.PARTNERS);
    private static final QuestionTerms TOGETHER = question("together", Question.Kind.TEXT);
    private static final QuestionTerms BUDGET = question("budget", Question.Kind.BUDGET);

    @Test
    void theState_followsFromTheDates() {
        var call = aCall(terms(OPENS, DEADLINE));
        assertThat(call.stateAt(WHILE_OPEN)).isEqualTo(CallState.DRAFT);
        call.publish(EARLIER, 0);
        assertThat(call.stateAt(OPENS.minusSeconds(1))).isEqualTo(CallState.COMING);
        assertThat(call.stateAt(OPENS)).isEqualTo(CallState.OPEN);
        assertThat(call.stateAt(DEADLINE)).isEqualTo(CallState.OPEN);
        assertThat(call.stateAt(DEADLINE.plusSeconds(1))).isEqualTo(CallState.IN_GRACE);
        assertThat(call.stateAt(DEADLINE.plusSeconds(15 * 60))).isEqualTo(CallState.IN_GRACE);
        assertThat(call.stateAt(DEADLINE.plusSeconds(15 * 60 + 1))).isEqualTo(CallState.CLOSED);
    }

    @Test
    void aPublishedCall_keepsItsWord_butMayCloseLater() {
        var call = aCall(terms(OPENS, DEADLINE));
        call.publish(EARLIER, 0);
        assertThatThrownBy(() -> call.change(terms(OPENS, DEADLINE.minusSeconds(1)), 0))
                .hasMessageContaining("published");
        assertThatThrownBy(() -> call.change(terms(OPENS.plusSeconds(1), DEADLINE), 0))
                .hasMessageContaining("published");
        assertThatThrownBy(() -> call.change(terms(OPENS, DEADLINE, 14), 0)).hasMessageContaining("published");
        call.change(terms(OPENS, DEADLINE.plusSeconds(3600)), 0);
        assertThat(call.getClosesAt()).isEqualTo(DEADLINE.plusSeconds(3600));
    }

    @Test
    void theMoney_isPromisedAtTheHourOfTheSubmission_movedByWhatTheApplicantsTook() {
        var call = aCall(terms(OPENS, DEADLINE));
        var beforeTheClocksGoBack = Instant.parse("2026-10-30T14:00:00Z");
        var due = Instant.parse("2026-10-30T15:00:00Z").plus(Duration.ofDays(call.getMoneyDays()));
        assertThat(call.moneyDue(beforeTheClocksGoBack)).isEqualTo(due);
    }

    @Test
    void aChange_isRefused_whenSomebodyWasQuicker() {
        var call = aCall(terms(OPENS, DEADLINE));
        assertThatThrownBy(() -> call.change(terms(OPENS, DEADLINE), 3)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aCallThatIsOver_isNotPublished() {
        var call = aCall(terms(OPENS, DEADLINE));
        assertThatThrownBy(() -> call.publish(DEADLINE, 0)).hasMessageContaining("over");
    }

    @Test
    void publishingTwice_isPublishingOnce() {
        var call = aCall(terms(OPENS, DEADLINE));
        call.publish(EARLIER, 0);
        call.publish(WHILE_OPEN, 0);
        assertThat(call.getPublishedAt()).isEqualTo(EARLIER);
    }

    @Test
    void termsThatContradictThemselves_areRefused() {
        assertThatThrownBy(() -> terms(DEADLINE, OPENS)).hasMessageContaining("dates");
        assertThatThrownBy(() -> amounts(Money.of(6_000, "USD"), Money.of(5_000, "USD")))
                .hasMessageContaining("amounts");
        assertThatThrownBy(() -> amounts(Money.of(-1, "USD"), Money.of(5_000, "USD")))
                .hasMessageContaining("amounts");
    }

    @Test
    void publishedQuestions_areFrozen_andTheNextVersionBeginsAsTheirCopy() {
        var call = aCall(terms(OPENS, DEADLINE));
        var first = new CallForm(call, 1, aForm(PARTNERS, TOGETHER, BUDGET));
        first.publish(EARLIER);
        assertThatThrownBy(() -> first.ask(List.of(PARTNERS, BUDGET))).hasMessageContaining("frozen");
        var second = new CallForm(call, 2, first);
        second.ask(List.of(BUDGET, PARTNERS));
        assertThat(second.questionTerms()).containsExactly(BUDGET, PARTNERS);
        assertThat(first.questionTerms()).containsExactly(PARTNERS, TOGETHER, BUDGET);
    }

    @Test
    void aForm_asksForPartnersAndBudgetExactlyOnce() {
        var form = aForm(PARTNERS, TOGETHER, BUDGET);
        assertThatThrownBy(() -> form.ask(List.of(PARTNERS, TOGETHER))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> form.ask(List.of(PARTNERS, BUDGET, question("more", Question.Kind.BUDGET))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> form.ask(List.of(PARTNERS, BUDGET, TOGETHER, TOGETHER)))
                .hasMessageContaining("twice");
    }

    private static Call aCall(CallTerms terms) {
        return new Call("C-2026-1", terms, null);
    }

    private static CallForm aForm(QuestionTerms... questions) {
        var form = new CallForm();
        form.ask(List.of(questions));
        form.pay(List.of(new BudgetKindTerms("travel", "Travel", null)));
        return form;
    }

    private static QuestionTerms question(String code, Question.Kind kind) {
        return new QuestionTerms(code, kind, "What about " + code, null, 150, true);
    }

    private static CallTerms terms(Instant opens, Instant closes) {
        return terms(opens, closes, Money.of(500, "USD"), Money.of(5_000, "USD"));
    }

    private static CallTerms amounts(Money smallest, Money largest) {
        return terms(OPENS, DEADLINE, smallest, largest);
    }

    private static CallTerms terms(Instant opens, Instant closes, int graceMinutes) {
        return terms(opens, closes, Money.of(500, "USD"), Money.of(5_000, "USD"), graceMinutes);
    }

    private static CallTerms terms(Instant opens, Instant closes, Money smallest, Money largest) {
        return terms(opens, closes, smallest, largest, 15);
    }

    private static CallTerms terms(Instant opens, Instant closes, Money smallest, Money largest, int graceMinutes) {
        return new CallTerms(
                "Meet and make",
                "Two partners meet in person and work on one thing.",
                "",
                "",
                new PoolId(1),
                new RubricId(1),
                smallest,
                largest,
                Money.of(1_200, "USD"),
                3,
                2,
                false,
                false,
                Rhythm.CLOSING,
                opens,
                closes,
                ZoneId.of("America/New_York"),
                graceMinutes,
                7,
                5,
                21,
                35);
    }
}
