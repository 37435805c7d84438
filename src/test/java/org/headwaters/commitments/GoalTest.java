package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final ClosingAnswers ANSWERS = new ClosingAnswers("Yes", "While they are paid", "Yes, to count");

    private final Goal first = new Goal("first", terms(0, 100), null);
    private final Goal second = new Goal("second", terms(100, 300), first);

    @Test
    void aGoalBegins_andItsSuccessorOnlyAfterThreeAnswers() {
        first.begin(null, null, 0);
        assertThat(first.getState()).isEqualTo(GoalState.ACTIVE);
        assertRefused("questionsOpen", () -> second.begin(null, null, 0));
        assertThat(second.getState()).isEqualTo(GoalState.PLANNED);
        assertThat(first.getState()).isEqualTo(GoalState.ACTIVE);

        first.answer(ANSWERS, NOW, 0);
        second.begin(null, null, 0);
        assertThat(second.getState()).isEqualTo(GoalState.ACTIVE);
        assertThat(first.getState()).isEqualTo(GoalState.ENDED);
        assertThat(first.answers()).contains(ANSWERS);
    }

    @Test
    void twoAnswersOfThree_areNone() {
        assertRefused("answer.done", () -> new ClosingAnswers(" ", "b", "c"));
        assertRefused("answer.lasts", () -> new ClosingAnswers("a", null, "c"));
        assertRefused("answer.role", () -> new ClosingAnswers("a", "b", ""));
    }

    @Test
    void theThreeQuestions_areAskedOfAGoalThatIsWorkedOn() {
        assertRefused("notWorkedOn", () -> first.answer(ANSWERS, NOW, 0));
    }

    @Test
    void aPhaseWhosePredecessorHasNotBegun_cannotBegin() {
        assertRefused("questionsOpen", () -> second.begin(null, null, 0));
    }

    @Test
    void aGoalOfItsOwn_beginsBesideAnotherOnlyWithAReason() {
        first.begin(null, null, 0);
        var other = new Goal("other", terms(0, 50), null);
        assertRefused("beside", () -> other.begin(first, null, 0));
        assertThat(other.getState()).isEqualTo(GoalState.PLANNED);
        other.begin(first, "Another region pays for it", 0);
        assertThat(other.getState()).isEqualTo(GoalState.ACTIVE);
        assertThat(first.getState()).isEqualTo(GoalState.ACTIVE);
    }

    @Test
    void nothingBeginsTwice_andWhatIsOverStaysAsItWas() {
        first.begin(null, null, 0);
        assertRefused("begun", () -> first.begin(null, null, 0));
        first.answer(ANSWERS, NOW, 0);
        second.begin(null, null, 0);
        assertRefused("ended", () -> first.change(terms(0, 5), 0, 0));
    }

    @Test
    void whatPromisesAreCountedIn_staysWhileTheyAre() {
        var other = new GoalTerms("Goal", "hours", 0, 5, BEGAN, BEGAN.plusDays(365), "");
        assertRefused("unitCounts", () -> first.change(other, 1, 0));
        first.change(new GoalTerms("Goal", "Visits", 0, 5, BEGAN, BEGAN.plusDays(365), ""), 1, 0);
        first.change(other, 0, 0);

        assertThat(first.getUnit()).isEqualTo("hours");
    }

    @Test
    void whoHasNotSeenThePresentState_changesNothing() {
        assertThatThrownBy(() -> first.change(terms(0, 5), 0, 1)).isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> first.begin(null, null, 1)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void aTargetNotAboveTheBaseline_andDaysReversed_areRefused() {
        assertRefused("belowBaseline", () -> terms(100, 100));
        assertRefused("belowBaseline", () -> terms(100, 99));
        assertRefused("baseline", () -> terms(-1, 5));
        assertRefused("dates", () -> new GoalTerms("Goal", "visits", 0, 1, BEGAN, BEGAN, ""));
        assertRefused("dates", () -> new GoalTerms("Goal", "visits", 0, 1, BEGAN, null, ""));
        assertRefused("dates", () -> new GoalTerms("Goal", "visits", 0, 1, BEGAN, LocalDate.MAX, ""));
        assertRefused("dates", () -> new GoalTerms("Goal", "visits", 0, 1, LocalDate.MIN, BEGAN, ""));
        assertRefused("title", () -> new GoalTerms(" ", "visits", 0, 1, BEGAN, BEGAN.plusDays(1), ""));
        assertRefused("unit", () -> new GoalTerms("Goal", "", 0, 1, BEGAN, BEGAN.plusDays(1), ""));
    }

    private static GoalTerms terms(long baseline, long target) {
        return new GoalTerms("Goal", "visits", baseline, target, BEGAN, BEGAN.plusDays(365), "");
    }

    private static void assertRefused(String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("commitments.refused.goal." + rule));
    }
}
