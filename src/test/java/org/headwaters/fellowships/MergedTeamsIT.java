package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Instant;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.MergeWorkflow;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Causes;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a team's partner or fellow was under one entry goes on under the other. */
@InServer
@Tag("h2")
class MergedTeamsIT {
    @Inject
    MergeWorkflow merging;

    @Inject
    RoomDesk rooms;

    @Inject
    Directory directory;

    @Inject
    FellowCast fellows;

    @Inject
    Cast cast;

    @Inject
    Entities entities;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    private PersonId ada;

    @BeforeEach
    void anAdministrator() {
        ada = cast.person("Ada", ADMINISTRATOR);
    }

    @Test
    void aTeam_itsFellowsAndItsOpenStipend_goOnWithTheOrganisationThatLivesOn() throws Exception {
        var squad = fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
        var over = another(squad, TeamStage.WITHDRAWN);
        stipend(squad);
        var survivor = cast.partner("Museum of Tides and Time");

        merge(squad.museum(), survivor);

        var id = survivor.value();
        assertThat(one("select lead_id from team where reference = '%s'", squad))
                .isEqualTo(id);
        assertThat(one("select p.organisation_id from team_partner p" + OF_TEAM + " and p.position = 0", squad))
                .isEqualTo(id);
        assertThat(one(
                        "select p.organisation_id from team_member p" + OF_TEAM + " and p.person_id = "
                                + squad.ada().value(),
                        squad))
                .isEqualTo(id);
        assertThat(one("select p.payee_id from team_stipend p" + OF_TEAM, squad))
                .isEqualTo(id);
        assertThat(entities.one("select lead_id from team where reference = '" + over + "'"))
                .as("what is over too")
                .isEqualTo(id);
        assertThat(fellows.audited(squad.reference(), "fellowships.merged")).isEqualTo(1);
        assertThat(acting.as(squad.ada(), () -> rooms.room(squad.reference()), PARTNER))
                .isNotNull();
    }

    @Test
    void twoPartnersOfOneLivingTeam_areNotMerged() {
        var squad = fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
        refused("fellowships.refused.merge.both", () -> merge(squad.schools(), squad.museum()));
        assertThat(one("select lead_id from team where reference = '%s'", squad))
                .isEqualTo(squad.museum().value());
    }

    @Test
    void aFellow_aCoachAndAnAlumna_goOnUnderTheOtherEntry_andNobodyComesToBeInTwoTeams() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var squad = fellows.team(cohort, TeamStage.PLACED);
        var other = fellows.team(cohort, TeamStage.PLACED);
        fellows.coach(squad, cohort.coach());
        refused("fellowships.refused.merge.twoTeams", () -> merge(squad.ada(), other.ada()));

        var twin = cast.person("Ada Wen", PARTNER);
        merge(squad.ada(), twin);
        var coach = cast.person("Sefa Laurent", org.headwaters.platform.Roles.REVIEWER);
        merge(cohort.coach(), coach);

        assertThat(acting.as(twin, () -> rooms.room(squad.reference()), PARTNER))
                .isNotNull();
        assertThat(one("select coach_id from team where reference = '%s'", squad))
                .isEqualTo(coach.value());
        assertThat(entities.one("select g.person_id from cohort_guide g join cohort c on c.id = g.cohort_id"
                        + " where g.until_day is null and c.reference = '" + cohort.reference() + "'"))
                .isEqualTo(coach.value());
    }

    private static final String OF_TEAM = " where p.team_id = (select id from team where reference = '%s')";

    private Object one(String sql, FellowCast.Squad squad) {
        return entities.one(sql.formatted(squad.reference()));
    }

    /** One more team that the museum leads alone. */
    private String another(FellowCast.Squad squad, TeamStage stage) {
        var reference = squad.reference() + "-B";
        fellows.sql(
                "insert into team (id, version, reference, cohort_id, title, stage, lead_id, started_by, started_at)"
                        + " select nextval('id_seq'), 1, ?, cohort_id, title, ?, lead_id, started_by, started_at from team"
                        + " where reference = ?",
                reference,
                stage.name(),
                squad.reference());
        return reference;
    }

    private void stipend(FellowCast.Squad squad) {
        fellows.sql(
                "insert into team_stipend (id, version, reference, team_id, kind, amount_minor, currency, payee_id,"
                        + " passed_by, due_at, stage) select nextval('id_seq'), 1, ?, id, 'EXPLORE', 50000, 'USD', lead_id, ?,"
                        + " ?, 'DUE' from team where reference = ?",
                squad.reference() + "/EXPLORE",
                squad.fellowship().coach().value(),
                Instant.now(),
                squad.reference());
    }

    private void merge(OrganisationId merged, OrganisationId survivor) throws Exception {
        var from = card(merged);
        var to = card(survivor);
        acting.as(ada, () -> merging.organisations(from, to, "Entered twice."), ADMINISTRATOR);
    }

    private void merge(PersonId merged, PersonId survivor) throws Exception {
        var seen = ((Number) entities.one("select version from person where id = " + merged.value())).longValue();
        var address = (String) entities.one("select email from person where id = " + survivor.value());
        acting.as(ada, () -> merging.people(merged, seen, address), ADMINISTRATOR);
    }

    private String card(OrganisationId id) throws Exception {
        return transaction.run(() -> directory.card(id).reference());
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).satisfies(no -> assertThat(
                        Causes.find(Refusal.class, no).orElseThrow().key())
                .isEqualTo(key));
    }
}
