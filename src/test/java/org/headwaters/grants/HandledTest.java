package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantStories.ASKED;
import static org.headwaters.grants.GrantStories.DEADLINE;
import static org.headwaters.grants.GrantStories.SCHOOLS;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.anApplicationIn;
import static org.headwaters.grants.GrantStories.daniel;
import static org.headwaters.grants.GrantStories.iris;
import static org.headwaters.grants.GrantStories.ruth;
import static org.headwaters.grants.GrantStories.theClock;
import static org.headwaters.grants.GrantStories.tomas;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandledTest {
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void anExtension_movesOneApplicantsDeadline() {
        var application = anApplicationIn(Stage.DRAFT);
        application.extend(DEADLINE.plus(WEEK), "A funeral", ruth(WHILE_OPEN));
        assertThat(application.getDeadline().allows(DEADLINE.plus(WEEK))).isTrue();
        assertThat(application.getDeadline().allows(DEADLINE.plus(WEEK).plusNanos(1)))
                .isFalse();
    }

    @Test
    void anExtension_needsAReason_andALaterInstant() {
        var application = anApplicationIn(Stage.DRAFT);
        assertThatThrownBy(() -> application.extend(DEADLINE.plus(WEEK), " ", ruth(WHILE_OPEN)))
                .hasMessageContaining("sayWhy");
        assertThatThrownBy(() -> application.extend(Instant.MAX, "A funeral", ruth(WHILE_OPEN)))
                .hasMessageContaining("extensionTooLong");
        assertThatThrownBy(() -> application.extend(DEADLINE, "A funeral", ruth(WHILE_OPEN)))
                .hasMessageContaining("extensionTooEarly");
    }

    @Test
    void whatWasMissed_isAgainWhereItWas_andMayBeSubmitted() {
        var late = DEADLINE.plus(Duration.ofHours(1));
        var drafted = anApplicationIn(Stage.MISSED);
        assertThatThrownBy(() -> drafted.extend(late, "A funeral", ruth(late))).hasMessageContaining("TooEarly");
        assertThat(drafted.getStage()).isEqualTo(Stage.MISSED);
        drafted.extend(late.plus(WEEK), "A funeral", ruth(late));
        assertThat(drafted.getStage()).isEqualTo(Stage.DRAFT);

        var confirmed = anApplicationIn(Stage.CO_SIGNING);
        confirmed.coSign(SCHOOLS, tomas(WHILE_OPEN));
        confirmed.miss(theClock(late));
        confirmed.extend(late.plus(WEEK), "A funeral", ruth(late));
        assertThat(confirmed.getStage()).isEqualTo(Stage.CO_SIGNING);
        confirmed.submit("key", iris(late.plus(WEEK)));
        assertThat(confirmed.getStage()).isEqualTo(Stage.SUBMITTED);

        var revised = anApplicationIn(Stage.CO_SIGNING);
        revised.revise(iris(WHILE_OPEN));
        revised.miss(theClock(late));
        revised.extend(late.plus(WEEK), "A funeral", ruth(late));
        assertThat(revised.getStage()).isEqualTo(Stage.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"DRAFT", "CO_SIGNING", "MISSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void anExtension_isRefused_onceItIsNotBeingWritten(Stage stage) {
        var application = anApplicationIn(stage);
        assertThatThrownBy(() -> application.extend(DEADLINE.plus(WEEK), "A funeral", ruth(WHILE_OPEN)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aReview_hasReadTheSubmittedText_andASecondSubmissionIsAnotherVersion() {
        var application = anApplicationIn(Stage.RETURNED);
        assertThat(application.getSubmissions()).isEqualTo(1);
        application.resubmit(ASKED, iris(WHILE_OPEN));
        assertThat(application.getSubmissions()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"why\u0000", "why\u202e", "why\u0007"})
    void noReason_hasCharactersThatNobodySees(String why) {
        var drafted = anApplicationIn(Stage.DRAFT);
        assertTyped(() -> drafted.extend(DEADLINE.plus(WEEK), why, ruth(WHILE_OPEN)));
        var submitted = anApplicationIn(Stage.SUBMITTED);
        assertTyped(() -> submitted.giveBack(why, Set.of(), ruth(WHILE_OPEN)));
        var recommended = anApplicationIn(Stage.RECOMMENDED);
        assertTyped(() -> recommended.sendBack(why, daniel(WHILE_OPEN)));
        var declined = anApplicationIn(Stage.DECLINED);
        assertTyped(() -> declined.correct(why, daniel(WHILE_OPEN)));
        assertTyped(() -> new Recommend(Verdict.DECLINE, null, Set.of("too-early"), why));
        assertTyped(() -> new CaseMessage(submitted, MessageKind.NOTE, why, null, ruth(WHILE_OPEN)));
        assertTyped(() -> new LetterText("Subject", why));
        assertTyped(() -> new LetterText(why, "Body"));
    }

    private static void assertTyped(ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refusal.class).hasMessageContaining("platform.refused.typed");
    }

    @Test
    void aReviewersDeadline_isAWeek_butLeavesTwoDaysToDecide() {
        var now = WHILE_OPEN;
        assertThat(AssignWorkflow.due(now, now.plus(Duration.ofDays(20)))).isEqualTo(now.plus(WEEK));
        assertThat(AssignWorkflow.due(now, now.plus(Duration.ofDays(6)))).isEqualTo(now.plus(Duration.ofDays(4)));
        assertThat(AssignWorkflow.due(now, now.plus(Duration.ofDays(1)))).isEqualTo(now.plus(Duration.ofDays(2)));
    }
}
