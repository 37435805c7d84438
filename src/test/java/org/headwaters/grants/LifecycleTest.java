package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantStories.ASKED;
import static org.headwaters.grants.GrantStories.DEADLINE;
import static org.headwaters.grants.GrantStories.FITS;
import static org.headwaters.grants.GrantStories.MUSEUM;
import static org.headwaters.grants.GrantStories.SCHOOLS;
import static org.headwaters.grants.GrantStories.TOO_EARLY;
import static org.headwaters.grants.GrantStories.WHILE_OPEN;
import static org.headwaters.grants.GrantStories.anApplicationIn;
import static org.headwaters.grants.GrantStories.daniel;
import static org.headwaters.grants.GrantStories.iris;
import static org.headwaters.grants.GrantStories.ruth;
import static org.headwaters.grants.GrantStories.theClock;
import static org.headwaters.grants.GrantStories.tomas;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {
    private static final Instant AFTER_THE_CALL = DEADLINE.plus(Duration.ofHours(1));

    /** The specification's table, written again by hand: from where each move starts and where it leads. */
    private static final Map<Move, Map<Stage, Stage>> SPECIFIED = Map.ofEntries(
            Map.entry(Move.ASK_PARTNER, Map.of(Stage.DRAFT, Stage.CO_SIGNING)),
            Map.entry(Move.CO_SIGN, Map.of(Stage.CO_SIGNING, Stage.CO_SIGNING, Stage.RETURNED, Stage.RETURNED)),
            Map.entry(Move.REVISE, Map.of(Stage.CO_SIGNING, Stage.DRAFT)),
            Map.entry(Move.SUBMIT, Map.of(Stage.CO_SIGNING, Stage.SUBMITTED)),
            Map.entry(Move.MISS, Map.of(Stage.DRAFT, Stage.MISSED, Stage.CO_SIGNING, Stage.MISSED)),
            Map.entry(
                    Move.EXTEND,
                    Map.of(
                            Stage.DRAFT, Stage.DRAFT,
                            Stage.CO_SIGNING, Stage.CO_SIGNING,
                            Stage.MISSED, Stage.DRAFT)),
            Map.entry(
                    Move.WITHDRAW,
                    Map.of(
                            Stage.DRAFT, Stage.WITHDRAWN,
                            Stage.CO_SIGNING, Stage.WITHDRAWN,
                            Stage.SUBMITTED, Stage.WITHDRAWN,
                            Stage.IN_REVIEW, Stage.WITHDRAWN,
                            Stage.RETURNED, Stage.WITHDRAWN,
                            Stage.RECOMMENDED, Stage.WITHDRAWN,
                            Stage.AWARDED, Stage.WITHDRAWN,
                            Stage.DECLINED, Stage.WITHDRAWN)),
            Map.entry(Move.TAKE_UP, Map.of(Stage.SUBMITTED, Stage.IN_REVIEW)),
            Map.entry(Move.RETURN, Map.of(Stage.SUBMITTED, Stage.RETURNED, Stage.IN_REVIEW, Stage.RETURNED)),
            Map.entry(Move.RESUBMIT, Map.of(Stage.RETURNED, Stage.IN_REVIEW)),
            Map.entry(Move.RECOMMEND, Map.of(Stage.IN_REVIEW, Stage.RECOMMENDED)),
            Map.entry(Move.AWARD, Map.of(Stage.RECOMMENDED, Stage.AWARDED)),
            Map.entry(Move.DECLINE, Map.of(Stage.RECOMMENDED, Stage.DECLINED)),
            Map.entry(Move.SEND_BACK, Map.of(Stage.RECOMMENDED, Stage.IN_REVIEW)),
            Map.entry(Move.TELL, Map.of(Stage.AWARDED, Stage.AWARDED, Stage.DECLINED, Stage.DECLINED)),
            Map.entry(Move.CORRECT, Map.of(Stage.AWARDED, Stage.IN_REVIEW, Stage.DECLINED, Stage.IN_REVIEW)));

    static Stream<Arguments> everyStageAndMove() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Move.values()).map(move -> Arguments.of(stage, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStageAndMove")
    void everyMove_leadsWhereTheSpecificationSays_orIsRefused(Stage stage, Move move) {
        var application = anApplicationIn(stage);
        if (stage == Stage.CO_SIGNING && move == Move.SUBMIT) {
            application.coSign(SCHOOLS, tomas(WHILE_OPEN));
        }
        var target = SPECIFIED.get(move).get(stage);
        if (target != null) {
            var step = perform(move, application).step();
            assertThat(application.getStage()).isEqualTo(target);
            assertThat(step.from()).isEqualTo(stage);
            assertThat(step.to()).isEqualTo(target);
            assertThat(step.move()).isEqualTo(move);
        } else {
            assertThatThrownBy(() -> perform(move, application)).isInstanceOf(Refusal.class);
            assertThat(application.getStage()).isEqualTo(stage);
        }
    }

    @Test
    void aHundredThousandRandomSteps_neverLeaveTheTable() {
        var random = new Random(20_261_121);
        var made = EnumSet.noneOf(Move.class);
        var application = anApplicationIn(Stage.DRAFT);
        Stage returnedFrom = null;
        Stage missedIn = Stage.DRAFT;
        for (var step = 0; step < 100_000; step++) {
            var move = Move.values()[random.nextInt(Move.values().length)];
            var before = application.getStage();
            if (before == Stage.CO_SIGNING && random.nextBoolean()) {
                application.coSign(SCHOOLS, tomas(WHILE_OPEN));
            }
            try {
                perform(move, application);
            } catch (Refusal refused) {
                assertThat(application.getStage())
                        .as("%s refused in %s", move, before)
                        .isEqualTo(before);
                continue;
            }
            made.add(move);
            assertThat(SPECIFIED.get(move)).as("%s made in %s", move, before).containsKey(before);
            var target = before == Stage.RETURNED && move == Move.RESUBMIT
                    ? returnedFrom
                    : before == Stage.MISSED ? missedIn : SPECIFIED.get(move).get(before);
            assertThat(application.getStage()).as("%s made in %s", move, before).isEqualTo(target);
            returnedFrom = move == Move.RETURN ? before : returnedFrom;
            missedIn = move == Move.MISS ? before : missedIn;
            if (application.getStage() == Stage.WITHDRAWN) {
                application = anApplicationIn(Stage.values()[random.nextInt(Stage.MISSED.ordinal())]);
                returnedFrom = Stage.IN_REVIEW;
            }
        }
        assertThat(made).containsExactlyInAnyOrder(Move.values());
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void aMove_isRefused_forEveryoneItIsNotFor(Who who) {
        for (var move : Move.values()) {
            var allowed = move.who() == who || move == Move.CO_SIGN && who == Who.APPLICANT;
            if (allowed) {
                continue;
            }
            var application = anApplicationIn(move.starts().iterator().next());
            var at = move == Move.MISS ? AFTER_THE_CALL : WHILE_OPEN;
            var person = who == Who.CLOCK ? null : GrantStories.RUTH_THE_OFFICER;
            var act = new Act(person, who, at);
            assertThatThrownBy(() -> perform(move, application, act))
                    .as("%s by %s", move, who)
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void returnedBeforeItWasTakenUp_goesBackToSubmitted() {
        var application = anApplicationIn(Stage.SUBMITTED);
        application.giveBack("Who drives?", Set.of(), ruth(WHILE_OPEN));
        application.resubmit(ASKED, iris(WHILE_OPEN.plus(Duration.ofDays(1))));
        assertThat(application.getStage()).isEqualTo(Stage.SUBMITTED);
    }

    @Test
    void whileReturned_thePromiseWaitsForTheApplicant() {
        var application = anApplicationIn(Stage.IN_REVIEW);
        var promised = application.getClock().getDecisionDue();
        var money = application.getClock().getMoneyDue();
        application.giveBack("Who drives?", Set.of(), ruth(WHILE_OPEN));
        application.resubmit(ASKED, iris(WHILE_OPEN.plus(Duration.ofHours(30))));
        assertThat(application.getClock().getDecisionDue()).isEqualTo(promised.plus(Duration.ofHours(30)));
        assertThat(application.getClock().getMoneyDue()).isEqualTo(money.plus(Duration.ofHours(30)));
        assertThat(application.getClock().getPausedSeconds()).isEqualTo(30 * 3600);
    }

    @Test
    void anEdit_voidsEarlierConfirmations_butTellsWhenTheyWereGiven() {
        var application = anApplicationIn(Stage.CO_SIGNING);
        application.coSign(SCHOOLS, tomas(WHILE_OPEN));
        var revised = application.revise(iris(WHILE_OPEN));
        assertThat(revised.confirmationsVoided()).isEqualTo(1);
        assertThat(application.isConfirmedByAll()).isFalse();
        assertThat(application.partner(SCHOOLS).getConfirmedAt()).isEqualTo(WHILE_OPEN);
    }

    @Test
    void whoAsks_confirmsForThePartnersTheyActFor_andForNoOther() {
        var draft = GrantStories.aDraft();
        draft.askPartners(ASKED, List.of(SCHOOLS), new Act(tomas(WHILE_OPEN).who(), Who.APPLICANT, WHILE_OPEN));
        assertThat(draft.partner(SCHOOLS).isConfirmed()).isTrue();
        assertThat(draft.partner(MUSEUM).isConfirmed()).isFalse();
        assertThatThrownBy(() -> draft.submit("key", iris(WHILE_OPEN))).hasMessageContaining("notConfirmed");
        draft.miss(theClock(AFTER_THE_CALL));
        draft.extend(AFTER_THE_CALL.plus(Duration.ofDays(7)), "A funeral", ruth(AFTER_THE_CALL));
        assertThat(draft.getStage()).isEqualTo(Stage.CO_SIGNING);
        draft.coSign(MUSEUM, iris(AFTER_THE_CALL));
        draft.submit("key", iris(AFTER_THE_CALL));
    }

    @Test
    void submit_isRefused_beforeEveryPartnerConfirmed() {
        var application = anApplicationIn(Stage.CO_SIGNING);
        assertThatThrownBy(() -> application.submit("key", iris(WHILE_OPEN))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void applicants_neverSeeADecision_beforeItIsTold(Stage stage) {
        var seen = anApplicationIn(stage).getApplicantStage();
        assertThat(seen).isNotIn(Stage.RECOMMENDED, Stage.AWARDED, Stage.DECLINED);
    }

    @Test
    void applicants_seeTheDecision_onceItIsTold() {
        var application = anApplicationIn(Stage.AWARDED);
        application.tell(ruth(WHILE_OPEN));
        assertThat(application.getApplicantStage()).isEqualTo(Stage.AWARDED);
        assertThatThrownBy(() -> application.tell(ruth(WHILE_OPEN))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> application.withdraw(null, iris(WHILE_OPEN))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoRecommends_neitherAwardsNorDeclines() {
        var application = anApplicationIn(Stage.RECOMMENDED);
        var sameHuman = new Act(GrantStories.RUTH_THE_OFFICER, Who.APPROVER, WHILE_OPEN);
        assertThatThrownBy(() -> application.award(ASKED, sameHuman)).hasMessageContaining("samePerson");
        assertThatThrownBy(() -> application.decline(Set.of(TOO_EARLY), sameHuman))
                .hasMessageContaining("samePerson");
    }

    @Test
    void anAward_isNeverAboveWhatWasAskedOrRecommended() {
        var inReview = anApplicationIn(Stage.IN_REVIEW);
        var more = ASKED.plus(new Money(1, "USD"));
        assertThatThrownBy(() -> inReview.recommend(Verdict.AWARD, more, Set.of(FITS), null, ruth(WHILE_OPEN)))
                .hasMessageContaining("aboveAsked");
        var recommended = anApplicationIn(Stage.RECOMMENDED);
        assertThatThrownBy(() -> recommended.award(more, daniel(WHILE_OPEN))).hasMessageContaining("aboveRecommended");
    }

    @Test
    void asking_isRefused_aboveTheCap() {
        var draft = GrantStories.aDraft();
        assertThatThrownBy(() -> draft.askPartners(Money.of(5_001, "USD"), List.of(MUSEUM), iris(WHILE_OPEN)))
                .hasMessageContaining("aboveCap");
    }

    @Test
    void aRecommendation_needsAReasonOfItsKind() {
        var application = anApplicationIn(Stage.IN_REVIEW);
        assertThatThrownBy(() -> application.recommend(Verdict.DECLINE, ASKED, Set.of(FITS), null, ruth(WHILE_OPEN)))
                .hasMessageContaining("chooseReason");
    }

    private static GrantEvent perform(Move move, Application a) {
        var at = move == Move.MISS ? AFTER_THE_CALL : WHILE_OPEN;
        var act =
                switch (move.who()) {
                    case APPLICANT -> iris(at);
                    case CO_APPLICANT -> tomas(at);
                    case OFFICER -> ruth(at);
                    case APPROVER -> daniel(at);
                    case CLOCK -> theClock(at);
                };
        return perform(move, a, act);
    }

    private static GrantEvent perform(Move move, Application a, Act act) {
        return switch (move) {
            case ASK_PARTNER -> a.askPartners(ASKED, List.of(MUSEUM), act);
            case CO_SIGN -> a.coSign(SCHOOLS, act);
            case REVISE -> a.revise(act);
            case SUBMIT -> a.submit("key", act);
            case MISS -> a.miss(act);
            case EXTEND -> a.extend(DEADLINE.plus(Duration.ofDays(7)), "A funeral", act);
            case WITHDRAW -> a.withdraw(null, act);
            case TAKE_UP -> a.takeUp(act);
            case RETURN -> a.giveBack("Who drives?", Set.of(), act);
            case RESUBMIT -> a.resubmit(ASKED, act);
            case RECOMMEND -> a.recommend(Verdict.AWARD, ASKED, Set.of(FITS), null, act);
            case AWARD -> a.award(ASKED, act);
            case DECLINE -> a.decline(Set.of(TOO_EARLY), act);
            case SEND_BACK -> a.sendBack("Ask them about the van", act);
            case TELL -> a.tell(act);
            case CORRECT -> a.correct("The letter named another sum", act);
        };
    }
}
