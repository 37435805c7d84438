package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What staff see of how fairly cases are read: scores side by side, and evened out. */
class FairReadingIT extends BrowserCase {

    @Test
    void theScoresOfACall_areClean_inEveryOrder_andLeadToTheirCases() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/grants/calls").page();
        page.locator("a[href^='/grants/scores']").first().click();
        page.waitForURL("**/grants/scores?call=*");
        Axe.clean(page, "scores");
        visitor.open(visitor.at());
        assertThat(visitor.statementsOf("/grants/scores")).isLessThanOrEqualTo(12);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Spread").setExact(true))
                .click();
        page.waitForURL("**by=SPREAD*");
        assertThat(page.locator("th[aria-sort='descending']").innerText()).contains("Spread");
        page.locator("a.row-link").first().click();
        page.waitForURL("**/grants/application?ref=*");
        assertThat(page.locator("#reviews").innerText()).contains("Adjusted for how strictly each person scores");
        Axe.clean(page, "case-scores");
    }
}
