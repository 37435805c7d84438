package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.fellowships.FellowCast.Fellowship;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.network.Cast;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.ReviewDesk;
import org.headwaters.reviews.ReviewWorkflow;
import org.headwaters.reviews.ReviewedCase.CaseToRead;
import org.headwaters.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has a conflict of interest with a team chooses nothing about it, with whatever form was open; and what was told is taken back. */
@InServer
class SelectionDoorsIT {
    @Inject
    SelectionWorkflow selection;

    @Inject
    SelectionDesk desk;

    @Inject
    PlaceWorkflow places;

    @Inject
    CoachWorkflow coaching;

    @Inject
    BoardDesk board;

    @Inject
    RoomDesk rooms;

    @Inject
    ReviewWorkflow reading;

    @Inject
    ReviewDesk reviewDesk;

    @Inject
    Reviews reviews;

    @Inject
    FellowCast fellows;

    @Inject
    Cast cast;

    @Inject
    PersonNames names;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private Fellowship cohort;
    private Squad squad;
    private PersonId sam;

    @BeforeEach
    void aTeamInReview_andSomebodyWithEveryPartAtTheDesk() {
        cohort = fellows.cohort(CohortState.SELECTING, 1);
        squad = fellows.team(cohort, TeamStage.IN_REVIEW);
        sam = cast.person("Sam Keller", OFFICER, APPROVER, REVIEWER);
    }

    @Test
    void aFormThatWasOpenAlready_decidesNothing_onceWhoSendsItIsTied() throws Exception {
        fellows.sql(
                "update team set taken_up_by = ? where reference = ?",
                cohort.officer().value(),
                squad.reference());
        readByTwo();
        for (var button : List.of("select", "reserve", "decline")) {
            var one = cast.person("One " + button, OFFICER, APPROVER);
            try (var visitor = signedIn(one)) {
                visitor.get("/fellowships/choose?ref=" + squad.reference());
                assertThat(visitor.body()).contains("id=\"deciding\"");
                cast.affiliate(one, squad.museum(), yearsAgo(1));
                visitor.submit("deciding", "reason", "It is ours", button, button);
                assertThat(visitor.status()).as(button).isEqualTo(404);
                assertThat(visitor.body()).doesNotContain(squad.title());
            }
        }
        assertThat(fellows.stage(squad.reference())).isEqualTo(TeamStage.IN_REVIEW);
    }

    @Test
    void whoTookItUp_orReadsItMeanwhile_decidesNothing_withAFormOfBefore() throws Exception {
        readByTwo();
        try (var visitor = signedIn(sam)) {
            visitor.get("/fellowships/choose?ref=" + squad.reference());
            assertThat(visitor.body()).contains("id=\"deciding\"");
            fellows.sql("update team set taken_up_by = ? where reference = ?", sam.value(), squad.reference());
            visitor.submit("deciding", "reason", "Mine", "select", "select");
            assertThat(visitor.body()).contains("You took this team up");
        }
        var reader = cast.person("Reads too", APPROVER, REVIEWER);
        try (var visitor = signedIn(reader)) {
            visitor.get("/fellowships/choose?ref=" + squad.reference());
            acting.as(cohort.officer(), () -> selection.ask(squad.reference(), reader), OFFICER);
            visitor.submit("deciding", "reason", "Mine", "select", "select");
            assertThat(visitor.status()).isEqualTo(200);
        }
        assertThat(fellows.stage(squad.reference())).isEqualTo(TeamStage.IN_REVIEW);
    }

    @Test
    void inTheListsForm_aTeamThatWasNotOnIt_isNotTaken_norTheOthersWithIt() throws Exception {
        var tied = fellows.team(cohort, TeamStage.SUBMITTED);
        var open = fellows.team(cohort, TeamStage.SUBMITTED);
        cast.affiliate(sam, tied.schools(), yearsAgo(2));
        try (var visitor = signedIn(sam)) {
            visitor.get("/fellowships/select?ref=" + cohort.reference());
            assertThat(visitor.body()).contains(open.reference()).doesNotContain(tied.reference(), tied.title());
            visitor.submitAll("list", "chosen", List.of(open.reference(), tied.reference()), "takeUp");
            assertThat(visitor.status()).isEqualTo(404);
        }
        assertThat(List.of(fellows.stage(tied.reference()), fellows.stage(open.reference())))
                .containsOnly(TeamStage.SUBMITTED);
    }

