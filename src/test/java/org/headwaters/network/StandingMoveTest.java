package org.headwaters.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.network.Standing.ALUMNI;
import static org.headwaters.network.Standing.APPLIED;
import static org.headwaters.network.Standing.DECLINED;
import static org.headwaters.network.Standing.MEMBER;
import static org.headwaters.network.Standing.MERGED;
import static org.headwaters.network.Standing.NOMINATED;
import static org.headwaters.network.Standing.PAUSED;
import static org.headwaters.network.Standing.READINESS;
import static org.headwaters.network.Standing.VETTING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StandingMoveTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final AcceptedCommitments YES = id -> true;
    private static final AcceptedCommitments NO = id -> false;

    /** The specification's path, written again by hand: where each move leads and where it may start. */
    private static final Map<StandingMove, Map.Entry<Standing, Set<Standing>>> SPECIFIED = Map.ofEntries(
            Map.entry(StandingMove.CHECK_ITSELF, Map.entry(READINESS, Set.of(NOMINATED))),
            Map.entry(StandingMove.APPLY, Map.entry(APPLIED, Set.of(READINESS))),
            Map.entry(StandingMove.VET, Map.entry(VETTING, Set.of(APPLIED))),
            Map.entry(StandingMove.TAKE_BACK, Map.entry(READINESS, Set.of(APPLIED, VETTING))),
            Map.entry(StandingMove.ADMIT, Map.entry(MEMBER, Set.of(VETTING))),
            Map.entry(StandingMove.DECLINE, Map.entry(DECLINED, Set.of(NOMINATED, READINESS, APPLIED, VETTING))),
            Map.entry(StandingMove.ASK_AGAIN, Map.entry(NOMINATED, Set.of(DECLINED, ALUMNI))),
            Map.entry(StandingMove.PAUSE, Map.entry(PAUSED, Set.of(MEMBER))),
            Map.entry(StandingMove.RETURN, Map.entry(MEMBER, Set.of(PAUSED))),
            Map.entry(StandingMove.LEAVE, Map.entry(ALUMNI, Set.of(MEMBER, PAUSED))),
            Map.entry(
                    StandingMove.RECOGNISE,
                    Map.entry(MEMBER, Set.of(NOMINATED, READINESS, APPLIED, VETTING, DECLINED, ALUMNI))),
            Map.entry(
                    StandingMove.MERGE,
                    Map.entry(
                            MERGED, Set.of(NOMINATED, READINESS, APPLIED, VETTING, MEMBER, PAUSED, DECLINED, ALUMNI))));

    static Stream<Arguments> everyStandingAndMove() {
        return Arrays.stream(Standing.values())
                .flatMap(standing -> Arrays.stream(StandingMove.values()).map(move -> Arguments.of(standing, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStandingAndMove")
    void everyMove_leadsWhereTheSpecificationSays_orIsRefused(Standing standing, StandingMove move) {
        var specified = SPECIFIED.get(move);
        if (specified.getValue().contains(standing)) {
            assertThat(move.from(standing)).isEqualTo(specified.getKey());
        } else {
            assertThatThrownBy(() -> move.from(standing)).isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void nobodyBecomesAMember_withoutAnAcceptedCommitment_byAnyMove(Standing standing) {
        for (var move : StandingMove.values()) {
            var organisation = organisation(standing);
            if (move.target() == MEMBER && move.startsIn(standing)) {
                assertThatThrownBy(() -> organisation.make(move, NO, TODAY))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("noPromise");
                assertThat(organisation.getStanding()).isEqualTo(standing);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StandingMove.class)
    void aMoveThatIsRefused_hasASentence(StandingMove move) {
        assertThat(Texts.in(Locale.ENGLISH).has("network.refused.standing." + move.name()))
                .isTrue();
    }

    @Test
    void aMemberIsOne_sinceTheDayItCameIn_andAPauseKeepsThatDay() {
        var organisation = organisation(VETTING);
        organisation.make(StandingMove.ADMIT, YES, TODAY);
        organisation.make(StandingMove.PAUSE, NO, TODAY.plusDays(10));
        organisation.make(StandingMove.RETURN, YES, TODAY.plusDays(20));
        assertThat(organisation.getMemberSince()).isEqualTo(TODAY);

        organisation.make(StandingMove.LEAVE, NO, TODAY.plusDays(30));
        organisation.make(StandingMove.RECOGNISE, YES, TODAY.plusDays(40));
        assertThat(organisation.getMemberSince()).isEqualTo(TODAY.plusDays(40));
    }

    @Test
    void theOrganisationThatServes_isMovedByNothing() {
        assertThat(Arrays.stream(StandingMove.values())).noneMatch(move -> move.startsIn(Standing.BACKBONE));
        assertThat(Arrays.stream(StandingMove.values())).noneMatch(move -> move.startsIn(MERGED));
    }

    private static Organisation organisation(Standing standing) {
        return new Organisation("brightwater", "Brightwater Works", "Brightwater", "business", "Bay", standing) {
            @Override
            OrganisationId id() {
                return new OrganisationId(7);
            }
        };
    }
}
