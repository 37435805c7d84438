package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.commitments.YearStage.told;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of promises stay short however much there is to tell, and ask the database no more often for it. */
@InServer
class PromiseScreensIT {
    @Inject
    ProgressWorkflow progress;

    @Inject
    SeasonWorkflow seasons;

    @Inject
    SeasonDesk seasonDesk;

    @Inject
    CourseDesk courses;

    @Inject
    VettingDesk vetting;

    @Inject
    YearStage stage;

    @Inject
    PromiseCast promises;

    @Inject
    Cast cast;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private int year;
    private YearStage.Scene it;

    @BeforeEach
    void aPromise() {
        year = stage.year();
        it = stage.promise(LocalDate.of(year - 1, 6, 1));
    }

    @Test
    void theLastFourReportsAreShown_andTheEarlierOnesFolded() throws Exception {
        report(1, 4);
        try (var page = visitor(it.iris())) {
            page.get("/commitments/commitment?ref=" + it.promise());
            assertThat(rows(page.body())).isEqualTo(4);
            assertThat(page.body()).doesNotContain("earlier report");
            report(5, 6);
            var body = page.get("/commitments/commitment?ref=" + it.promise()).body();
            var fold = body.indexOf("2 earlier reports");
            assertThat(fold).isPositive();
            assertThat(rows(body.substring(0, fold))).isEqualTo(4);
            assertThat(rows(body.substring(fold))).isEqualTo(2);
            assertThat(body.substring(0, fold)).contains("They came 6 times.").doesNotContain("They came 2 times.");
            assertThat(body.substring(fold)).contains("They came 2 times.", "They came 1 times.");
        }
    }

    @Test
    void whoClicksTwice_tellsOnce_andMeetsNoFault() throws Exception {
        try (var page = visitor(it.iris())) {
            page.get("/commitments/report?ref=" + it.promise());
            page.submit(
                    "telling",
                    "actual",
                    "40",
                    "sentence",
                    "They came.",
                    "view",
                    OwnView.ON_THE_WAY.name(),
                    "tell",
                    "tell");
            assertThat(page.location()).contains("ref=" + it.promise());
            page.again();
            assertThat(page.status())
                    .as("led on, or told that the page was left meanwhile")
                    .isIn(302, 409);
            var body = page.get("/commitments/commitment?ref=" + it.promise()).body();
            assertThat(rows(body)).isEqualTo(1);
        }
    }

    @Test
    void aStrangerIsLedToTheWayIn_aPartnerToADraft() throws Exception {
        var goal = "/commitments/goal?ref=" + it.goal();
        try (var stranger = new HttpVisitor(port);
                var partner = visitor(it.iris())) {
            assertThat(stranger.get(goal).body())
                    .contains("class=\"btn main\" href=\"/partners/enter\"")
                    .doesNotContain("href=\"/commitments/draft");
            assertThat(partner.get(goal).body())
                    .contains("class=\"btn main\" href=\"/commitments/draft?goal=" + it.goal() + "\"");
            assertThat(stranger.get("/partners/enter").status()).isEqualTo(200);
        }
    }

    @Test
    void whatIsBegunFromAGoalsPage_servesThatGoal() throws Exception {
        try (var partner = visitor(it.iris())) {
            var body = partner.get("/commitments/draft?goal=" + it.goal()).body();
            var button = Pattern.compile("name=\"([^\"]*:start)\"").matcher(body);
            assertThat(button.find()).isTrue();
            partner.submit("begin", button.group(1), "begin");
            assertThat(partner.location()).contains("/commitments/draft?ref=");
            var reference = partner.location().replaceFirst(".*ref=", "");
            assertThat(entities.one("select g.reference from commitment c join goal g on g.id = c.goal_id"
                            + " where c.reference = '" + reference + "'"))
                    .isEqualTo(it.goal());
        }
    }

    @Test
    void whatIsToBeChecked_saysWhatWasTold_andSinceWhenItWaits() throws Exception {
        report(40, 40);
        transaction.sql("update commitment set due_day = date '" + LocalDate.of(year, 1, 1) + "' where reference = '"
                + it.promise() + "'");
        var row = acting.as(it.ola(), () -> seasonDesk.season(null), OFFICER).toCheck().stream()
                .filter(one -> one.reference().equals(it.promise()))
                .findFirst()
                .orElseThrow();
        assertThat(row.told()).isEqualTo(40);
        assertThat(row.unit()).isEqualTo("visits");
        assertThat(row.since()).isNotNull();
        try (var page = visitor(it.ola())) {
            assertThat(page.get("/commitments/season?part=checks").body()).contains("40 visits told, waiting since ");
        }
    }

    @Test
    void moreThemes_reports_andDrafts_askTheDatabaseNoMoreOften() throws Exception {
        stage.open(year);
        theme("One");
        report(1, 2);
        promises.goal();
        promises.draft(it.iris(), Map.of("title", "First"));
        var ola = it.ola();
        var season = staff(ola, () -> seasonDesk.season(year));
        var summary = staff(ola, () -> seasonDesk.summary(year));
        var list = staff(ola, () -> vetting.list(1));
        var course = course();

        theme("Two");
        theme("Three");
        report(3, 6);
        promises.draft(it.iris(), Map.of("title", "Second"));
        promises.draft(it.iris(), Map.of("title", "Third"));

        assertThat(staff(ola, () -> seasonDesk.season(year))).isLessThanOrEqualTo(season);
        assertThat(staff(ola, () -> seasonDesk.summary(year))).isLessThanOrEqualTo(summary);
        assertThat(staff(ola, () -> vetting.list(1))).isLessThanOrEqualTo(list);
        assertThat(course()).isLessThanOrEqualTo(course);
        assertThat(acting.as(ola, () -> vetting.list(1), OFFICER).drafts()).hasSizeLessThanOrEqualTo(VettingDesk.PAGE);
    }

    private void theme(String words) throws Exception {
        acting.as(it.ola(), () -> seasons.theme(year, ThemeKind.BETTER, words), OFFICER);
    }

    private void report(int from, int upTo) throws Exception {
        for (var i = from; i <= upTo; i++) {
            var actual = i;
            acting.as(it.iris(), () -> progress.report(it.promise(), "report " + actual, told(actual)), PARTNER);
        }
    }

    private int staff(PersonId who, Callable<?> body) throws Exception {
        return acting.as(who, () -> Statements.during(body), OFFICER, APPROVER);
    }

    private int course() throws Exception {
        return acting.as(it.iris(), () -> Statements.during(() -> courses.course(it.promise())), PARTNER);
    }

    private static int rows(String body) {
        return body.split("data-label=\"visits\"", -1).length - 1;
    }

    private HttpVisitor visitor(PersonId who) throws Exception {
        var visitor = new HttpVisitor(port);
        visitor.signIn(
                (String) entities.one("select email from account where person_id = " + who.value()), Cast.PASSWORD);
        return visitor;
    }
}
