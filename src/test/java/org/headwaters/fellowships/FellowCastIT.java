package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The helper of the other server tests of this room: whatever it makes stands as it was asked for. */
@InServer
@Tag("h2")
class FellowCastIT {
    @Inject
    FellowCast cast;

    @Inject
    Cohorts cohorts;

    @Inject
    Teams teams;

    @Inject
    TeamGates gates;

    @Inject
    InTransaction transaction;

    @Inject
    Clock clock;

    @Test
    void everyCohortStands_asItWasAskedFor() throws Exception {
        for (var state : CohortState.values()) {
            var made = cast.cohort(state);
            var stands = transaction.run(() -> cohorts.get(made.reference()).stateAt(clock.instant()));
            assertThat(stands).isEqualTo(state);
        }
    }

    @Test
    void everyTeamStands_asItWasAskedFor_andOpensItsGatesWithItsPlace() throws Exception {
        var made = cast.cohort(CohortState.RUNNING);
        for (var stage : TeamStage.values()) {
            var squad = cast.team(made, stage);
            transaction.run(() -> {
                var team = teams.get(squad.reference());
                assertThat(team.getStage()).isEqualTo(stage);
                assertThat(team.getMembers()).hasSize(2);
                assertThat(team.getPartners()).hasSize(2);
                assertThat(gates.of(team)).hasSize(team.getPlacedAt() == null ? 0 : 5);
                return null;
            });
        }
    }
}
