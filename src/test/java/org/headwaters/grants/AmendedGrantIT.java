package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.WorkSource;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Test;

/** What partners and officers change about a grant while it goes its way. */
@InServer
class AmendedGrantIT {
    @Inject
    InTransaction transaction;

    @Inject
    AgreementWorkflow agreement;

    @Inject
    GrantDesk desk;

    @Inject
    GrantWork work;

    @Inject
    ApplyDesk receipts;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Inject
    GrantWalk walk;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Test
    void whoeverWorksForTwoPartners_changesTables_toAndFro() throws Exception {
        var scene = walk.told();
        var it = scene.it();
        var both = cast.person("Noor Vale", PARTNER);
        cast.affiliate(both, it.museum(), null);
        cast.affiliate(both, it.schools(), null);
        for (var table : List.of(it.museum(), it.schools(), it.museum())) {
            seat(scene, both, table);
            assertThat(tablesOf(scene, both)).containsExactly(walk.reference(table));
        }
    }

    private void seat(GrantWalk.Scene scene, PersonId who, OrganisationId table) throws Exception {
        var there = List.of(scene.it().museum(), scene.it().schools()).stream()
                .map(partner -> new Present(
                        walk.reference(partner),
                        partner.equals(table) ? Set.of(who) : Set.of(),
                        partner.equals(table) ? 0 : 1))
                .toList();
        acting.as(
                scene.it().iris(),
                () -> agreement.changePeople(scene.reference(), version(scene), there, "She sits here now"),
                PARTNER);
    }

    private List<String> tablesOf(GrantWalk.Scene scene, PersonId who) throws Exception {
        return acting.as(scene.it().iris(), () -> desk.seats(scene.reference()), PARTNER).partners().stream()
                .filter(partner -> partner.chairs().stream()
                        .anyMatch(chair -> chair.taken() && chair.person().equals(who)))
                .map(GrantDesk.SeatsOf::reference)
                .toList();
    }

    @Test
    void whoeverAskedToEndIt_isAnswered_alsoWhileTheMoneyIsWithTheBank() throws Exception {
        var scene = walk.exported();
        askToEnd(scene);
        assertThat(tasks(scene)).contains("grants.task.cancelAsked");
        var seen = asOfficer(scene);
        assertThat(seen.onItsWay()).isTrue();
        assertThat(seen.offered()).contains(GrantMove.KEEP_GOING).doesNotContain(GrantMove.CANCEL, GrantMove.LOWER);
        assertThatThrownBy(() -> acting.as(
                        scene.offer().by(),
                        () -> agreement.cancel(scene.reference(), seen.version(), "The van broke"),
                        OFFICER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("funds.refused.onItsWay"));
        acting.as(
                scene.offer().by(),
                () -> agreement.keepGoing(scene.reference(), seen.version(), "Another van was found"),
                OFFICER);
        assertThat(asOfficer(scene).cancelAsked()).isNull();
        assertThat(tasks(scene)).doesNotContain("grants.task.cancelAsked");
        assertThat(grants.kept(scene.reference() + "/grant/keptGoing%")).isEqualTo(2);
        assertThat(grants.audited(scene.reference(), "grants.grant.keep_going")).isEqualTo(1);
    }

    @Test
    void whoeverApproves_movesNoGrant_alsoNotAsThePersonOfAPartner() throws Exception {
        var scene = walk.told();
        var noor = cast.person("Noor Vale", PARTNER, APPROVER);
        cast.affiliate(noor, cast.partner("Northgate University"), null);
        var days = new MeetingDays(day.today(), day.today());
        var version = version(scene);
        assertThatThrownBy(() -> acting.as(
                        noor,
                        () -> agreement.moveDates(scene.reference(), version, days, "The tide"),
                        PARTNER,
                        APPROVER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(
                        noor,
                        () -> agreement.changePeople(scene.reference(), version, List.of(), "The tide"),
                        PARTNER,
                        APPROVER))
                .isInstanceOf(NotFound.class);
        acting.as(scene.offer().by(), () -> agreement.moveDates(scene.reference(), version, days, "The tide"), OFFICER);
        assertThat(version(scene)).isGreaterThan(version);
    }

    @Test
    void aMeeting_isNotMovedFartherThanItsGrantGoes() throws Exception {
        var scene = walk.told();
        var version = version(scene);
        for (var far : List.of(LocalDate.of(99_999, 1, 1), LocalDate.of(1, 1, 1))) {
            assertThatThrownBy(() -> acting.as(
                            scene.it().iris(),
                            () -> agreement.moveDates(
                                    scene.reference(), version, new MeetingDays(far, far), "The tide"),
                            PARTNER))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.grant.dayFar"));
        }
    }

    @Test
    void theMoney_isPromisedByTheDayThatIsMeasured() throws Exception {
        var scene = walk.told();
        assertThat(walk.seen(scene).terms().moneyDue())
                .isEqualTo(acting.as(scene.it().iris(), () -> receipts.receipt(scene.reference()), PARTNER)
                        .moneyDue());
    }

    @Test
    void theMoneysPromise_standsAsItWasGiven_alsoWhenTheCallSaysAnotherLater() throws Exception {
        var scene = walk.told();
        var promised = walk.seen(scene).terms().moneyDue();
        transaction.sql("update call set money_days = money_days + 30 where id = (select call_id from application"
                + " where reference = '" + scene.reference() + "')");
        assertThat(walk.seen(scene).terms().moneyDue()).isEqualTo(promised);
    }

    private void askToEnd(GrantWalk.Scene scene) throws Exception {
        acting.as(
                scene.it().tomas(),
                () -> agreement.askCancel(scene.reference(), version(scene), "The van broke"),
                PARTNER);
    }

    private GrantScreen asOfficer(GrantWalk.Scene scene) throws Exception {
        return acting.as(scene.offer().by(), () -> desk.open(scene.reference()), OFFICER);
    }

    private List<String> tasks(GrantWalk.Scene scene) throws Exception {
        return acting.as(scene.offer().by(), () -> work.waitingFor(caller), OFFICER).stream()
                .map(WorkSource.Task::title)
                .toList();
    }

    private long version(GrantWalk.Scene scene) throws Exception {
        return walk.seen(scene).version();
    }
}
