package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.headwaters.fellowships.FellowCast.Fellowship;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The places of a cohort under everybody at once, and the list that moves up by asking. */
@InServer
@Tag("h2")
class PlacesIT {
    private static final int MANY = 50;

    @Inject
    PlaceWorkflow places;

    @Inject
    PlaceDesk desk;

    @Inject
    FellowsWorkflow changing;

    @Inject
    JoinCohortDesk people;

    @Inject
    PlacesRhythm rhythm;

    @Inject
    SelectionWork work;

    @Inject
    Cohorts cohorts;

    @Inject
    PlacesHold hold;

    @Inject
    WaitingLists lists;

    @Inject
    FellowCast fellows;

    @Inject
    Caller caller;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Test
    void ofFiftyThatTakeTheLastPlaceAtOnce_oneHasIt_andTheOthersWaitInOneLine() throws Exception {
        var cohort = fellows.cohort(CohortState.SELECTING, 1);
        var squad = fellows.team(cohort, TeamStage.OFFERED);
        var all = new ArrayList<>(List.of(squad.reference()));
        IntStream.range(1, MANY).forEach(i -> all.add(another(squad, TeamStage.OFFERED)));

        var outcomes = acting.together(all.stream()
                .<Callable<TeamStage>>map(reference -> () -> accept(squad, reference))
                .toList());

        assertThat(outcomes).allMatch(Acting.Outcome::succeeded);
        assertThat(outcomes).extracting(Acting.Outcome::result).containsOnlyOnce(TeamStage.PLACED);
        assertThat(count(cohort, "stage = 'PLACED'")).isEqualTo(1);
        assertThat(count(cohort, "stage = 'WAITING'")).isEqualTo(MANY - 1);
        assertThat(waiting(cohort))
                .extracting(Team::getWaitingPlace)
                .containsExactlyElementsOf(IntStream.range(1, MANY).boxed().toList());
        assertThat(waiting(cohort)).extracting(this::since).isSorted();
        assertThat(one(
                        "select count(*) from team_gate g join team t on t.id = g.team_id join cohort c on c.id = t.cohort_id"
                                + " where c.reference = '" + cohort.reference() + "'"))
                .isEqualTo(5L);
    }

    @Test
    void moreTeamsThanPlaces_howeverTheyCameThere_areFoundByTheDailyCheck() {
        var cohort = fellows.cohort(CohortState.SELECTING, 1);
        fellows.team(cohort, TeamStage.PLACED);
        assertThat(hold.violations()).doesNotContain(cohort.reference());

        var second = fellows.team(cohort, TeamStage.WAITING);
        transaction.sql("update team set stage = 'PLACED', placed_at = submitted_at where reference = '"
                + second.reference() + "'");
        assertThat(hold.violations()).contains(cohort.reference());
        transaction.sql("update team set stage = 'WAITING' where reference = '" + second.reference() + "'");
    }

    @Test
    void aPlaceThatIsTurnedDown_isOfferedToTheFirstThatWaits_andNotGivenToIt() throws Exception {
        var cohort = fellows.cohort(CohortState.SELECTING, 1);
        var offered = fellows.team(cohort, TeamStage.OFFERED);
        var first = fellows.team(cohort, TeamStage.WAITING);
        var second = fellows.team(cohort, TeamStage.WAITING);
        assertThat(place(second).line()).isEqualTo(2);

        acting.as(offered.iris(), () -> places.turnDown(offered.reference(), "We have no time"), PARTNER);
        acting.as(offered.iris(), () -> places.turnDown(offered.reference(), "We have no time"), PARTNER);

        assertThat(fellows.stage(first.reference())).isEqualTo(TeamStage.OFFERED);
        assertThat(fellows.stage(second.reference())).isEqualTo(TeamStage.WAITING);
        assertThat(place(second).line()).isEqualTo(1);
        assertThat(fellows.mailsTo(first.ada())).singleElement().satisfies(mail -> assertThat(mail)
                .contains("has become free"));
        assertThat(acting.as(first.iris(), () -> work.waitingFor(caller), PARTNER))
                .extracting(task -> task.link())
                .containsExactly("/fellowships/application?ref=" + first.reference());
        assertThat(accept(first, first.reference())).isEqualTo(TeamStage.PLACED);
        assertThat(accept(first, first.reference())).isEqualTo(TeamStage.PLACED);
    }

