package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Logger;
import org.headwaters.platform.it.Surroundings;
import org.junit.jupiter.api.Test;

/** From the told award to the ledger, by both partners and an officer; the report by a telephone, with its effort counted. */
class AwardJourneyIT extends BrowserCase {
    private static final Logger LOG = Logger.getLogger(AwardJourneyIT.class.getName());
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

    /** Awarded and told in the demonstration, by the museum and Larkmoor; nobody has agreed yet. */
    private static final String OFFERED = "Tide pools as a chemistry lab";

    private static final String LINE = "A school met its tide pools, and chemistry will be taught in them.";

    /** Pressed and filled in while the report is written. */
    private int clicks;

    private int fields;

    @Test
    void anAward_becomesAGrantOnTheLedger_byEveryoneWhoHasAPartInIt() throws Exception {
        var reference = reference(OFFERED);
        var museum = signedIn("partner@demo.test");
        var larkmoor = signedIn("partner2@demo.test");
        agree(museum, reference);
        Axe.clean(museum.page(), "grant-agreed-by-one");
        agree(larkmoor, reference);
        assertThat(larkmoor.page().locator(".facts").innerText()).contains("Agreed");
        sent(reference);

        met(museum, reference);
        Axe.clean(museum.page(), "report-empty");
        var start = System.nanoTime();
        write(museum.page(), true);
        var took = Duration.ofNanos(System.nanoTime() - start);
        LOG.info(() -> "The report: %d fields, %d clicks, %d s".formatted(fields, clicks, took.toSeconds()));
        assertThat(took).isLessThan(FIVE_MINUTES);
        assertThat(fields + clicks).isLessThanOrEqualTo(12);

        var officer = signedIn("officer@demo.test");
        officer.open("/grants/grant?ref=" + reference);
        assertThat(officer.page().locator("#report").innerText()).contains("We met at low tide", "A new project");
        Axe.clean(officer.page(), "grant-reported");
        press(officer.page(), "Accept the report");
        officer.page().locator("[data-toast]").getByText("accepted").waitFor();

        assertThat(ledger(reference)).contains("A new project").doesNotContain(LINE);
        larkmoor.open("/my")
                .page()
                .getByRole(AriaRole.LINK, named("Read the line"))
                .first()
                .click();
        press(larkmoor.page(), "Let the public line stand");
        larkmoor.page().locator("[data-toast]").getByText("lets the line stand").waitFor();
        assertThat(ledger(reference)).contains(LINE, "$4,460").doesNotContain("Okafor", "Vale");
        assertThat(visitor()
                        .open("/partners/partner?ref=museum-of-tides")
                        .page()
                        .locator("#met")
                        .innerText())
                .contains("Larkmoor Schools Trust");
    }

    @Test
    void aReport_isWrittenOnATelephone_andWhatIsMissingIsSaidBesideItsField() throws Exception {
        var reference = reference("Night bus to the lab");
        var museum = signedIn("partner@demo.test");
        museum.page().setViewportSize(Width.PHONE.pixels(), Width.PHONE.height());
        museum.open("/grants/report?ref=" + reference);
        press(museum.page(), "Send the report");
        museum.page().locator("[data-problems]").waitFor();
        assertThat(museum.page().locator("[data-problems]").innerText()).contains("What came of it");
        Axe.assertClean(museum.page(), "report-lacking");
        write(museum.page(), false);
        assertThat(museum.page().locator("main").innerText()).contains("We learned that it does not work");
        assertThat(sideways(museum.page())).isLessThanOrEqualTo(Width.PHONE.pixels());
    }

    @Test
    void theLedger_opensTheGrantsBehindItsNumbers() {
        var stranger = visitor();
        var page = stranger.open("/grants/awarded").page();
        assertThat(stranger.statementsOf("/grants/awarded")).isLessThanOrEqualTo(12);
        Axe.clean(page, "ledger");
        var learned = page.locator("#outcomes tr", new Page.LocatorOptions().setHasText("We learned"));
        var count = learned.locator("td").first().innerText().strip();
        learned.getByRole(AriaRole.LINK).click();
        page.waitForURL("**outcome=LEARNED*");
        assertThat(page.locator("#list h2").innerText()).startsWith(count.equals("1") ? "One" : count);
        page.getByLabel("Title, partner or place").fill("nowhere at all");
        press(page, "Show");
        page.getByText("Nothing here").waitFor();
    }

