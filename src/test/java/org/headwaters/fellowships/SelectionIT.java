package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.headwaters.fellowships.FellowCast.Fellowship;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.Filled;
import org.headwaters.reviews.ReviewDesk;
import org.headwaters.reviews.ReviewWorkflow;
import org.headwaters.reviews.ReviewedCase.CaseToRead;
import org.headwaters.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Teams are read, decided and told, and who must keep away from that. */
@InServer
@Tag("h2")
class SelectionIT {
    @Inject
    SelectionWorkflow selection;

    @Inject
    SelectionDesk desk;

    @Inject
    SelectionWork work;

    @Inject
    PlaceDesk places;

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
    Caller caller;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    private Fellowship cohort;
    private Squad squad;
    private PersonId mei;
    private PersonId imre;

    @BeforeEach
    void aTeamThatWaits_andTwoReaders() {
        cohort = fellows.cohort(CohortState.SELECTING, 1);
        squad = fellows.team(cohort, TeamStage.SUBMITTED);
        mei = cast.person("Mei " + squad.reference(), REVIEWER);
        imre = cast.person("Imre " + squad.reference(), REVIEWER);
    }

    @Test
    void aTeamIsTakenUp_read_decided_andHearsItOnlyWhenItIsTold() throws Exception {
        assertThatThrownBy(() -> decide(squad, "select")).isInstanceOf(IllegalMove.class);
        takeUp(squad);
        assertThatThrownBy(() -> decide(squad, "select")).hasMessageContaining("notRead");
        read(squad, mei, imre);
        assertThat(acting.as(cohort.approver(), () -> work.waitingFor(caller), APPROVER))
                .extracting(task -> task.link())
                .contains("/fellowships/select?ref=" + cohort.reference());
        decide(squad, "select");

        assertThat(fellows.stage(squad.reference())).isEqualTo(TeamStage.SELECTED);
        assertThat(acting.as(squad.iris(), () -> places.place(squad.reference()), PARTNER))
                .isNull();
        assertThat(fellows.mailsTo(squad.ada())).isEmpty();

        assertThat(tell()).isEqualTo(1);
        assertThat(fellows.stage(squad.reference())).isEqualTo(TeamStage.OFFERED);
        assertThat(acting.as(squad.ada(), () -> places.place(squad.reference()), PARTNER)
                        .offeredUntil())
                .isNotNull();
        assertThat(fellows.mailsTo(squad.ada())).singleElement().satisfies(mail -> assertThat(mail)
                .contains("Please answer by"));
    }

    @Test
    void whatAReaderReads_isTheAnswers_thePartners_andTheFellowsByWhatTheyDo() throws Exception {
        takeUp(squad);
        ask(squad, mei);
        var shown = acting.as(mei, () -> reviewDesk.screen(squad.reference()), REVIEWER);
        assertThat(shown.isRead()).isFalse();
        acting.as(mei, () -> reading.accept(squad.reference(), shown.version()), REVIEWER);
        var open = acting.as(mei, () -> reviewDesk.screen(squad.reference()), REVIEWER);
        assertThat(open.sections())
                .extracting(section -> section.text())
                .anyMatch(text -> text.contains("Because of why"))
                .anyMatch(text -> text.contains("Larkmoor Schools Trust"))
                .anyMatch(text -> text.contains("Ada Wen") && text.contains("Leads the making"));
    }

    @Test
    void whoeverIsDeclined_readsWhy_andWhatItsReadersSaid_andIsLookedAtAgainAfterACorrection() throws Exception {
        takeUp(squad);
        read(squad, mei, imre);
        assertThatThrownBy(() -> acting.as(
                        cohort.approver(), () -> selection.decline(squad.reference(), version(squad), " "), APPROVER))
                .hasMessageContaining("sayWhy");
        decide(squad, "decline");
        assertThat(tell()).isEqualTo(1);
        assertThat(fellows.mailsTo(squad.iris()).size()
                        + fellows.mailsTo(squad.ada()).size())
                .isPositive();
        assertThat(fellows.mailsTo(squad.ada()).get(0))
                .contains("Too far from the cause", "Word of " + mei.value())
                .doesNotContain("Mei " + squad.reference());
        assertThat(tell()).as("nothing is left to tell").isZero();
        acting.as(
                cohort.approver(),
                () -> selection.correct(squad.reference(), version(squad), "We read the wrong file"),
                APPROVER);
        assertThat(fellows.stage(squad.reference())).isEqualTo(TeamStage.IN_REVIEW);
        assertThat(fellows.mailsTo(squad.ada()).get(1)).contains("We read the wrong file");
    }

