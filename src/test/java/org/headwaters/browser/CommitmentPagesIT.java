package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The shared goal as everybody sees it, and as staff set it. */
class CommitmentPagesIT extends BrowserCase {

    @Test
    void theFirstPageLeadsToTheGoal_whereAPictureAndATableSayTheSame() {
        var visitor = visitor();
        var page = visitor.open("/").page();
        page.locator(".river-more a").click();
        page.waitForURL("**/commitments/goal");
        var says = page.locator("#goal-says").textContent();
        var together = page.locator("tfoot td.num").allInnerTexts();
        assertThat(together).hasSize(2).allSatisfy(number -> assertThat(says).contains(number));
        Axe.clean(page, "goal");
    }

    @Test
    void staffPlansTheNextPhase_andIsToldWhatMustBeAnsweredFirst() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/commitments/goals").page();
        page.locator("table a.row-link").first().click();
        page.waitForURL("**/commitments/goals?ref=*");
        Axe.clean(page, "goals");
    }
}
