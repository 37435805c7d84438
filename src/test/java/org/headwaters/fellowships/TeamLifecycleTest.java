package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.fellowships.TeamStage.CO_SIGNING;
import static org.headwaters.fellowships.TeamStage.DECLINED;
import static org.headwaters.fellowships.TeamStage.DRAFT;
import static org.headwaters.fellowships.TeamStage.IN_REVIEW;
import static org.headwaters.fellowships.TeamStage.LEFT;
import static org.headwaters.fellowships.TeamStage.MISSED;
import static org.headwaters.fellowships.TeamStage.PLACED;
import static org.headwaters.fellowships.TeamStage.RESERVED;
import static org.headwaters.fellowships.TeamStage.SELECTED;
import static org.headwaters.fellowships.TeamStage.SUBMITTED;
import static org.headwaters.fellowships.TeamStage.WAITING;
import static org.headwaters.fellowships.TeamStage.WITHDRAWN;
import static org.headwaters.fellowships.TeamStories.AFTER;
import static org.headwaters.fellowships.TeamStories.DEADLINE;
import static org.headwaters.fellowships.TeamStories.MUSEUM;
import static org.headwaters.fellowships.TeamStories.SCHOOLS;
import static org.headwaters.fellowships.TeamStories.WHILE_OPEN;
import static org.headwaters.fellowships.TeamStories.WHOLE;
import static org.headwaters.fellowships.TeamStories.aDraft;
import static org.headwaters.fellowships.TeamStories.aTeamIn;
import static org.headwaters.fellowships.TeamStories.ada;
import static org.headwaters.fellowships.TeamStories.iris;
import static org.headwaters.fellowships.TeamStories.put;
import static org.headwaters.fellowships.TeamStories.theClock;
import static org.headwaters.fellowships.TeamStories.tomas;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamLifecycleTest {
    /** The applicants' moves written again by hand: from where each starts and where it leads. */
    private static final Map<TeamMove, Map<TeamStage, TeamStage>> SPECIFIED = Map.of(
            TeamMove.ASK_PARTNERS, Map.of(DRAFT, CO_SIGNING),
            TeamMove.CO_SIGN, Map.of(CO_SIGNING, CO_SIGNING),
            TeamMove.REVISE, Map.of(CO_SIGNING, DRAFT),
            TeamMove.SUBMIT, Map.of(CO_SIGNING, SUBMITTED),
            TeamMove.MISS, Map.of(DRAFT, MISSED, CO_SIGNING, MISSED),
            TeamMove.WITHDRAW,
                    Map.of(
                            DRAFT, WITHDRAWN,
                            CO_SIGNING, WITHDRAWN,
                            SUBMITTED, WITHDRAWN,
                            IN_REVIEW, WITHDRAWN,
                            SELECTED, WITHDRAWN,
                            RESERVED, WITHDRAWN,
                            DECLINED, WITHDRAWN,
                            WAITING, WITHDRAWN),
            TeamMove.LEAVE, Map.of(PLACED, LEFT));

    static Stream<Arguments> everyStageAndMove() {
        return Arrays.stream(TeamStage.values())
                .flatMap(stage -> SPECIFIED.keySet().stream().map(move -> Arguments.of(stage, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStageAndMove")
    void everyMove_leadsWhereTheSpecificationSays_orIsRefused(TeamStage stage, TeamMove move) {
        var team = aTeamIn(stage);
        if (stage == CO_SIGNING && move == TeamMove.SUBMIT) {
            team.coSign(SCHOOLS, tomas(WHILE_OPEN));
        }
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
    @EnumSource(TeamMove.class)
    void aMove_startsOnlyWhereTheTableSays_andOnlyForWhomItIs(TeamMove move) {
        for (var stage : TeamStage.values()) {
            for (var who : Who.values()) {
                var team = aTeamIn(stage);
                var act = new Act(who == Who.CLOCK ? null : TeamStories.RUTH, who, WHILE_OPEN);
                var may = move.mayStartFrom(stage) && move.who().contains(who);
                assertThat(team.offers(move, who)).isEqualTo(may);
                if (!may) {
                    assertThatThrownBy(() -> team.check(move, act)).isInstanceOf(Refusal.class);
                }
            }
        }
    }

    @Test
    void askingIsTheYes_ofThosePartnersTheAskerActsFor_andOfNobodyElse() {
        var team = aDraft();
        team.askPartners(WHOLE, List.of(SCHOOLS), tomas(WHILE_OPEN));
        assertThat(team.partner(SCHOOLS).isConfirmed()).isTrue();
        assertThat(team.partner(MUSEUM).isConfirmed()).isFalse();
        assertThatThrownBy(() -> team.submit("key", WHOLE, iris(WHILE_OPEN))).isInstanceOf(Refusal.class);
        assertThat(team.coSign(MUSEUM, iris(WHILE_OPEN)).complete()).isTrue();
        assertThat(team.submit("key", WHOLE, iris(WHILE_OPEN)).step().to()).isEqualTo(SUBMITTED);
    }

    @Test
    void goingBackToWriting_voidsEveryYes() {
        var team = aTeamIn(CO_SIGNING);
        team.coSign(SCHOOLS, tomas(WHILE_OPEN));
        team.revise(iris(WHILE_OPEN));
        assertThat(team.getPartners()).noneMatch(TeamPartner::isConfirmed);
    }

    @Test
    void someoneWhoGoesWhileItIsConfirmed_voidsEveryYes() {
        var team = aTeamIn(CO_SIGNING);
        team.coSign(SCHOOLS, tomas(WHILE_OPEN));
        team.loseMember(TeamStories.BEN);
        assertThat(team.getPartners()).noneMatch(TeamPartner::isConfirmed);
        assertThat(team.getMembers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void theDeadlineCounts_toTheSecond(long seconds) {
        var at = DEADLINE.plusSeconds(seconds);
        var team = aTeamIn(CO_SIGNING);
        team.coSign(SCHOOLS, tomas(WHILE_OPEN));
        if (seconds > 0) {
            assertThatThrownBy(() -> team.submit("key", WHOLE, iris(at))).isInstanceOf(Refusal.class);
            assertThat(team.miss(theClock(at)).step().to()).isEqualTo(MISSED);
        } else {
            assertThatThrownBy(() -> team.miss(theClock(at))).isInstanceOf(Refusal.class);
            assertThat(team.submit("key", WHOLE, iris(at)).step().to()).isEqualTo(SUBMITTED);
        }
    }

    @Test
    void nobodyAsks_whileSomethingIsMissing() {
        var gap = new WholeTeam(List.of(new TeamGap("title", "fellowships.gap.title")));
        assertThatThrownBy(() -> aDraft().askPartners(gap, List.of(MUSEUM), iris(WHILE_OPEN)))
                .isInstanceOf(IncompleteTeam.class);
    }

    @Test
    void whoeverWasDeclinedAndDoesNotKnow_mayStillWithdraw_andNobodyWhoWasTold() {
        var team = aTeamIn(DECLINED);
        put(team, "toldAt", AFTER);
        assertThatThrownBy(() -> team.withdraw(null, iris(AFTER))).isInstanceOf(Refusal.class);
        assertThat(team.getStage()).isEqualTo(DECLINED);
    }

    @Test
    void aTeamThatLeaves_saysWhatItLearned() {
        assertThatThrownBy(() -> aTeamIn(PLACED).leave(" ", false, ada(AFTER))).isInstanceOf(Refusal.class);
        var team = aTeamIn(LEFT);
        assertThat(team.getLearned()).isEqualTo("Nobody came on Tuesdays");
        assertThat(team.isLearnedTold()).isTrue();
    }

    private static TeamEvent perform(TeamMove move, Team team) {
        Instant at = move == TeamMove.MISS ? AFTER : WHILE_OPEN;
        return switch (move) {
            case ASK_PARTNERS -> team.askPartners(WHOLE, List.of(MUSEUM), iris(at));
            case CO_SIGN -> team.coSign(SCHOOLS, tomas(at));
            case REVISE -> team.revise(iris(at));
            case SUBMIT -> team.submit("another-key", WHOLE, iris(at));
            case MISS -> team.miss(theClock(at));
            case WITHDRAW -> team.withdraw("We have no time", iris(at));
            case LEAVE -> team.leave("Nobody came", false, ada(at));
            default -> throw new IllegalArgumentException(move.name());
        };
    }
}