    @Test
    void lettersGoOnce_alsoWhenTwoPressSendInTheSameMoment() throws Exception {
        var all = List.of(
                squad,
                fellows.team(cohort, TeamStage.SELECTED),
                fellows.team(cohort, TeamStage.SELECTED),
                fellows.team(cohort, TeamStage.DECLINED));
        var seen = screen().seen();
        assertThat(seen).hasSize(3);
        Callable<Integer> send =
                () -> acting.as(cohort.officer(), () -> selection.tell(cohort.reference(), seen), OFFICER);

        var outcomes = acting.together(List.of(send, send, send));

        assertThat(outcomes).allMatch(Acting.Outcome::succeeded);
        assertThat(outcomes).extracting(Acting.Outcome::result).containsExactlyInAnyOrder(3, 0, 0);
        for (var one : all.subList(1, 4)) {
            assertThat(fellows.mailsTo(one.ada())).hasSize(1);
            assertThat(fellows.mailsTo(one.ben())).hasSize(1);
        }
        assertThat(screen().untold()).isEmpty();
    }

    @Test
    void whatWasDecidedOtherwiseMeanwhile_isNotTold_andNothingElseEither() throws Exception {
        var first = fellows.team(cohort, TeamStage.SELECTED);
        var second = fellows.team(cohort, TeamStage.SELECTED);
        var seen = screen().seen();
        acting.as(
                cohort.approver(),
                () -> selection.correct(second.reference(), version(second), "We read the wrong file"),
                APPROVER);
        assertThatThrownBy(() -> acting.as(cohort.officer(), () -> selection.tell(cohort.reference(), seen), OFFICER))
                .isInstanceOf(IllegalMove.class);
        assertThat(fellows.stage(first.reference())).isEqualTo(TeamStage.SELECTED);
        assertThat(fellows.mailsTo(first.ada())).isEmpty();
    }

    @Test
    void oneWhoIsToWait_isPutForward_andKeepsItsNumberWhenItIsTold() throws Exception {
        takeUp(squad);
        read(squad, mei, imre);
        var before = fellows.team(cohort, TeamStage.RESERVED);
        fellows.sql("update team set waiting_place = 1 where reference = ?", before.reference());
        decide(squad, "reserve");
        assertThat(acting.as(cohort.approver(), () -> desk.choose(squad.reference(), null), APPROVER)
                        .line())
                .isEqualTo(2);
        acting.as(cohort.approver(), () -> selection.forward(squad.reference(), version(squad)), APPROVER);
        tell();
        assertThat(acting.as(squad.ada(), () -> places.place(squad.reference()), PARTNER)
                        .line())
                .isEqualTo(1);
        assertThat(acting.as(before.ada(), () -> places.place(before.reference()), PARTNER)
                        .line())
                .isEqualTo(2);
        assertThat(fellows.audited(squad.reference(), "fellowships.forward")).isEqualTo(1);
    }

    @Test
    void onceTheCohortHasBegun_noPlaceIsGiven_andNobodyStaysWithoutAnAnswer() throws Exception {
        takeUp(squad);
        read(squad, mei, imre);
        var today = LocalDate.now(FellowCast.ZONE);
        fellows.sql(
                "update cohort set begins_on = cast(? as date), ends_on = cast(? as date) where reference = ?",
                today.toString(),
                today.plusMonths(7).toString(),
                cohort.reference());
        assertThatThrownBy(() -> decide(squad, "select")).hasMessageContaining("cohortBegun");
        assertThatThrownBy(() -> decide(squad, "reserve")).hasMessageContaining("cohortBegun");
        var shown = acting.as(cohort.approver(), () -> desk.choose(squad.reference(), null), APPROVER);
        assertThat(shown.offers()).containsExactly(TeamMove.DECLINE);
        assertThat(shown.hindrance()).isNull();
        decide(squad, "decline");
        assertThat(tell()).isEqualTo(1);
        assertThat(fellows.stage(squad.reference())).isEqualTo(TeamStage.DECLINED);
        assertThat(fellows.mailsTo(squad.ada())).hasSize(1);
    }

