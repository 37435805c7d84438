package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.History;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A goal from plan to successor, and what is promised and done toward it as everybody sees it. */
@InServer
@Tag("h2")
class GoalsIT {
    private static final LocalDate BEGAN = LocalDate.of(2020, 1, 1);
    private static final ClosingAnswers ANSWERS = new ClosingAnswers("Yes", "While they are paid", "To count");
    private static final String REASON = "Another region pays for it";

    @Inject
    GoalDesk desk;

    @Inject
    GoalWorkflow workflow;

    @Inject
    DraftWorkflow drafting;

    @Inject
    DraftDesk drafts;

    @Inject
    History history;

    @Inject
    Cast cast;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    private final String mark = "g" + UUID.randomUUID().toString().substring(0, 7);
    private PersonId ruth;
    private OrganisationId museum;
    private int number;

    @BeforeEach
    void anOfficer_aPartner_andATheme() throws Exception {
        ruth = cast.person("Ruth " + mark, OFFICER);
        museum = cast.partner("Museum " + mark);
        transaction.sql("insert into theme (id, version, reference, title, sentence, place_in_list) values"
                + " (nextval('id_seq'), 1, '" + mark + "', 'Theme', 'About it', 999)");
    }

    @Test
    void aGoalIsTold_whenItHasBegun_andItsSuccessorNotBeforeThreeAnswers() throws Exception {
        var first = plan("First " + mark, null);
        assertThatThrownBy(() -> acting.asStranger(() -> desk.goal(first))).isInstanceOf(NotFound.class);
        begin(first);
        assertThat(acting.asStranger(() -> desk.goal(first)).state()).isEqualTo(GoalState.ACTIVE);

        var second = plan("Second " + mark, first);
        assertThatThrownBy(() -> begin(second)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("commitments.refused.goal.questionsOpen"));
        assertThat(line(first).state()).isEqualTo(GoalState.ACTIVE);
        acting.as(ruth, () -> workflow.answer(first, line(first).version(), ANSWERS), OFFICER);
        begin(second);
        var shown = acting.asStranger(() -> desk.goal(second));
        assertThat(shown.phases())
                .extracting(GoalShown.Phase::state)
                .containsExactly(GoalState.ENDED, GoalState.ACTIVE);
        assertThat(shown.phases().get(0).answers()).isEqualTo(ANSWERS);
    }

