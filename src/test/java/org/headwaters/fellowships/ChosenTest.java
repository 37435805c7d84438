package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.fellowships.TeamStage.DECLINED;
import static org.headwaters.fellowships.TeamStage.IN_REVIEW;
import static org.headwaters.fellowships.TeamStage.LAPSED;
import static org.headwaters.fellowships.TeamStage.OFFERED;
import static org.headwaters.fellowships.TeamStage.PLACED;
import static org.headwaters.fellowships.TeamStage.RESERVED;
import static org.headwaters.fellowships.TeamStage.SELECTED;
import static org.headwaters.fellowships.TeamStage.SUBMITTED;
import static org.headwaters.fellowships.TeamStage.TURNED_DOWN;
import static org.headwaters.fellowships.TeamStage.UNPLACED;
import static org.headwaters.fellowships.TeamStage.WAITING;
import static org.headwaters.fellowships.TeamStories.AFTER;
import static org.headwaters.fellowships.TeamStories.NOOR;
import static org.headwaters.fellowships.TeamStories.aTeamIn;
import static org.headwaters.fellowships.TeamStories.iris;
import static org.headwaters.fellowships.TeamStories.noor;
import static org.headwaters.fellowships.TeamStories.put;
import static org.headwaters.fellowships.TeamStories.ruth;
import static org.headwaters.fellowships.TeamStories.theClock;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A team is chosen: read, decided, told, placed. */
class ChosenTest {
    /** The moves of choosing written again by hand: from where each starts and where it leads. */
    private static final Map<TeamMove, Map<TeamStage, TeamStage>> SPECIFIED = Map.ofEntries(
            Map.entry(TeamMove.TAKE_UP, Map.of(SUBMITTED, IN_REVIEW)),
            Map.entry(TeamMove.SELECT, Map.of(IN_REVIEW, SELECTED)),
            Map.entry(TeamMove.RESERVE, Map.of(IN_REVIEW, RESERVED)),
            Map.entry(TeamMove.DECLINE, Map.of(IN_REVIEW, DECLINED)),
            Map.entry(
                    TeamMove.CORRECT,
                    Map.of(
                            SELECTED, IN_REVIEW, RESERVED, IN_REVIEW, DECLINED, IN_REVIEW, OFFERED, IN_REVIEW, WAITING,
                            IN_REVIEW)),
            Map.entry(TeamMove.TELL, Map.of(DECLINED, DECLINED)),
            Map.entry(TeamMove.OFFER, Map.of(SELECTED, OFFERED, WAITING, OFFERED)),
            Map.entry(TeamMove.WAIT, Map.of(RESERVED, WAITING, OFFERED, WAITING)),
            Map.entry(TeamMove.ACCEPT, Map.of(OFFERED, PLACED)),
            Map.entry(TeamMove.TURN_DOWN, Map.of(OFFERED, TURNED_DOWN)),
            Map.entry(TeamMove.LAPSE, Map.of(OFFERED, LAPSED)),
            Map.entry(TeamMove.CLOSE_LIST, Map.of(WAITING, UNPLACED, RESERVED, UNPLACED, SELECTED, UNPLACED)));