    @Test
    void somebodyElse_isNotLetIn_byPageOrBySaving() throws Exception {
        var other = signedIn("partner2@demo.test");
        var reference = reference("Night bus to the lab");
        for (var path : List.of("grant", "met", "report")) {
            other.expects("status of 404");
            other.open("/grants/" + path + "?ref=" + reference);
            assertThat(other.page().locator("main").innerText()).doesNotContain("Night bus");
        }
        var answer = (Number)
                other.open("/my").page().evaluate("""
                        async url => (await fetch(url, {method: 'PUT', body: '{"text":"mine","seconds":1}',
                          headers: {'Content-Type': 'application/json', 'If-Match': '0',
                            'X-CSRF': document.querySelector('meta[name=csrf]').content}})).status
                        """, "/api/grants/reports/" + reference + "/report.happened");
        assertThat(answer.intValue()).isEqualTo(404);
    }

    private void agree(Visitor partner, String reference) {
        partner.open("/my");
        partner.page()
                .locator(".todo li", new Page.LocatorOptions().setHasText(OFFERED))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Read and agree"))
                .click();
        partner.page().waitForURL("**/grants/grant?ref=" + reference);
        press(partner.page(), "Agree to these terms");
        partner.page().locator("[data-toast]").getByText("You have agreed").waitFor();
    }

    private void met(Visitor partner, String reference) {
        var page = partner.open("/grants/met?ref=" + reference).page();
        Axe.clean(page, "met");
        page.getByLabel("First day")
                .fill(LocalDate.now(ZoneOffset.UTC).minusDays(2).toString());
        press(page, "Keep it and write the report");
        page.waitForURL("**/grants/report?ref=" + reference);
    }

    private void write(Page page, boolean itWorked) {
        fill(page.locator("[id='report.happened']"), "We met at low tide and counted.");
        fill(page.locator("[id='report.different']"), "Chemistry is taught outdoors once a month.");
        fill(page.locator("[id='report.next']"), "We do it again in spring.");
        if (itWorked) {
            fill(page.locator("[id='report.money']"), "8,500");
            fill(page.locator("[id='report.from']"), "Harborlight Fund");
        }
        fill(page.locator("[id='report.tell']"), "Bring boots.");
        tick(page.locator(itWorked ? "#o-PROJECT" : "#o-LEARNED"));
        if (itWorked) {
            fill(page.locator("[id='report.line']"), LINE);
            tick(page.locator("#stands"));
        }
        page.locator("[data-saving='report.tell'].saved").waitFor();
        press(page, "Send the report");
        clicks++;
        page.locator("[data-toast]").getByText("Thank you").waitFor();
    }

    private void fill(Locator field, String words) {
        field.fill(words);
        field.blur();
        fields++;
    }

    private void tick(Locator box) {
        box.check();
        clicks++;
    }

    private String ledger(String reference) {
        var page = visitor().open("/grants/awarded?words=" + reference).page();
        return page.locator("[id='" + reference + "']").innerText();
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static int sideways(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
    }

    private static String reference(String title) throws SQLException {
        try (var connection = Surroundings.database().getConnection();
                var query = connection.prepareStatement("select reference from grants where title = ?")) {
            query.setString(1, title);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }

    /** The bank's word; how it comes is the fund's journey. */
    private static void sent(String reference) throws SQLException {
        try (var connection = Surroundings.database().getConnection();
                var update = connection.prepareStatement(
                        "update grants set stage = 'PAID', paid_at = current_timestamp, version = version + 1"
                                + " where reference = ? and stage = 'ACCEPTED'")) {
            update.setString(1, reference);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