    @Test
    void whoeverTookItUp_orReadIt_doesNotDecide() throws Exception {
        var both = cast.person("Both " + squad.reference(), OFFICER, APPROVER, REVIEWER);
        acting.as(both, () -> selection.takeUp(List.of(squad.reference())), OFFICER);
        read(squad, mei, imre);
        assertThatThrownBy(() -> acting.as(
                        both, () -> selection.select(squad.reference(), version(squad), null), OFFICER, APPROVER))
                .hasMessageContaining("sameHands");
        var reader = cast.person("Reader " + squad.reference(), APPROVER, REVIEWER);
        read(squad, reader);
        assertThatThrownBy(() ->
                        acting.as(reader, () -> selection.select(squad.reference(), version(squad), null), APPROVER))
                .hasMessageContaining("readIt");
    }

    @Test
    void aReader_whoHasComeCloseSince_doesNotCount_andThePageSaysSoBefore() throws Exception {
        takeUp(squad);
        read(squad, mei, imre);
        assertThat(hindrance()).isNull();
        cast.affiliate(mei, squad.schools(), null);
        assertThat(hindrance()).isEqualTo("fellowships.choose.closeSince");
        assertThatThrownBy(() -> decide(squad, "select")).hasMessageContaining("notRead");
        read(squad, cast.person("Third " + squad.reference(), REVIEWER));
        assertThat(hindrance()).isNull();
    }

    private String hindrance() throws Exception {
        return acting.as(cohort.approver(), () -> desk.choose(squad.reference(), null), APPROVER)
                .hindrance();
    }

    @Test
    void staffOfAPartner_neitherSeesTheTeam_norMovesIt_norIsItCountedForThem() throws Exception {
        var near = cast.person("Near " + squad.reference(), OFFICER, APPROVER, REVIEWER);
        cast.affiliate(
                near, squad.schools(), LocalDate.now(java.time.ZoneOffset.UTC).minusYears(2));
        var seen = version(squad);
        assertThat(acting.as(near, () -> desk.select(cohort.reference(), null, null), OFFICER, APPROVER)
                        .rows())
                .isEmpty();
        assertThat(acting.as(near, () -> work.waitingFor(caller), OFFICER, APPROVER))
                .extracting(task -> task.link())
                .doesNotContain("/fellowships/select?ref=" + cohort.reference());
        assertHidden(near, () -> desk.choose(squad.reference(), null));
        assertHidden(near, () -> selection.takeUp(List.of(squad.reference())));
        takeUp(squad);
        assertHidden(near, () -> {
            selection.select(squad.reference(), seen, null);
            return null;
        });
        assertHidden(near, () -> selection.tell(cohort.reference(), Map.of(squad.reference(), seen)));
        assertThatThrownBy(() -> ask(squad, near)).hasMessageContaining("reviews.refused.conflict");
        assertThat(acting.as(cohort.officer(), () -> desk.choose(squad.reference(), "Near"), OFFICER)
                        .candidates())
                .filteredOn(one -> one.person().equals(near))
                .singleElement()
                .satisfies(one -> assertThat(one.free()).isFalse());
    }

    @Test
    void whoeverCoachedATeam_keepsAwayFromThePartnersCases_forThreeYears_andFromNobodyElses() throws Exception {
        var coach = cast.person("Coach " + squad.reference(), OFFICER, REVIEWER);
        var earlier = fellows.team(fellows.cohort(CohortState.FINISHED), TeamStage.FINISHED);
        fellows.coach(earlier, coach);
        assertThat(kinds(coach, grantOf(Set.of(earlier.museum()), Set.of()))).containsExactly("COACH");
        assertThat(kinds(coach, grantOf(Set.of(), Set.of(earlier.ben())))).containsExactly("COACH");
        assertThat(kinds(earlier.ada(), grantOf(Set.of(), Set.of(coach)))).containsExactly("COACH");
        assertThat(kinds(coach, grantOf(Set.of(squad.museum()), Set.of(squad.ada()))))
                .isEmpty();
        ended(earlier, 4);
        assertThat(kinds(coach, grantOf(Set.of(earlier.museum()), Set.of(earlier.ben()))))
                .isEmpty();
    }

