package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.headwaters.platform.it.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A season from its planning to what the network reads. Its days lie centuries back as soon as it is planned, so that it asks
 * one promise that is as old and leaves the demonstration's alone; what a day brings, the clock of the server brings.
 */
class SeasonJourneyIT extends BrowserCase {
    private static final String YEAR = "2087";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final String mark = "s" + UUID.randomUUID().toString().substring(0, 7);
    private final String email = "iris." + mark + "@tide.example";
    private final Counted partners = new Counted();
    private final Counted staffs = new Counted();

    @BeforeEach
    void somebodyCarriesAnOldPromise() throws Exception {
        sql("insert into organisation (id, version, reference, name, short_name, sector, place, standing, member_since,"
                + " sort_text, search_text) select nextval('id_seq'), 1, '" + mark + "', 'Tidewater " + mark
                + "', 'Tidewater', 'nonprofit', 'Bay', 'MEMBER', date '1998-01-01', '" + mark + "', '" + mark + "'");
        sql(
                "insert into person (id, version, name, email, zone_id, language_tag, search_text) values (nextval('id_seq'), 1,"
                        + " 'Iris " + mark + "', '" + email + "', 'UTC', 'en', '" + mark + "')");
        sql("insert into account (id, version, person_id, email, name, password_hash, stamp, invited_at) select"
                + " nextval('id_seq'), 1, p.id, p.email, p.name, a.password_hash, 1, current_timestamp from person p, account a"
                + " where p.email = '" + email + "' and a.email = 'partner@demo.test'");
        sql("insert into account_role (account_id, role) select id, 'partner' from account where email = '" + email
                + "'");
        sql("insert into affiliation (id, version, organisation_id, person_id, affiliation_role, from_day) select"
                + " nextval('id_seq'), 1, o.id, p.id, 'INTRAPRENEUR', date '1998-01-01' from organisation o, person p where"
                + " o.reference = '" + mark + "' and p.email = '" + email + "'");
        sql(
                "insert into commitment (id, version, reference, organisation_id, goal_id, theme_reference, title, sentence, state,"
                        + " visibility, since_day, due_day, unit, baseline, usual_amount, target, actual, accepted_on) select"
                        + " nextval('id_seq'), 1, '" + mark
                        + "', o.id, (select min(id) from goal), (select min(reference) from"
                        + " theme), 'Old tide " + mark
                        + "', 'We keep the tide', 'ACTIVE', 'NETWORK', date '1499-06-01', date"
                        + " '2099-01-01', 'tides', 0, 1, 100, 20, date '1499-06-01' from organisation o where o.reference = '"
                        + mark
                        + "'");
        sql("insert into commitment_share (id, version, commitment_id, organisation_id, part, from_day) select"
                + " nextval('id_seq'), 1, id, organisation_id, 10000, since_day from commitment where reference = '"
                + mark
                + "'");
    }

    @AfterEach
    void theSeasonIsForgotten() throws SQLException {
        sql("update commitment set state = 'WITHDRAWN' where reference = '" + mark + "'");
        sql(
                "delete from season_theme_review where theme_id in (select t.id from season_theme t join review_season s on s.id ="
                        + " t.season_id where s.year_no = " + YEAR + ")");
        for (var table : new String[] {"season_theme", "annual_review"}) {
            sql("delete from " + table + " where season_id = (select id from review_season where year_no = " + YEAR
                    + ")");
        }
        sql("delete from review_season where year_no = " + YEAR);
    }

    @Test
    void aSeason_isPlanned_opened_answered_closed_andTold() throws Exception {
        var officer = signedIn("officer@demo.test");
        planned(officer.page());
        days("1500-01-01", TODAY.plusDays(20));
        var partner = visitor().open(Mailbox.linkTo(email, "Your year, in your own words", "/commitments/review"));
        var review = answered(partner);
        themed(officer.page());
        closed(officer, review);
        assertThat(partner.open(review).page().locator("main").innerText())
                .contains("A session on counting", "We ring you on Mondays.");
        days("1500-01-01", TODAY.minusDays(1));
        told(officer.page());
        read(partner);
        partners.say("A partner's year");
        staffs.say("The same year, by the staff");
        assertThat(partners.fields()).as("fifteen minutes are enough").isLessThanOrEqualTo(6);
        assertThat(partners.clicks()).isLessThanOrEqualTo(2);
    }

