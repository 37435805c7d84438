package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.Test;

@InServer
class CalendarIT {
    @Inject
    CalendarWorkflow workflow;

    @Inject
    FellowCast fellows;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Test
    void aPersonsAddress_givesTheOwnGates_withoutSigningIn_untilAnotherIsMade() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var mine = fellows.team(cohort, TeamStage.PLACED);
        var theirs = fellows.team(cohort, TeamStage.PLACED);
        var first = made(mine.ada());
        try (var program = new HttpVisitor(port)) {
            program.get(first);
            assertThat(program.status()).isEqualTo(200);
            assertThat(program.header("Content-Type")).startsWith("text/calendar");
            assertThat(program.header("Cache-Control")).contains("no-store");
            assertThat(program.body().replace("\r\n ", ""))
                    .contains("UID:" + mine.reference() + "-EXPLORE@headwaters", "SEQUENCE:0", "LAST-MODIFIED:")
                    .contains(mine.title())
                    .doesNotContain(theirs.reference());
            var second = made(mine.ada());
            assertThat(program.get(first).status()).isEqualTo(404);
            var unknown = program.get("/api/fellowships/calendar/nobodys-at-all.ics");
            assertThat(unknown.status()).isEqualTo(404);
            var said = unknown.body();
            assertThat(program.get(first).body()).isEqualTo(said);
            assertThat(program.get(second).status()).isEqualTo(200);
            acting.as(mine.ada(), () -> workflow.end(), PARTNER);
            assertThat(program.get(second).status()).isEqualTo(404);
        }
    }

    @Test
    void onlyTheHashOfAnAddressIsKept_andItEndsWithItsOwnersWayIn() throws Exception {
        var squad = fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
        var address = made(squad.ben());
        var token = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
        assertThat(fellows.sql("update calendar_link set made_at = made_at where token_hash = ?", token))
                .isZero();
        try (var program = new HttpVisitor(port)) {
            assertThat(program.get(address).status()).isEqualTo(200);
            fellows.sql(
                    "update account set disabled_at = current_timestamp where person_id = ?",
                    squad.ben().value());
            assertThat(program.get(address).status()).isEqualTo(404);
        }
    }

    @Test
    void whatATeamThatLeftHadAhead_isCancelled_underItsOldNumbers() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        var squad = fellows.team(cohort, TeamStage.PLACED);
        fellows.sql("update cohort set dates_moved = 2 where reference = ?", cohort.reference());
        var address = made(squad.ada());
        try (var program = new HttpVisitor(port)) {
            program.get(address);
            assertThat(program.body()).contains("SEQUENCE:2").doesNotContain("STATUS:CANCELLED");
            fellows.sql(
                    "update team set stage = 'LEFT', learned = 'A lot', ended_at = current_timestamp where reference = ?",
                    squad.reference());
            program.get(address);
            assertThat(program.body().replace("\r\n ", ""))
                    .contains("UID:" + squad.reference() + "-TEST@headwaters", "SEQUENCE:3", "STATUS:CANCELLED")
                    .doesNotContain("SEQUENCE:2");
        }
    }

    @Test
    void aCoachsAddress_hasTheGatesOfTheCohort() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING);
        try (var program = new HttpVisitor(port)) {
            var address = acting.as(cohort.coach(), () -> workflow.renew(), org.headwaters.platform.Roles.REVIEWER);
            program.get(path(address));
            assertThat(program.body()).contains(cohort.reference() + "-TEST-coach");
        }
    }

    @Test
    void everybodyMayTakeTheDaysOfAPublishedCohort_andOfNoOther() throws Exception {
        var told = fellows.cohort(CohortState.ANNOUNCED);
        var planned = fellows.cohort(CohortState.PLANNED);
        try (var program = new HttpVisitor(port)) {
            program.get("/api/fellowships/cohort/" + told.reference() + ".ics");
            assertThat(program.status()).isEqualTo(200);
            assertThat(program.body()).contains("DTSTART;VALUE=DATE:").contains("-ENDS@headwaters");
            assertThat(program.get("/api/fellowships/cohort/" + planned.reference() + ".ics")
                            .status())
                    .isEqualTo(404);
        }
    }

    private String made(PersonId person) throws Exception {
        return path(acting.as(person, () -> workflow.renew(), PARTNER));
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/api/"));
    }
}