    @Test
    void aGoalOfItsOwn_beginsBesideAnotherOnlyWithAReason_thatItsHistoryKeeps() throws Exception {
        begin(plan("First " + mark, null));
        var beside = plan("Beside " + mark, null);
        for (var nothing : new String[] {null, "", "  "}) {
            assertThatThrownBy(() -> begin(beside, nothing))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("commitments.refused.goal.beside"));
        }
        assertThat(line(beside).state()).isEqualTo(GoalState.PLANNED);
        begin(beside);
        assertThat(line(beside).state()).isEqualTo(GoalState.ACTIVE);
        assertThat(transaction.run(() -> history.of(new SubjectRef("goal", beside))))
                .filteredOn(row -> row.move().equals("BEGIN"))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo(REASON));
    }

    @Test
    void ofTwoGoalsSideBySide_aPromiseServesTheOneOnWhosePageItIsBegun() throws Exception {
        var iris = cast.person("Iris " + mark, PARTNER);
        cast.affiliate(iris, museum, null);
        var first = plan("First " + mark, null);
        assertThatThrownBy(() -> start(iris, first)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("commitments.refused.goal.over"));
        begin(first);
        var beside = acting.as(
                ruth,
                () -> workflow.plan(
                        new GoalTerms("Beside " + mark, "visits", 0, 10_000, BEGAN, LocalDate.of(2026, 11, 30), ""),
                        null),
                OFFICER);
        begin(beside);
        assertThat(serves(iris, start(iris, beside))).isEqualTo("Beside " + mark);
        assertThatThrownBy(() -> start(iris, "none-" + mark)).isInstanceOf(NotFound.class);
    }

    @Test
    void whenTheNextPhaseHasBegun_whatIsBegunServesIt_alsoWhereAnEmptyDraftOfTheLastOneLies() throws Exception {
        var iris = cast.person("Iris " + mark, PARTNER);
        cast.affiliate(iris, museum, null);
        var first = plan("First " + mark, null);
        begin(first);
        var left = start(iris, first);
        assertThat(start(iris, first)).as("what is empty is gone on with").isEqualTo(left);
        var second = plan("Second " + mark, first);
        acting.as(ruth, () -> workflow.answer(first, line(first).version(), ANSWERS), OFFICER);
        begin(second);
        assertThat(serves(iris, start(iris, second))).isEqualTo("Second " + mark);
        assertThatThrownBy(() -> start(iris, first)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("commitments.refused.goal.over"));
    }

    private String start(PersonId iris, String goal) throws Exception {
        return acting.as(iris, () -> drafting.start(null, goal), PARTNER);
    }

    private String serves(PersonId iris, String promise) throws Exception {
        return acting.as(iris, () -> drafts.draft(promise).goal(), PARTNER);
    }

    @Test
    void whatRunsIsPromised_andWhatFellSilentIsNot() throws Exception {
        var goal = plan("Sums " + mark, null);
        begin(goal);
        promise(goal, "ACTIVE", 1_000, 300);
        promise(goal, "FULFILLED", 200, 200);
        promise(goal, "NOT_MET", 90, 40);
        promise(goal, "SILENT", 5_000, 4_000);
        promise(goal, "WITHDRAWN", 70, 60);
        promise(goal, "VETTING", 80, 0);
        var shown = acting.asStranger(() -> desk.goal(goal));
        assertThat(shown.promised()).isEqualTo(1_200);
        assertThat(shown.delivered()).isEqualTo(540);
        assertThat(shown.open()).isEqualTo(8_800);
        assertThat(shown.silent()).isEqualTo(1);
        assertThat(shown.forecast()).isNull();
        assertThat(shown.ended()).isEqualTo(2);
        assertThat(shown.themes()).singleElement().satisfies(theme -> {
            assertThat(theme.promised()).isEqualTo(1_200);
            assertThat(theme.delivered()).isEqualTo(540);
        });
        assertThat(shown.course().get(shown.course().size() - 1).delivered()).isEqualTo(540);
    }

    @Test
    void whatWasVerifiedAtTheEnd_standsOnThatDay_andNotOnEachNewToday() throws Exception {
        var goal = plan("Ends " + mark, null);
        begin(goal);
        promise(goal, "FULFILLED", 200, 210);
        transaction.sql("insert into commitment_course (id, version, commitment_id, shared, ended_on) select"
                + " nextval('id_seq'), 1, c.id, false, date '2026-03-31' from commitment c where c.theme_reference = '"
                + mark + "'");
        assertThat(acting.asStranger(() -> desk.goal(goal)).course())
                .extracting(GoalShown.Point::day, GoalShown.Point::delivered)
                .contains(tuple(LocalDate.of(2026, 3, 31), 210L));
    }

    @Test
    void whatCountsSomethingElse_standsBesideTheSums_andThePageSaysSo() throws Exception {
        var goal = plan("Units " + mark, null);
        begin(goal);
        promise(goal, "ACTIVE", 1_000, 300);
        promise(goal, "NOT_MET", 50, 20);
        var before = acting.asStranger(() -> desk.goal(goal));
        promise(goal, "ACTIVE", 7_000, 7_000);
        promise(goal, "NOT_MET", 500, 0);
        transaction.sql("update commitment set unit = 'lessons' where title = 'Promise' and target in (7000, 500)"
                + " and theme_reference = '" + mark + "'");
        var shown = acting.asStranger(() -> desk.goal(goal));
        assertThat(shown.promised()).isEqualTo(1_000);
        assertThat(shown.delivered()).isEqualTo(320);
        assertThat(shown.counted()).isEqualTo(1);
        assertThat(shown.ended()).isEqualTo(1);
        assertThat(shown.course()).isEqualTo(before.course());
        assertThat(shown.themes()).isEqualTo(before.themes());
        assertThat(before.apart()).isZero();
        assertThat(shown.apart()).isEqualTo(1);

        transaction.sql(
                "update commitment set unit = 'VISITS' where unit = 'lessons' and theme_reference = '" + mark + "'");
        assertThat(acting.asStranger(() -> desk.goal(goal)).promised()).isEqualTo(8_000);
    }

    @Test
    void withTenThatEnded_itSaysWhatCanBeExpected() throws Exception {
        var goal = plan("Band " + mark, null);
        begin(goal);
        for (var i = 0; i < 10; i++) {
            promise(goal, "NOT_MET", 100, 50);
        }
        promise(goal, "ACTIVE", 1_000, 200);
        var forecast = acting.asStranger(() -> desk.goal(goal)).forecast();
        // 10 * 50 + 200 came; half of the 800 that are owed will
        assertThat(forecast).isEqualTo(new Forecast(1_100, 1_100, 1_100, 50, 10));
    }

    @Test
    void whoIsNoOfficer_setsNoGoal() throws Exception {
        for (var role : new String[] {PARTNER, APPROVER}) {
            assertThatThrownBy(() -> acting.as(ruth, () -> workflow.plan(terms("No " + mark), null), role))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> acting.as(ruth, () -> desk.goals(), PARTNER)).isInstanceOf(EJBAccessException.class);
    }

    private String plan(String title, String follows) throws Exception {
        return acting.as(ruth, () -> workflow.plan(terms(title), follows), OFFICER);
    }

    /** Others of this server are worked on meanwhile. */
    private void begin(String reference) throws Exception {
        begin(reference, REASON);
    }

    private void begin(String reference, String why) throws Exception {
        acting.as(ruth, () -> workflow.begin(reference, line(reference).version(), why), OFFICER);
    }

    private GoalDesk.Line line(String reference) throws Exception {
        return acting.as(ruth, desk::goals, OFFICER).stream()
                .filter(line -> line.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static GoalTerms terms(String title) {
        return new GoalTerms(title, "visits", 0, 10_000, BEGAN, LocalDate.of(2026, 12, 1), "");
    }

    private void promise(String goal, String state, long target, long actual) {
        transaction.sql(
                "insert into commitment (id, version, reference, organisation_id, goal_id, theme_reference, title,"
                        + " sentence, state, visibility, since_day, due_day, unit, baseline, usual_amount, target, actual) values"
                        + " (nextval('id_seq'), 1, '" + mark + "-" + number++ + "', " + museum.value()
                        + ", (select id from goal where reference = '" + goal + "'), '" + mark
                        + "', 'Promise', 'A promise', '" + state + "', 'PUBLIC', date '2026-01-01', date '2026-12-31',"
                        + " 'visits', 0, 0, " + target + ", " + actual + ")");
    }
}