    @Test
    void whoIsInTwoTeamsThatAreOffered_isLetGoByOne_beforeItTakesItsPlace() throws Exception {
        var cohort = fellows.cohort(CohortState.SELECTING, 2);
        var first = fellows.team(cohort, TeamStage.OFFERED);
        var second = fellows.team(cohort, TeamStage.OFFERED);
        transaction.sql("insert into team_member (id, version, team_id, organisation_id, person_id, role, since_day)"
                + " select nextval('id_seq'), 1, m.team_id, m.organisation_id, "
                + first.ada().value()
                + ", 'Helps', m.since_day from team_member m where m.person_id = "
                + second.ada().value());
        assertThat(accept(first, first.reference())).isEqualTo(TeamStage.PLACED);
        assertThatThrownBy(() -> accept(second, second.reference())).hasMessageContaining("refused.elsewhere");
        assertThat(fellows.stage(second.reference())).isEqualTo(TeamStage.OFFERED);

        var who = acting.as(second.iris(), () -> people.fellows(second.reference()), PARTNER);
        assertThat(who.changes()).isTrue();
        assertThat(who.placed()).isFalse();
        var partner = who.form().partners().get(0).reference();
        assertThatThrownBy(() -> changes(second, () -> changing.lead(second.reference(), partner, "They have time")))
                .hasMessageContaining("refused.noPlace");
        changes(second, () -> changing.goes(second.reference(), first.ada(), "Works in the other team"));

        assertThat(accept(second, second.reference())).isEqualTo(TeamStage.PLACED);
    }

    @Test
    void anOfferThatNobodyAnswers_lapses_andTheNextIsAsked_withDaysOfItsOwn() throws Exception {
        var cohort = fellows.cohort(CohortState.SELECTING, 1);
        var late = fellows.team(cohort, TeamStage.OFFERED);
        var next = fellows.team(cohort, TeamStage.WAITING);
        offeredUntil(late, Duration.ofMinutes(-1));
        assertThatThrownBy(() -> accept(late, late.reference())).hasMessageContaining("refused.lapsed");

        beat();
        beat();

        assertThat(fellows.stage(late.reference())).isEqualTo(TeamStage.LAPSED);
        assertThat(fellows.stage(next.reference())).isEqualTo(TeamStage.OFFERED);
        assertThat(place(next).offeredUntil()).isAfter(Instant.now().plus(Duration.ofDays(4)));
        assertThat(fellows.mailsTo(late.ada())).singleElement().satisfies(mail -> assertThat(mail)
                .contains("has passed"));
    }

    @Test
    void whoeverSaysYesAfterTheLastPlace_waits_andSeesWhere() throws Exception {
        var cohort = fellows.cohort(CohortState.SELECTING, 1);
        fellows.team(cohort, TeamStage.PLACED);
        fellows.team(cohort, TeamStage.WAITING);
        var late = fellows.team(cohort, TeamStage.OFFERED);
        assertThat(place(late).full()).isTrue();

        assertThat(accept(late, late.reference())).isEqualTo(TeamStage.WAITING);

        assertThat(place(late).line()).isEqualTo(2);
        beat();
        assertThat(count(cohort, "stage = 'OFFERED'")).isZero();
    }

    @Test
    void twoDaysBefore_theTeamIsRemindedOnce() throws Exception {
        var cohort = fellows.cohort(CohortState.SELECTING, 1);
        var team = fellows.team(cohort, TeamStage.OFFERED);
        beat();
        assertThat(fellows.mailsTo(team.ada())).isEmpty();
        offeredUntil(team, Duration.ofHours(47));
        beat();
        beat();
        assertThat(fellows.mailsTo(team.ada())).singleElement().satisfies(mail -> assertThat(mail)
                .contains("Two days left"));
    }

