package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import org.headwaters.network.Cast;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a page that everybody opens first asks of the database for whoever acts for several teams. */
@InServer
@Tag("h2")
class TeamWorkIT {
    @Inject
    TeamWork work;

    @Inject
    FellowCast fellows;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    Caller caller;

    @Test
    void teamsThatWaitForAYes_costTheSame_howeverManyThereAre() throws Exception {
        var one = cast.person("Mia", PARTNER);
        var many = cast.person("Milo", PARTNER);
        waits(one);
        for (var team = 0; team < 4; team++) {
            waits(many);
        }
        assertThat(acting.as(many, () -> work.waitingFor(caller), PARTNER)).hasSize(4);
        assertThat(during(many)).isEqualTo(during(one)).isLessThan(8);
    }

    private int during(PersonId person) throws Exception {
        return Statements.during(() -> acting.as(person, () -> work.waitingFor(caller), PARTNER));
    }

    private void waits(PersonId person) {
        var squad = fellows.team(fellows.cohort(CohortState.APPLYING), TeamStage.CO_SIGNING);
        cast.affiliate(person, squad.schools(), null);
    }
}
