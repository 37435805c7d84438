package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;

/** Being asked for feedback, from the first word to taking everything back. */
class FeedbackAskTest {
    private static final Instant NOW = GateStories.NOON;
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(21));
    private static final PersonId FELLOW = new PersonId(7);

    @Test
    void anEndUser_isAskedByKind_andAnExpertByName() {
        assertRefused(() -> asked(FeedbackFrom.END_USER, " ", false), "ask.kind");
        assertRefused(() -> asked(FeedbackFrom.EXPERT, "", false), "ask.name");
        assertThat(asked(FeedbackFrom.EXPERT, "Ada Vane", true).minor()).isFalse();
    }

    @Test
    void aLink_worksOneToSixtyDays_andAnAddressHasToBeOne() {
        assertRefused(() -> asked("a@b.example", 0), "ask.days");
        assertRefused(() -> asked("a@b.example", 61), "ask.days");
        assertRefused(() -> asked("nobody", 21), "ask.email");
        assertThatCode(() -> asked("a@b.example", 60)).doesNotThrowAnyException();
    }

    @Test
    void atTheSecondAtWhichItEnds_aLinkOpensNothing() {
        var ask = placed(false);
        assertThat(ask.opensAt(UNTIL.minusSeconds(1))).isTrue();
        assertThat(ask.opensAt(UNTIL)).isFalse();
        assertThat(ask.opensAt(ask.lastSecond())).as("what is shown is true").isTrue();
        assertThat(ask.stateAt(UNTIL)).isEqualTo(AskState.EXPIRED);
    }

    @Test
    void aLink_endsWithTheCohort_whereThatEndsBeforeIt() {
        var team = TeamStories.aTeamIn(TeamStage.PLACED);
        var over = team.getCohort()
                .getEnds()
                .plusDays(1)
                .atStartOfDay(TeamStories.ZONE)
                .toInstant();
        var ask = new FeedbackAsk(
                team, asked(FeedbackFrom.END_USER, "a pupil", false), over.plus(Duration.ofDays(10)), FELLOW, NOW);
        assertThat(ask.opensAt(over.minusSeconds(1))).isTrue();
        assertThat(ask.opensAt(over)).isFalse();
        assertThat(ask.lastSecond()).isEqualTo(over.minusSeconds(1));
        assertThat(ask.stateAt(over)).isEqualTo(AskState.EXPIRED);
    }

    @Test
    void nobodyWrites_beforeSayingYes() {
        var ask = placed(false);
        assertRefused(() -> ask.answer(NOW), "feedback.consent");
        ask.consent(ShownAs.KIND, null, false, NOW);
        ask.answer(NOW);
        assertThat(ask.stateAt(NOW)).isEqualTo(AskState.ANSWERED);
    }

    @Test
    void ofSomebodyUnderAge_aGuardianSaysYesToo_andNobodyAsksForAName() {
        var ask = placed(true);
        assertRefused(() -> ask.consent(ShownAs.KIND, null, false, NOW), "feedback.guardian");
        assertRefused(() -> ask.consent(ShownAs.NAMED, "Mia", true, NOW), "feedback.shown");
        ask.consent(ShownAs.KIND, "Mia", true, NOW);
        assertThat(ask.getOwnName()).isNull();
    }

    @Test
    void whoWantsToBeNamed_writesAName() {
        var ask = placed(false);
        assertRefused(() -> ask.consent(ShownAs.NAMED, " ", false, NOW), "feedback.ownName");
        ask.consent(ShownAs.NAMED, " Mia Brandt ", false, NOW);
        assertThat(ask.getOwnName()).isEqualTo("Mia Brandt");
    }

    @Test
    void aNo_isKept_andANewYesIsPossible() {
        var ask = placed(false);
        ask.refuse(NOW);
        assertThat(ask.stateAt(NOW)).isEqualTo(AskState.REFUSED);
        assertThat(ask.isAwaited()).isFalse();
        assertRefused(() -> ask.askAgain(UNTIL), "feedback.notAwaited");
        ask.consent(ShownAs.KIND, null, false, NOW);
        assertThat(ask.stateAt(NOW)).isEqualTo(AskState.OPENED);
    }

    @Test
    void whatIsRevoked_opensNothing_andWhatIsAnsweredIsNotRevoked() {
        var ask = placed(false);
        ask.revoke(FELLOW, NOW);
        assertThat(ask.opensAt(NOW)).isFalse();
        assertThat(ask.stateAt(NOW)).isEqualTo(AskState.REVOKED);

        var answered = placed(false);
        answered.consent(ShownAs.KIND, null, false, NOW);
        answered.answer(NOW);
        assertRefused(() -> answered.revoke(FELLOW, NOW), "feedback.notAwaited");
    }

    @Test
    void afterTakingEverythingBack_nothingIsWrittenAnyMore() {
        var ask = placed(false);
        ask.consent(ShownAs.NAMED, "Mia", false, NOW);
        ask.answer(NOW);
        ask.takeBack(NOW);
        assertThat(ask.getOwnName()).isNull();
        assertThat(ask.stateAt(NOW)).isEqualTo(AskState.TAKEN_BACK);
        assertRefused(() -> ask.answer(NOW), "feedback.takenBack");
        assertRefused(() -> ask.consent(ShownAs.KIND, null, false, NOW), "feedback.takenBack");
    }

    @Test
    void aPoint_isParkedOrDeclinedWithAReason_andItsWordsStandOnceItIsAnswered() {
        var point = new FeedbackPoint(placed(false), 1, "What is missing?", "A brake.", NOW);
        point.say("A good brake.", NOW);
        assertRefused(() -> point.reply(PointReply.PARK, " ", 0, FELLOW, NOW), "point.why");
        point.reply(PointReply.PARK, "Next year.", 0, FELLOW, NOW);
        assertRefused(() -> point.say("No brake.", NOW), "feedback.replied");
        assertThat(point.getContent()).isEqualTo("A good brake.");
        point.forget(NOW);
        assertThat(point.getContent()).isEmpty();
        assertThat(point.isGone()).isTrue();
    }

    @Test
    void whoWasAsked_isForgotten_andWhatWasSaidIsToldByKind() {
        var team = TeamStories.aTeamIn(TeamStage.PLACED);
        var expert = new NewAsk(
                FeedbackFrom.EXPERT, "Ada Vane", new PersonId(77), "ada@vane.example", false, 1, "Dear Ada", 21);
        var ask = new FeedbackAsk(team, expert, UNTIL, FELLOW, NOW);
        ask.consent(ShownAs.NAMED, "Ada Vane", false, NOW);
        assertThat(ask.getEmail()).isEqualTo("ada@vane.example");
        ask.erase(NOW);
        assertThat(ask.getEmail()).isNull();
        assertThat(ask.getOwnName()).isNull();
        assertThat(ask.getCalled()).isNull();
        assertThat(ask.getPerson()).isNull();
        assertThat(ask.getNote()).isNull();
        assertThat(ask.getShownAs()).isEqualTo(ShownAs.KIND);
    }

    @Test
    void anEndUsersKind_saysNobodysName_andStays() {
        var ask = placed(false);
        ask.erase(NOW);
        assertThat(ask.getCalled()).isEqualTo("a science teacher, year 2");
    }

    private static FeedbackAsk placed(boolean minor) {
        var team = TeamStories.aTeamIn(TeamStage.PLACED);
        return new FeedbackAsk(
                team, asked(FeedbackFrom.END_USER, "a science teacher, year 2", minor), UNTIL, FELLOW, NOW);
    }

    private static NewAsk asked(FeedbackFrom of, String called, boolean minor) {
        return new NewAsk(of, called, null, null, minor, 1, null, 21);
    }

    private static NewAsk asked(String email, int days) {
        return new NewAsk(FeedbackFrom.EXPERT, "Ada Vane", null, email, false, 1, null, days);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable doing, String key) {
        assertThatThrownBy(doing).isInstanceOf(Refusal.class).hasMessageContaining("fellowships.refused." + key);
    }
}
