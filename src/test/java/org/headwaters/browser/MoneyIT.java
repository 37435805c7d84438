package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The pages of the money, read by the desk, and opened by finance. */
class MoneyIT extends BrowserCase {
    private static final int STATEMENTS = 10;
    private static final String WITH_AWARDS = ".fund:has(.ledger-parts div:nth-child(2) dd:text-matches('[1-9]'))";

    @Test
    void theFunds_areClean_andEachNumberLeadsToItsEntries() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/funds").page();
        Axe.clean(page, "funds");
        assertThat(visitor.statementsOf("/funds")).isLessThanOrEqualTo(STATEMENTS);
        page.locator(WITH_AWARDS + " h2 a").first().click();
        page.waitForURL("**/funds/pool?ref=*");
        Axe.clean(page, "fund");
        visitor.open(visitor.at());
        assertThat(visitor.statementsOf("/funds/pool")).isLessThanOrEqualTo(STATEMENTS);
        assertThat(page.locator("#add").count()).isZero();
        page.locator(".ledger-table tbody tr").nth(1).locator("a").click();
        page.waitForURL("**kind=COMMITTED*");
        assertThat(page.locator("table.entries tbody").innerText())
                .contains("Committed")
                .doesNotContain("Funded");
    }

    @Test
    void finance_opensAFund_andAddsToIt() {
        var visitor = signedIn("finance@demo.test");
        var page = visitor.open("/funds/open").page();
        Axe.clean(page, "fund-open");
        press(page, "Open the fund");
        assertThat(page.locator("[data-problems]").innerText()).contains("Give the fund a name.", "Write the amount.");
        Axe.clean(page, "fund-open-wrong");
        page.getByLabel("Name").fill("Lantern fund 2027");
        page.getByLabel("Given by").fill("Lantern Trust");
        page.getByLabel("What it is for").fill("So that partners meet after dark.");
        page.getByLabel("Amount it begins with").fill("1,200");
        page.getByLabel("Valid from").fill("2027-01-01");
        page.getByLabel("Valid to").fill("2027-12-31");
        press(page, "Open the fund");
        page.waitForURL("**/funds/pool?ref=lantern-fund-2027");
        assertThat(page.locator(".left-of .big").innerText()).isEqualTo("$1,200");
        page.getByLabel("Add money").fill("-5");
        press(page, "Add money");
        page.locator("[data-problems]").waitFor();
        page.getByLabel("Add money").fill("300.50");
        press(page, "Add money");
        page.locator(".left-of .big").getByText("$1,500.50").waitFor();
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
