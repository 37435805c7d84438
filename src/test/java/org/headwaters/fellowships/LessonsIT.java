package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.network.Cast;
import org.headwaters.platform.Causes;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class LessonsIT {
    @Inject
    LessonsDesk desk;

    @Inject
    EndDesk ends;

    @Inject
    FellowCast fellows;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    PersonNames names;

    @Inject
    InTransaction transaction;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Test
    void whatTeamsLearned_standsInOnePlace_forStaff_andWhatTheyOpened_onThePageOfTheEnd() throws Exception {
        var cohort = fellows.cohort(CohortState.FINISHED, 9);
        var open = left(cohort, "Trolleys wander", true);
        var closed = left(cohort, "We had no time", false);
        var stayed = fellows.team(cohort, TeamStage.FINISHED);
        says(stayed, "LEARNED", "Afternoons are short");
        says(stayed, "BUILT", "A trolley");
        gaveUp(stayed, "A bench");
        fellows.team(cohort, TeamStage.DECLINED);

        var shown = lessons(cohort.officer(), cohort);

        assertThat(shown.left())
                .extracting(LessonsShown.Lesson::learned)
                .containsExactlyInAnyOrder("Trolleys wander", "We had no time");
        assertThat(shown.left())
                .filteredOn(LessonsShown.Lesson::open)
                .extracting(LessonsShown.Lesson::team)
                .containsExactly(open.reference());
        assertThat(shown.stayed()).singleElement().satisfies(one -> {
            assertThat(one.learned()).isEqualTo("Afternoons are short");
            assertThat(one.dropped()).containsExactly(new LessonsShown.Dropped("A bench", "Too heavy"));
            assertThat(one.partners()).hasSize(2);
        });
        assertThat(acting.asStranger(() -> ends.end(cohort.reference())).left())
                .extracting(EndShown.Left::title)
                .containsExactly(open.title())
                .doesNotContain(closed.title());
        assertThatThrownBy(() -> acting.as(stayed.ada(), () -> desk.lessons(cohort.reference()), PARTNER))
                .satisfies(no -> assertThat(Causes.isForbidden(no)).isTrue());
    }

    @Test
    void whoIsTiedToATeam_readsNothingOfIt_andThatOneIsHidden() throws Exception {
        var cohort = fellows.cohort(CohortState.FINISHED, 9);
        var tied = left(cohort, "Trolleys wander", true);
        left(cohort, "We had no time", true);
        var officer = cast.person("Olu", OFFICER);
        cast.affiliate(officer, tied.museum(), null);

        var shown = lessons(officer, cohort);

        assertThat(shown.left()).extracting(LessonsShown.Lesson::learned).containsExactly("We had no time");
        assertThat(shown.hidden()).isEqualTo(1);
    }

    @Test
    void whoWouldGoOnWithOthers_isNamedToStaff_withTheTeamAndThePartner_andToNobodyTied() throws Exception {
        var cohort = fellows.cohort(CohortState.FINISHED, 9);
        var team = fellows.team(cohort, TeamStage.FINISHED);
        var other = fellows.team(cohort, TeamStage.FINISHED);
        wouldGoOn(team, team.ada(), true);
        wouldGoOn(team, team.ben(), false);
        wouldGoOn(other, other.ada(), true);
        var museum = fellows.nameOf(team.museum());
        var ada = transaction.run(() -> names.nameOf(team.ada()));

        assertThat(lessons(cohort.officer(), cohort).alumni())
                .hasSize(2)
                .contains(new LessonsShown.Alumnus(ada, team.reference(), team.title(), museum));

        var tied = cast.person("Olu", OFFICER);
        cast.affiliate(tied, team.museum(), null);
        assertThat(lessons(tied, cohort).alumni())
                .extracting(LessonsShown.Alumnus::team)
                .containsExactly(other.reference());
        try (var officer = new HttpVisitor(port)) {
            officer.signIn(transaction.run(() -> names.emailOf(cohort.officer())), Cast.PASSWORD);
            assertThat(officer.get("/fellowships/lessons?ref=" + cohort.reference())
                            .body())
                    .contains("Who would go on together", ada, museum);
        }
    }

    private void wouldGoOn(Squad squad, PersonId who, boolean wants) {
        fellows.sql(
                "insert into alumni_answer (id, version, team_id, person_id, wants, said_at) select"
                        + " nextval('id_seq'), 1, id, ?, ?, ? from team where reference = ?",
                who.value(),
                wants,
                Instant.now(),
                squad.reference());
    }

    @Test
    void theyCostTheSame_forAnyNumberOfTeams() throws Exception {
        var few = fellows.cohort(CohortState.FINISHED, 9);
        left(few, "One", true);
        var one = fellows.team(few, TeamStage.FINISHED);
        wouldGoOn(one, one.ada(), true);
        var many = fellows.cohort(CohortState.FINISHED, 9);
        for (var team = 0; team < 4; team++) {
            left(many, "Lesson " + team, true);
            var stayed = fellows.team(many, TeamStage.FINISHED);
            wouldGoOn(stayed, stayed.ada(), true);
        }
        var forFew = Statements.during(() -> lessons(few.officer(), few));
        var forMany = Statements.during(() -> lessons(many.officer(), many));
        assertThat(forMany).isEqualTo(forFew).isLessThan(25);
    }

    private LessonsShown lessons(PersonId who, FellowCast.Fellowship cohort) throws Exception {
        return acting.as(who, () -> desk.lessons(cohort.reference()), OFFICER);
    }

    private Squad left(FellowCast.Fellowship cohort, String learned, boolean told) {
        var squad = fellows.team(cohort, TeamStage.LEFT);
        fellows.sql(
                "update team set learned = ?, learned_told = ?, ended_at = ? where reference = ?",
                learned,
                told,
                Instant.now(),
                squad.reference());
        return squad;
    }

    private void says(Squad squad, String code, String words) {
        fellows.sql(
                "insert into team_last_word (id, version, team_id, code, content, saved_by, saved_at) select"
                        + " nextval('id_seq'), 1, id, ?, ?, ?, ? from team where reference = ?",
                code,
                words,
                squad.ada().value(),
                Instant.now(),
                squad.reference());
    }

    private void gaveUp(Squad squad, String what) {
        fellows.sql(
                "insert into dropped_idea (id, version, team_id, what, why, written_by, written_at) select"
                        + " nextval('id_seq'), 1, id, ?, 'Too heavy', ?, ? from team where reference = ?",
                what,
                squad.ada().value(),
                Instant.now(),
                squad.reference());
    }
}