    @Test
    void onItsFirstDay_theListIsClosed_withAKindMail_andNobodyIsAskedAnyMore() throws Exception {
        var cohort = fellows.cohort(CohortState.RUNNING, 2);
        var waiting = fellows.team(cohort, TeamStage.WAITING);
        var untold = fellows.team(cohort, TeamStage.RESERVED);
        beat();
        assertThat(List.of(fellows.stage(waiting.reference()), fellows.stage(untold.reference())))
                .containsOnly(TeamStage.UNPLACED);
        assertThat(fellows.mailsTo(waiting.ada())).singleElement().satisfies(mail -> assertThat(mail)
                .contains("Thank you for waiting"));
        assertThat(count(cohort, "stage = 'OFFERED'")).isZero();
    }

    @Test
    void nobodyElse_hearsOfAPlace_orAnswersForIt() throws Exception {
        var cohort = fellows.cohort(CohortState.SELECTING, 1);
        var team = fellows.team(cohort, TeamStage.OFFERED);
        var other = fellows.team(cohort, TeamStage.SELECTED);
        assertThat(acting.as(other.iris(), () -> desk.place(team.reference()), PARTNER))
                .isNull();
        assertThatThrownBy(() -> accept(other, team.reference())).isInstanceOf(NotFound.class);
        assertThat(place(other)).as("decided is not told").isNull();
        assertThatThrownBy(() -> accept(other, other.reference())).isInstanceOf(IllegalMove.class);
    }

    private TeamStage accept(Squad by, String reference) throws Exception {
        return acting.as(by.iris(), () -> places.accept(reference), PARTNER);
    }

    private void changes(Squad by, Runnable step) throws Exception {
        acting.as(
                by.iris(),
                () -> {
                    step.run();
                    return null;
                },
                PARTNER);
    }

    private PlaceScreen place(Squad squad) throws Exception {
        return acting.as(squad.ada(), () -> desk.place(squad.reference()), PARTNER);
    }

    private void beat() throws Exception {
        transaction.run(() -> {
            rhythm.beat();
            return null;
        });
    }

    /** One more team of the same partner, which Iris may answer for. */
    private String another(Squad squad, TeamStage stage) {
        var reference = "T-" + UUID.randomUUID().toString().substring(0, 12);
        fellows.sql(
                "insert into team (id, version, reference, cohort_id, title, stage, lead_id, started_by, started_at,"
                        + " submission_key, submitted_at, submitted_by, decided_by, decided_at, told_at, offered_until)"
                        + " select nextval('id_seq'), 1, ?, cohort_id, ?, ?, lead_id, started_by, started_at, ?,"
                        + " submitted_at, submitted_by, decided_by, decided_at, told_at, offered_until from team"
                        + " where reference = ?",
                reference,
                "Team " + reference,
                stage.name(),
                reference,
                squad.reference());
        fellows.sql(
                "insert into team_partner (id, version, team_id, organisation_id, position)"
                        + " select nextval('id_seq'), 1, id, lead_id, 0 from team where reference = ?",
                reference);
        return reference;
    }

    private void offeredUntil(Squad squad, Duration fromNow) {
        fellows.sql(
                "update team set offered_until = ? where reference = ?",
                Instant.now().plus(fromNow),
                squad.reference());
    }

    private List<Team> waiting(Fellowship cohort) throws Exception {
        return transaction.run(() -> lists.of(cohorts.get(cohort.reference())));
    }

    /** Since when each waits, as the history counts. */
    private long since(Team team) {
        return one("select max(id) from history where move_name = 'WAIT' and subject_reference = '"
                + team.getReference() + "'");
    }

    private long count(Fellowship cohort, String what) {
        return one("select count(*) from team t join cohort c on c.id = t.cohort_id where c.reference = '"
                + cohort.reference() + "' and " + what);
    }

    private long one(String sql) {
        return ((Number) entities.one(sql)).longValue();
    }
}