    @Test
    void aCoachOfTheCohort_readsItsTeams_butNotThoseOfAPartnerThatHeCoached() throws Exception {
        takeUp(squad);
        ask(squad, cohort.coach());
        var earlier = fellows.team(fellows.cohort(CohortState.FINISHED), TeamStage.FINISHED);
        fellows.coach(earlier, imre);
        fellows.sql(
                "update team_partner set organisation_id = ? where organisation_id = ?",
                squad.museum().value(),
                earlier.museum().value());
        assertThatThrownBy(() -> ask(squad, imre)).hasMessageContaining("reviews.refused.conflict");
    }

    @Test
    void fellowsOfOneTeam_keepAwayFromEachOthersGrants_acrossTheirOrganisations() throws Exception {
        var placed = fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
        var bens = grantOf(Set.of(), Set.of(placed.ben()));
        assertThat(kinds(placed.ada(), bens)).contains("SAME_TEAM");
        assertThat(kinds(squad.ada(), bens)).isEmpty();
        ended(placed, 4);
        fellows.sql("update team set submitted_at = ended_at where reference = ?", placed.reference());
        assertThat(kinds(placed.ada(), bens)).isEmpty();
        var applied = grantOf(Set.of(), Set.of(squad.ben()));
        assertThat(kinds(squad.ada(), applied)).containsExactly("CO_APPLICANT");
        assertThat(kinds(squad.iris(), applied)).containsExactly("CO_APPLICANT");
    }

    private void ended(Squad team, int yearsAgo) {
        fellows.sql(
                "update team set ended_at = ? where reference = ?",
                java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC).minusYears(yearsAgo),
                team.reference());
    }

    private CaseToRead grantOf(Set<OrganisationId> organisations, Set<PersonId> people) throws Exception {
        var rubric = transaction.run(() -> reviews.rubrics().get(0).id());
        var subject = new SubjectRef("grant", "CG-" + squad.reference());
        return new CaseToRead(
                subject, "A grant", List.of(), organisations, people, Set.of(), rubric, 1, null, false, null);
    }

    private List<String> kinds(PersonId person, CaseToRead grant) throws Exception {
        return transaction.run(() -> reviews.conflicts(person, grant).stream()
                .map(one -> one.kind().name())
                .distinct()
                .toList());
    }

    private void assertHidden(PersonId person, Callable<?> deed) {
        assertThatThrownBy(() -> acting.as(person, deed, OFFICER, APPROVER)).isInstanceOf(NotFound.class);
    }

    private void takeUp(Squad team) throws Exception {
        acting.as(cohort.officer(), () -> selection.takeUp(List.of(team.reference())), OFFICER);
    }

    private void ask(Squad team, PersonId reader) throws Exception {
        acting.as(cohort.officer(), () -> selection.ask(team.reference(), reader), OFFICER);
    }

    private void read(Squad team, PersonId... readers) throws Exception {
        for (var reader : readers) {
            ask(team, reader);
            acting.as(
                    reader,
                    () -> {
                        var screen = reviewDesk.screen(team.reference());
                        reading.accept(team.reference(), screen.version());
                        var open = reviewDesk.screen(team.reference());
                        var form = open.questions().stream()
                                .map(one -> new Filled(
                                        one.id(),
                                        4,
                                        one.pointsVersion(),
                                        "Word of " + reader.value(),
                                        one.commentVersion()))
                                .toList();
                        reading.submit(team.reference(), open.caseVersion(), form);
                    },
                    REVIEWER);
        }
    }

    private void decide(Squad team, String how) throws Exception {
        var version = version(team);
        acting.as(
                cohort.approver(),
                () -> {
                    switch (how) {
                        case "select" -> selection.select(team.reference(), version, null);
                        case "reserve" -> selection.reserve(team.reference(), version, null);
                        default -> selection.decline(team.reference(), version, "Too far from the cause");
                    }
                },
                APPROVER);
    }

    private int tell() throws Exception {
        var seen = screen().seen();
        return acting.as(cohort.officer(), () -> selection.tell(cohort.reference(), seen), OFFICER);
    }

    private SelectScreen screen() throws Exception {
        return acting.as(cohort.officer(), () -> desk.select(cohort.reference(), null, null), OFFICER);
    }

    private long version(Squad team) throws Exception {
        return acting.as(cohort.approver(), () -> desk.choose(team.reference(), null), APPROVER)
                .version();
    }
}
