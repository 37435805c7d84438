package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.headwaters.commitments.CommitmentMove.ACCEPT;
import static org.headwaters.commitments.CommitmentMove.ASK_CHANGES;
import static org.headwaters.commitments.CommitmentMove.CLOSE_EXCEEDED;
import static org.headwaters.commitments.CommitmentMove.CLOSE_FULFILLED;
import static org.headwaters.commitments.CommitmentMove.CLOSE_NOT_MET;
import static org.headwaters.commitments.CommitmentMove.DECLINE;
import static org.headwaters.commitments.CommitmentMove.END_SHARE;
import static org.headwaters.commitments.CommitmentMove.FALL_SILENT;
import static org.headwaters.commitments.CommitmentMove.KEEP_OPEN;
import static org.headwaters.commitments.CommitmentMove.PROPOSE_CLOSE;
import static org.headwaters.commitments.CommitmentMove.REVISE;
import static org.headwaters.commitments.CommitmentMove.REVIVE;
import static org.headwaters.commitments.CommitmentMove.SUBMIT;
import static org.headwaters.commitments.CommitmentMove.TAKE_UP;
import static org.headwaters.commitments.CommitmentMove.WITHDRAW;
import static org.headwaters.commitments.CommitmentStories.COLLEGE;
import static org.headwaters.commitments.CommitmentStories.MUSEUM;
import static org.headwaters.commitments.CommitmentStories.TODAY;
import static org.headwaters.commitments.CommitmentStories.WHY;
import static org.headwaters.commitments.CommitmentStories.clock;
import static org.headwaters.commitments.CommitmentStories.daniel;
import static org.headwaters.commitments.CommitmentStories.in;
import static org.headwaters.commitments.CommitmentStories.iris;
import static org.headwaters.commitments.CommitmentStories.joint;
import static org.headwaters.commitments.CommitmentStories.ruth;
import static org.headwaters.commitments.CommitmentStories.terms;
import static org.headwaters.commitments.State.ACTIVE;
import static org.headwaters.commitments.State.CHANGES_ASKED;
import static org.headwaters.commitments.State.DECLINED;
import static org.headwaters.commitments.State.DRAFT;
import static org.headwaters.commitments.State.EXCEEDED;
import static org.headwaters.commitments.State.FULFILLED;
import static org.headwaters.commitments.State.NOT_MET;
import static org.headwaters.commitments.State.SILENT;
import static org.headwaters.commitments.State.SUBMITTED;
import static org.headwaters.commitments.State.VETTING;
import static org.headwaters.commitments.State.WITHDRAWN;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.house.Diagram;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommitmentLifecycleTest {
    /** The table written again by hand: from where each move starts and where it leads. */
    private static final Map<CommitmentMove, Map<State, State>> SPECIFIED = Map.ofEntries(
            Map.entry(SUBMIT, Map.of(DRAFT, SUBMITTED)),
            Map.entry(TAKE_UP, Map.of(SUBMITTED, VETTING)),
            Map.entry(ASK_CHANGES, Map.of(VETTING, CHANGES_ASKED)),
            Map.entry(REVISE, Map.of(CHANGES_ASKED, VETTING)),
            Map.entry(ACCEPT, Map.of(VETTING, ACTIVE)),
            Map.entry(DECLINE, Map.of(VETTING, DECLINED)),
            Map.entry(END_SHARE, Map.of(ACTIVE, ACTIVE, SILENT, SILENT)),
            Map.entry(PROPOSE_CLOSE, Map.of(ACTIVE, ACTIVE)),
            Map.entry(KEEP_OPEN, Map.of(ACTIVE, ACTIVE)),
            Map.entry(CLOSE_FULFILLED, Map.of(ACTIVE, FULFILLED)),
            Map.entry(CLOSE_EXCEEDED, Map.of(ACTIVE, EXCEEDED)),
            Map.entry(CLOSE_NOT_MET, Map.of(ACTIVE, NOT_MET)),
            Map.entry(
                    WITHDRAW,
                    Map.of(
                            DRAFT, WITHDRAWN,
                            SUBMITTED, WITHDRAWN,
                            VETTING, WITHDRAWN,
                            CHANGES_ASKED, WITHDRAWN,
                            ACTIVE, WITHDRAWN,
                            SILENT, WITHDRAWN)),
            Map.entry(FALL_SILENT, Map.of(ACTIVE, SILENT)),
            Map.entry(REVIVE, Map.of(SILENT, ACTIVE)));

    static Stream<Arguments> everyStateAndMove() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(CommitmentMove.values()).map(move -> Arguments.of(state, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndMove")
    void everyMove_leadsWhereTheTableSays_orIsRefused(State state, CommitmentMove move) {
        var promise = in(state, joint(6_000, 4_000));
        var target = SPECIFIED.get(move).get(state);
        if (target == null) {
            assertThatThrownBy(() -> perform(move, promise, actOf(move))).isInstanceOf(IllegalMove.class);
            assertThat(promise.getState()).isEqualTo(state);
        } else {
            var step = perform(move, promise, actOf(move)).step();
            assertThat(promise.getState()).isEqualTo(target);
            assertThat(step.from()).isEqualTo(state);
            assertThat(step.to()).isEqualTo(target);
            assertThat(step.move()).isEqualTo(move);
        }
    }

    @ParameterizedTest
    @EnumSource(Who.class)
    void aMove_isRefused_forEveryoneItIsNotFor(Who who) {
        for (var move : CommitmentMove.values()) {
            if (move.who().contains(who)) {
                continue;
            }
            var start = move.starts().iterator().next();
            var promise = in(start, joint(6_000, 4_000));
            var act = new Act(who == Who.CLOCK ? null : new PersonId(99), who, CommitmentStories.NOON);
            assertThatThrownBy(() -> perform(move, promise, act))
                    .as("%s by %s", move, who)
                    .isInstanceOf(IllegalMove.class);
            assertThat(promise.getState()).isEqualTo(start);
        }
    }

    @Test
    void theDiagram_showsEveryMoveOfTheTable() throws IOException {
        var table = new ArrayList<String>(List.of("[*] --> DRAFT : START"));
        for (var move : CommitmentMove.values()) {
            move.starts().forEach(start -> table.add("%s --> %s : %s".formatted(start, move.from(start), move)));
        }
        assertThat(Diagram.of("commitments")).containsExactlyInAnyOrderElementsOf(table);
    }

    @Test
    void twoReaders_areNotEnough_toTakeItUp_orToDecide() {
        assertThatThrownBy(() -> in(SUBMITTED).takeUp(2, ruth())).hasMessageContaining("commitments.refused.readers");
        var read = in(VETTING);
        assertThatThrownBy(() -> read.accept(WHY, 2, TODAY, daniel()))
                .hasMessageContaining("commitments.refused.notRead");
        assertThatThrownBy(() -> read.decline(WHY, 2, daniel())).hasMessageContaining("commitments.refused.notRead");
        assertThat(read.getState()).isEqualTo(VETTING);
    }

    @Test
    void nobodyDecides_orAsksForChanges_withoutAWord() {
        assertThatThrownBy(() -> in(VETTING).accept(" ", 3, TODAY, daniel())).hasMessageContaining("sayWhy");
        assertThatThrownBy(() -> in(VETTING).decline(null, 3, daniel())).hasMessageContaining("sayWhy");
        assertThatThrownBy(() -> in(VETTING).askChanges("\n", ruth())).hasMessageContaining("sayWhy");
    }

    @Test
    void whatWasAccepted_isNotGivenUp_withoutWhatWasLearned_butADraftIs() {
        assertThatThrownBy(() -> in(ACTIVE).withdraw(" ", iris())).hasMessageContaining("sayWhy");
        assertThat(in(DRAFT).withdraw(null, iris()).step().to()).isEqualTo(WITHDRAWN);
        var left = in(ACTIVE);
        left.withdraw("Trains run too rarely", iris());
        assertThat(left.getLearned()).isEqualTo("Trains run too rarely");
        assertThat(left.isTold()).isTrue();
        assertThat(in(WITHDRAWN).isTold()).isFalse();
    }

    @Test
    void aPromise_countsFromTheDayOnWhichItIsAccepted_unlessThatIsTooLate() {
        var promise = in(VETTING);
        promise.accept(WHY, 3, TODAY.plusDays(9), daniel());
        assertThat(promise.getSince()).isEqualTo(TODAY.plusDays(9));
        assertThat(promise.getAcceptedOn()).isEqualTo(TODAY.plusDays(9));
        assertThatThrownBy(() -> in(VETTING).accept(WHY, 3, CommitmentStories.DUE, daniel()))
                .hasMessageContaining("commitments.refused.dueOver");
    }

    @Test
    void whatIsHandedInAnew_isAnotherVersionForItsReaders() {
        var promise = in(CHANGES_ASKED);
        assertThat(promise.getChangesAsked()).isEqualTo(WHY);
        promise.revise(terms(150), iris());
        assertThat(promise.getSubmissions()).isEqualTo(2);
        assertThat(promise.getTarget()).isEqualTo(150);
        assertThat(promise.getChangesAsked()).isNull();
    }

    @Test
    void twoWhoCarryIt_countOnce_andWhenOneLeaves_theOtherCarriesAll_andTheHistoryKeepsBoth() {
        var promise = in(ACTIVE, joint(6_000, 4_000));
        assertThat(promise.shares().of(1_000)).containsOnly(Map.entry(MUSEUM, 600L), Map.entry(COLLEGE, 400L));
        var ended = promise.endShare(MUSEUM, "They close for two years", TODAY, ruth());
        assertThat(ended.step().detail()).isEqualTo("1: 6000, 2: 4000 -> 2: 10000");
        assertThat(promise.shares().of(1_000)).containsOnly(Map.entry(COLLEGE, 1_000L));
        assertThat(promise.organisation()).isEqualTo(COLLEGE);
        assertThat(promise.getShares())
                .filteredOn(share -> !share.isCurrent())
                .extracting(CommitmentShare::getPart)
                .containsExactlyInAnyOrder(6_000, 4_000);
        assertThatThrownBy(() -> promise.endShare(COLLEGE, WHY, TODAY, ruth()))
                .hasMessageContaining("commitments.refused.lastShare");
        assertThatThrownBy(() -> promise.endShare(MUSEUM, WHY, TODAY, ruth()))
                .hasMessageContaining("commitments.refused.noShare");
    }

    @Test
    void sharesThatDoNotAddUp_orThatOneHasNotAgreedTo_areNotHandedIn() {
        var joint = joint(6_000, 3_000);
        assertThatThrownBy(() -> joint.submit(terms(120), iris())).hasMessageContaining("commitments.refused.shares");
        var unasked = CommitmentStories.draft();
        unasked.divide(Map.of(MUSEUM, 6_000, COLLEGE, 4_000), List.of(MUSEUM), TODAY, iris());
        assertThatThrownBy(() -> unasked.submit(terms(120), iris()))
                .hasMessageContaining("commitments.refused.notAgreed");
        unasked.agree(List.of(COLLEGE), List.of(4_000), iris());
        assertThat(unasked.submit(terms(120), iris()).owners()).containsExactly(MUSEUM, COLLEGE);
    }

    @Test
    void whoeverGetsAnotherPart_isAskedAgain_andWhoeverKeepsItIsNot() {
        var joint = joint(6_000, 4_000);
        joint.divide(Map.of(MUSEUM, 6_000, COLLEGE, 4_000), List.of(), TODAY, iris());
        assertThat(joint.getCurrentShares()).allMatch(CommitmentShare::isAgreed);
        joint.divide(Map.of(MUSEUM, 7_000, COLLEGE, 3_000), List.of(MUSEUM), TODAY, iris());
        assertThat(joint.getCurrentShares())
                .filteredOn(share -> !share.isAgreed())
                .extracting(CommitmentShare::organisation)
                .containsExactly(COLLEGE);
        assertThatThrownBy(() -> joint.submit(terms(120), iris())).hasMessageContaining("notAgreed");
        assertThatThrownBy(() -> joint.divide(Map.of(COLLEGE, 10_000), List.of(), TODAY, iris()))
                .hasMessageContaining("ownShare");
        assertThatThrownBy(() -> in(ACTIVE).divide(Map.of(MUSEUM, 10_000), List.of(), TODAY, iris()))
                .hasMessageContaining("notOpen");
    }

    @Test
    void nobodyAgrees_toAPartThatWasNotShown_andASecondClickChangesNothing() {
        var draft = CommitmentStories.draft();
        draft.divide(Map.of(MUSEUM, 6_000, COLLEGE, 4_000), List.of(MUSEUM), TODAY, iris());
        draft.divide(Map.of(MUSEUM, 1_000, COLLEGE, 9_000), List.of(MUSEUM), TODAY, iris());
        assertThatThrownBy(() -> draft.agree(List.of(COLLEGE), List.of(4_000), ruth()))
                .hasMessageContaining("commitments.refused.otherShare");
        assertThatThrownBy(() -> draft.agree(List.of(COLLEGE), List.of(), ruth()))
                .hasMessageContaining("commitments.refused.otherShare");
        assertThat(draft.asked(List.of(COLLEGE)))
                .extracting(CommitmentShare::getPart)
                .containsExactly(9_000);
        draft.agree(List.of(COLLEGE), List.of(9_000), ruth());
        draft.agree(List.of(COLLEGE), List.of(9_000), iris());
        assertThat(draft.getCurrentShares()).allMatch(CommitmentShare::isAgreed);
        assertThat(draft.getCurrentShares().get(1).getAgreedBy()).isEqualTo(ruth().who());
    }

    @Test
    void theSameStepAgain_isNoSecondStep() {
        var promise = CommitmentStories.draft();
        var step = new MilestoneTerms("The lab opens", TODAY.plusYears(1), 2, 0, 10);
        promise.milestoneRows().add(new CommitmentMilestone(promise, promise.nextPlace(), step));
        assertThat(promise.hasStep(new MilestoneTerms(" The lab opens ", TODAY.plusYears(1), 2, 0, 10)))
                .isTrue();
        for (var other : List.of(
                new MilestoneTerms("The lab closes", TODAY.plusYears(1), 2, 0, 10),
                new MilestoneTerms("The lab opens", TODAY.plusYears(2), 2, 0, 10),
                new MilestoneTerms("The lab opens", TODAY.plusYears(1), 3, 0, 10),
                new MilestoneTerms("The lab opens", TODAY.plusYears(1), 2, 1, 10),
                new MilestoneTerms("The lab opens", TODAY.plusYears(1), 2, 0, 11))) {
            assertThat(promise.hasStep(other)).as("%s", other).isFalse();
        }
    }

    @Test
    void dividingAnew_keepsThePartsThatHaveEnded() {
        var joint = joint(6_000, 4_000);
        joint.shareRows().get(1).end(TODAY);
        joint.divide(Map.of(MUSEUM, 10_000), List.of(MUSEUM), TODAY, iris());
        assertThat(joint.getShares())
                .filteredOn(share -> !share.isCurrent())
                .extracting(CommitmentShare::organisation, CommitmentShare::getPart)
                .containsExactly(tuple(COLLEGE, 4_000));
        assertThat(joint.owners()).containsExactly(MUSEUM);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void onlyOfAPromiseThatRuns_somethingIsTold_andChecked(State state) {
        var runs = state == ACTIVE || state == SILENT;
        var asked = in(state);
        if (runs) {
            asked.requireRunning();
        } else {
            assertThatThrownBy(asked::requireRunning).hasMessageContaining("commitments.refused.report.notRunning");
        }
        assertThat(CourseShown.May.of(Seat.STAFF, true, state).check()).isEqualTo(runs);
        assertThat(CourseShown.May.of(Seat.STAFF, true, state).answer()).isEqualTo(state == ACTIVE);
        assertThat(CourseShown.May.of(Seat.STAFF, false, state)).isEqualTo(CourseShown.May.NOTHING);
        assertThat(CourseShown.May.of(Seat.COACH, false, state)).isEqualTo(CourseShown.May.NOTHING);
        assertThat(CourseShown.May.of(Seat.PARTNER, true, state).check()).isFalse();
        assertThat(CourseShown.May.of(Seat.PARTNER, false, state).report()).isEqualTo(runs);
        assertThat(CourseShown.May.of(Seat.PARTNER, false, state).propose()).isEqualTo(state == ACTIVE);
    }

    private static CommitmentEvent perform(CommitmentMove move, Commitment promise, Act act) {
        LocalDate today = TODAY;
        return switch (move) {
            case SUBMIT -> promise.submit(terms(120), act);
            case TAKE_UP -> promise.takeUp(3, act);
            case ASK_CHANGES -> promise.askChanges(WHY, act);
            case REVISE -> promise.revise(terms(120), act);
            case ACCEPT -> promise.accept(WHY, 3, today, act);
            case DECLINE -> promise.decline(WHY, 3, act);
            case END_SHARE -> promise.endShare(COLLEGE, WHY, today, act);
            case PROPOSE_CLOSE -> promise.proposeClose(FULFILLED, WHY, act);
            case KEEP_OPEN -> promise.keepOpen(WHY, act);
            case CLOSE_FULFILLED -> promise.close(FULFILLED, WHY, act);
            case CLOSE_EXCEEDED -> promise.close(EXCEEDED, WHY, act);
            case CLOSE_NOT_MET -> promise.close(NOT_MET, WHY, act);
            case WITHDRAW -> promise.withdraw(WHY, act);
            case FALL_SILENT -> promise.fallSilent(act);
            case REVIVE -> promise.revive(act);
        };
    }

    private static Act actOf(CommitmentMove move) {
        return switch (move.who().iterator().next()) {
            case PARTNER -> iris();
            case OFFICER -> ruth();
            case APPROVER -> daniel();
            case CLOCK -> clock();
        };
    }

    @Test
    void anEnd_isOneOfThree() {
        assertThatThrownBy(() -> in(ACTIVE).proposeClose(WITHDRAWN, WHY, iris()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> in(ACTIVE).close(null, WHY, ruth())).isInstanceOf(Refusal.class);
    }
}