    @Test
    void aReaderWhoIsTiedMeanwhile_findsTheCaseNoMore_andScoresNothing() throws Exception {
        var mei = cast.person("Mei", REVIEWER);
        acting.as(cohort.officer(), () -> selection.ask(squad.reference(), mei), OFFICER);
        var seen = acting.as(mei, () -> reviewDesk.screen(squad.reference()), REVIEWER);
        acting.as(mei, () -> reading.accept(squad.reference(), seen.version()), REVIEWER);
        try (var visitor = signedIn(mei)) {
            visitor.get("/review/case?ref=" + squad.reference());
            assertThat(visitor.body()).contains("Because of why");
            cast.affiliate(mei, squad.museum(), yearsAgo(1));
            visitor.get("/review/case?ref=" + squad.reference());
            assertThat(visitor.status()).isEqualTo(404);
            assertThat(visitor.body()).doesNotContain("Because of why");
        }
        assertThatThrownBy(() -> acting.as(mei, () -> reading.submit(squad.reference(), 1, List.of()), REVIEWER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoWasTheCoachOfATeam_keepsAwayFromIt_andItsPartners_forThreeYears() throws Exception {
        var running = fellows.cohort(CohortState.RUNNING);
        var team = fellows.team(running, TeamStage.PLACED);
        var other = cast.person("Other coach", REVIEWER);
        guide(running, sam);
        guide(running, other);
        name(running, team, sam);
        name(running, team, other);

        assertThatThrownBy(() -> acting.as(sam, () -> rooms.room(team.reference()), OFFICER, APPROVER, REVIEWER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(sam, () -> desk.choose(team.reference(), null), OFFICER, APPROVER, REVIEWER))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(sam, () -> board.board(running.reference()), OFFICER, APPROVER, REVIEWER)
                        .rows())
                .filteredOn(row -> row.reference().equals(team.reference()))
                .allSatisfy(row -> assertThat(row.cells()).allMatch(cell -> cell.link() == null));
        assertThat(kinds(sam, team)).containsExactly("COACH");
        assertThat(kinds(other, team)).containsExactly("COACH");
        fellows.sql("update team_former_coach set until_day = ? where person_id = ?", yearsAgo(3), sam.value());
        assertThat(kinds(sam, team)).isEmpty();
        assertThat(kinds(other, team)).containsExactly("COACH");
    }

    @Test
    void theSameCoachNamedAgain_isNoFormerOne() throws Exception {
        var running = fellows.cohort(CohortState.RUNNING);
        var team = fellows.team(running, TeamStage.PLACED);
        guide(running, sam);
        name(running, team, sam);
        name(running, team, sam);
        assertThat(entities.one("select count(*) from team_former_coach where person_id = " + sam.value()))
                .isEqualTo(0L);
        name(running, team, null);
        assertThat(entities.one("select count(*) from team_former_coach where person_id = " + sam.value()))
                .isEqualTo(1L);
    }

    @Test
    void anOffer_isTakenBack_withALetter_andThePlaceIsOfferedToTheNext_butNotOnceItIsTaken() throws Exception {
        var offered = fellows.team(cohort, TeamStage.OFFERED);
        var waiting = fellows.team(cohort, TeamStage.WAITING);
        try (var iris = signedIn(offered.iris());
                var noor = signedIn(cohort.approver());
                var second = signedIn(cohort.approver())) {
            iris.get("/fellowships/application?ref=" + offered.reference());
            second.get("/fellowships/choose?ref=" + offered.reference());
            noor.get("/fellowships/choose?ref=" + offered.reference());
            noor.submit("correcting", "correction", "", "correct", "correct");
            assertThat(fellows.stage(offered.reference())).isEqualTo(TeamStage.OFFERED);
            noor.submit("correcting", "correction", "We read the wrong file", "correct", "correct");
            assertThat(fellows.stage(offered.reference())).isEqualTo(TeamStage.IN_REVIEW);
            iris.submit("answering", "takePlace", "takePlace");
            second.submit("correcting", "correction", "Once more", "correct", "correct");
        }
        assertThat(fellows.stage(offered.reference())).isEqualTo(TeamStage.IN_REVIEW);
        assertThat(fellows.mailsTo(offered.ada())).singleElement().satisfies(mail -> assertThat(mail)
                .contains("We have to take our offer back"));
        assertThat(fellows.audited(offered.reference(), "fellowships.correct")).isEqualTo(1);
        assertThat(fellows.stage(waiting.reference())).isEqualTo(TeamStage.OFFERED);
        assertThat(acting.as(waiting.iris(), () -> places.accept(waiting.reference()), PARTNER))
                .isEqualTo(TeamStage.PLACED);
        var version = acting.as(cohort.approver(), () -> desk.choose(waiting.reference(), null), APPROVER)
                .version();
        assertThatThrownBy(() -> acting.as(
                        cohort.approver(), () -> selection.correct(waiting.reference(), version, "Too late"), APPROVER))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void aPlaceOnTheList_isTakenBack_andTheOthersMoveUp() throws Exception {
        var first = fellows.team(cohort, TeamStage.WAITING);
        var next = fellows.team(cohort, TeamStage.WAITING);
        fellows.team(cohort, TeamStage.PLACED);
        var version = acting.as(cohort.approver(), () -> desk.choose(first.reference(), null), APPROVER)
                .version();
        acting.as(
                cohort.approver(),
                () -> selection.correct(first.reference(), version, "We read the wrong file"),
                APPROVER);
        assertThat(fellows.stage(first.reference())).isEqualTo(TeamStage.IN_REVIEW);
        assertThat(fellows.stage(next.reference())).isEqualTo(TeamStage.WAITING);
        assertThat(fellows.mailsTo(first.ada())).singleElement().satisfies(mail -> assertThat(mail)
                .contains("We look at your application again"));
    }

    private void readByTwo() throws Exception {
        for (var name : List.of("Mei", "Imre")) {
            var reader = cast.person(name, REVIEWER);
            acting.as(cohort.officer(), () -> selection.ask(squad.reference(), reader), OFFICER);
            acting.as(
                    reader,
                    () -> {
                        var screen = reviewDesk.screen(squad.reference());
                        reading.accept(squad.reference(), screen.version());
                        var open = reviewDesk.screen(squad.reference());
                        var form = open.questions().stream()
                                .map(one -> new org.headwaters.reviews.Filled(
                                        one.id(), 4, one.pointsVersion(), "Good", one.commentVersion()))
                                .toList();
                        reading.submit(squad.reference(), open.caseVersion(), form);
                    },
                    REVIEWER);
        }
    }

    private void guide(Fellowship running, PersonId person) {
        fellows.sql(
                "insert into cohort_guide (id, version, cohort_id, person_id, role, since_day) select nextval('id_seq'),"
                        + " 1, id, ?, 'COACH', begins_on from cohort where reference = ?",
                person.value(),
                running.reference());
    }

    private void name(Fellowship running, Squad team, PersonId coach) throws Exception {
        var version = ((Number) entities.one("select version from team where reference = '" + team.reference() + "'"))
                .longValue();
        acting.as(running.officer(), () -> coaching.name(team.reference(), version, coach), OFFICER);
    }

    /** What stands between somebody and a grant of one of the team's partners. */
    private List<String> kinds(PersonId person, Squad team) throws Exception {
        var rubric = transaction.run(() -> reviews.rubrics().get(0).id());
        var grant = new CaseToRead(
                new SubjectRef("grant", "CG-" + team.reference()),
                "A grant",
                List.of(),
                Set.of(team.museum()),
                Set.of(),
                Set.of(),
                rubric,
                1,
                null,
                false,
                null);
        return transaction.run(() -> reviews.conflicts(person, grant).stream()
                .map(one -> one.kind().name())
                .distinct()
                .toList());
    }

    private static LocalDate yearsAgo(int years) {
        return LocalDate.now(ZoneOffset.UTC).minusYears(years);
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        return new HttpVisitor(port).signIn(email, Cast.PASSWORD);
    }
}