    private void planned(Page staff) {
        staff.navigate("/commitments/season?part=plan");
        staffs.write(staff.locator("#newYear"), YEAR);
        staffs.write(staff.locator("#opens"), TODAY.plusDays(30).toString());
        staffs.write(staff.locator("#newCloses"), TODAY.plusDays(60).toString());
        staffs.press(staff.locator("#planSeason"));
        staff.locator("[data-toast]").getByText("Planned").waitFor();
    }

    /** The days come, and the clock looks again. */
    private void days(String opens, LocalDate closes) throws SQLException {
        sql("update review_season set opens_on = date '" + opens + "', closes_on = date '" + closes
                + "', version = version" + " + 1 where year_no = " + YEAR);
        sql("update rhythm set due_at = current_timestamp where name = 'commitments.season'");
    }

    private String answered(Visitor partner) {
        var page = partner.page();
        new SignInPage(partner).signIn(email, SignInPage.DEMO_PASSWORD);
        page.waitForURL("**/commitments/review?*");
        var review = partner.at();
        partners.write(page.locator("#succeed"), "Twenty tides were kept.");
        partners.write(page.locator("#hard"), "The sea does not read timetables.");
        partners.write(page.locator("#learned"), "Ask the harbour master.");
        partners.write(page.locator("#better"), "Tell us of calls a month before.");
        partners.tick(page.getByLabel("By telephone"));
        partners.press(button(page, "Send the review"));
        page.locator("main").getByText("Sent, waits for the meeting").waitFor();
        return review;
    }

    /** What was said becomes a sentence that several may say, and the answer to it. */
    private void themed(Page staff) {
        staff.navigate("/commitments/season?part=themes&year=" + YEAR);
        assertThat(staff.locator("h1").innerText()).contains("1");
        staff.locator("#kind").selectOption("BETTER");
        staffs.write(staff.locator("#theming input[name=words]"), "We hear of calls too late");
        staffs.press(staff.locator("#addTheme"));
        staff.locator("[data-toast]").getByText("Added").waitFor();
        staffs.write(staff.locator("#change"), "Each call is told five weeks before it opens");
        staffs.write(staff.locator("#changeWhen"), "from 1 March");
        staffs.tick(staff.locator("#changes"));
        staffs.press(staff.locator("#answerTheme"));
        staff.locator("[data-toast]").getByText("Kept").waitFor();
    }

    private void closed(Visitor officer, String review) {
        var staff = officer.open(review).page();
        assertThat(staff.locator("main").innerText()).contains("Tell us of calls a month before.");
        staffs.tick(staff.getByLabel("We hear of calls too late"));
        staffs.press(staff.locator("#group"));
        staff.locator("[data-toast]").first().waitFor();
        staffs.write(staff.locator("#metOn"), TODAY.minusDays(1).toString());
        staff.locator("#support").selectOption("SESSION");
        staffs.write(staff.locator("#words"), "A session on counting");
        staffs.write(staff.locator("#reply"), "We ring you on Mondays.");
        staffs.press(button(staff, "Close the year"));
        staff.locator("[data-toast]").getByText("Closed").waitFor();
    }

    private void told(Page staff) {
        var publish = staff.locator("#publish");
        staff.waitForCondition(() -> {
            staff.navigate("/commitments/season?part=themes&year=" + YEAR);
            return publish.count() > 0;
        });
        staffs.press(publish);
        staff.locator("[data-toast]").getByText("Told to all partners").waitFor();
    }

    /** Counts and themes, what was said and what changes; whose review it was stands nowhere. */
    private void read(Visitor partner) {
        var page = partner.open("/commitments").page();
        page.locator("a[href^='/commitments/summary']").click();
        page.waitForURL("**/commitments/summary?year=" + YEAR);
        assertThat(page.locator("h1").innerText()).contains("1 of 1");
        assertThat(page.locator("main").innerText())
                .contains("We hear of calls too late", "Each call is told five weeks before it opens", "from 1 March")
                .doesNotContain("Tidewater", "Iris " + mark, "Twenty tides", "harbour master");
        Axe.clean(page, "summary-of-a-season");
    }

    private static void sql(String statement) throws SQLException {
        try (var connection = Surroundings.database().getConnection();
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