    static Stream<Arguments> everyStageAndMove() {
        return Arrays.stream(TeamStage.values())
                .flatMap(stage -> SPECIFIED.keySet().stream().map(move -> Arguments.of(stage, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStageAndMove")
    void everyMove_leadsWhereTheSpecificationSays_orIsRefused(TeamStage stage, TeamMove move) {
        var team = aTeamIn(stage);
        var target = SPECIFIED.get(move).get(stage);
        if (target == null) {
            assertThatThrownBy(() -> perform(move, team)).isInstanceOf(Refusal.class);
            assertThat(team.getStage()).isEqualTo(stage);
        } else {
            var step = perform(move, team).step();
            assertThat(team.getStage()).isEqualTo(target);
            assertThat(step.from()).isEqualTo(stage);
            assertThat(step.to()).isEqualTo(target);
            assertThat(step.move()).isEqualTo(move);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "3, true"})
    void aTeamIsDecided_onlyWhenTwoHaveReadIt(int read, boolean may) {
        var team = aTeamIn(IN_REVIEW);
        if (may) {
            assertThat(team.select(read, null, noor(AFTER)).step().to()).isEqualTo(SELECTED);
        } else {
            assertThatThrownBy(() -> team.select(read, null, noor(AFTER))).hasMessageContaining("notRead");
        }
    }

    @Test
    void whoeverTookItUp_doesNotDecideIt() {
        var team = aTeamIn(SUBMITTED);
        team.takeUp(new Act(NOOR, Who.OFFICER, AFTER));
        assertThatThrownBy(() -> team.select(2, null, noor(AFTER))).hasMessageContaining("sameHands");
        assertThatThrownBy(() -> team.decline(2, "Too far from the cause", noor(AFTER)))
                .hasMessageContaining("sameHands");
        assertThat(team.getStage()).isEqualTo(IN_REVIEW);
    }

    @Test
    void aDeclineAndACorrection_areGivenAReason() {
        assertThatThrownBy(() -> aTeamIn(IN_REVIEW).decline(2, " ", noor(AFTER)))
                .hasMessageContaining("sayWhy");
        assertThatThrownBy(() -> aTeamIn(SELECTED).correct(null, noor(AFTER))).hasMessageContaining("sayWhy");
    }

    @Test
    void aCorrection_forgetsTheDecision_andWhatWasTold() {
        var team = aTeamIn(IN_REVIEW);
        team.decline(2, "Too far from the cause", noor(AFTER));
        team.tell(ruth(AFTER));
        team.correct("We read the wrong file", noor(AFTER));
        assertThat(team.getDecidedBy()).isNull();
        assertThat(team.getDecidedWhy()).isNull();
        assertThat(team.getToldAt()).isNull();
    }

    @Test
    void aDecline_isToldOnce() {
        var team = aTeamIn(DECLINED);
        team.tell(ruth(AFTER));
        assertThatThrownBy(() -> team.tell(ruth(AFTER))).isInstanceOf(IllegalMove.class);
    }

    @Test
    void whoComesToTheListAgain_keepsItsNumber() {
        var team = aTeamIn(RESERVED);
        put(team, "waitingPlace", 3);
        team.putToWait(8, ruth(AFTER));
        assertThat(team.getWaitingPlace()).isEqualTo(3);
        team.offer(AFTER.plus(Duration.ofDays(5)), theClock(AFTER));
        team.putToWait(9, iris(AFTER));
        assertThat(team.getWaitingPlace()).isEqualTo(3);
        assertThat(team.getOfferedUntil()).isNull();
    }

    @Test
    void whoHasAPlace_isOnNoList() {
        var team = aTeamIn(OFFERED);
        put(team, "waitingPlace", 3);
        team.accept(iris(AFTER));
        assertThat(team.getWaitingPlace()).isNull();
        assertThat(team.getPlacedAt()).isEqualTo(AFTER);
    }

    private static TeamEvent perform(TeamMove move, Team team) {
        return switch (move) {
            case TAKE_UP -> team.takeUp(ruth(AFTER));
            case SELECT -> team.select(2, null, noor(AFTER));
            case RESERVE -> team.reserve(2, 1, null, noor(AFTER));
            case DECLINE -> team.decline(2, "Too far from the cause", noor(AFTER));
            case CORRECT -> team.correct("We read the wrong file", noor(AFTER));
            case TELL -> team.tell(ruth(AFTER));
            case OFFER -> team.offer(AFTER.plus(Duration.ofDays(5)), ruth(AFTER));
            case WAIT -> team.putToWait(1, ruth(AFTER));
            case ACCEPT -> team.accept(iris(AFTER));
            case TURN_DOWN -> team.turnDown("We have no time", iris(AFTER));
            case LAPSE -> team.lapse(theClock(AFTER));
            case CLOSE_LIST -> team.closeList(theClock(AFTER));
            default -> throw new IllegalArgumentException(move.name());
        };
    }
}
