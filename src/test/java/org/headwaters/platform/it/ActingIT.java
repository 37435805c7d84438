package org.headwaters.platform.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.junit.jupiter.api.Test;

@InServer
class ActingIT {
    private static final PersonId ADA = new PersonId(7001);
    private static final PersonId BEN = new PersonId(7002);

    @Inject
    Acting acting;

    @Inject
    Caller caller;

    @Inject
    RoleProbe probe;

    @Test
    void whoeverActs_isTheCallerWithExactlyTheRolesGiven() throws Exception {
        assertThat(acting.as(ADA, () -> caller.person(), OFFICER)).isEqualTo(ADA);
        assertThat(acting.as(ADA, () -> caller.roles(), OFFICER, APPROVER)).isEqualTo(Set.of(OFFICER, APPROVER));
        assertThat(acting.as(ADA, probe::forOfficers, OFFICER)).isEqualTo("done");
    }

    @Test
    void anEjb_refusesTheWrongRoleAndAStranger() {
        assertThatThrownBy(() -> acting.as(ADA, probe::forOfficers, APPROVER))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        assertThatThrownBy(() -> acting.asStranger(probe::forOfficers))
                .isInstanceOf(jakarta.ejb.EJBAccessException.class);
    }

    @Test
    void afterwards_nobodyIsSignedInHere() throws Exception {
        acting.as(ADA, () -> caller.person(), OFFICER);
        assertThat(caller.isSignedIn()).isFalse();
    }

    @Test
    void severalAct_eachAsThemselves() throws Exception {
        var outcomes = acting.together(List.of(
                () -> acting.as(ADA, () -> caller.person(), OFFICER),
                () -> acting.as(BEN, () -> caller.person(), OFFICER)));
        assertThat(outcomes).extracting(Acting.Outcome::result).containsExactly(ADA, BEN);
        assertThat(acting.together(8, ADA, probe::forOfficers, OFFICER)).allMatch(Acting.Outcome::succeeded);
    }
}
