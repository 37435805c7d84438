package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("All joint commitments"))
                .click();
        page.waitForURL("**/commitments?joint=true");
        page.locator("th a.item").first().click();
        assertThat(page.locator("#shares li").count()).isGreaterThanOrEqualTo(2);
        Axe.clean(page, "commitment-joint");
    }

    @Test
    void staffPlansTheNextPhase_andIsToldWhatMustBeAnsweredFirst() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/commitments/goals").page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("40,000 more science and maths teachers"))
                .click();
        page.waitForURL("**/commitments/goals?ref=*");
        Axe.clean(page, "goals");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Plan its next phase"))
                .click();
        page.locator("#target").fill("0");
        page.locator("#saveGoal").click();
        assertThat(page.locator("#targetField .wrong").innerText()).contains("A goal lies above where it began");
        var due = page.locator("#due").inputValue();
        page.locator("#target").fill("50000");
        page.locator("#due").fill("2001-01-01");
        page.locator("#equity").fill("Four in ten teach where most pupils are poor.");
        page.locator("#saveGoal").click();
        assertThat(page.locator("#dueField .wrong").innerText()).contains("It is due after its first day");
        assertThat(page.locator("#target").inputValue()).isEqualTo("50000");
        assertThat(page.locator("#equity").inputValue()).startsWith("Four in ten");
        page.locator("#due").fill(due);
        page.locator("#title").fill("Ten thousand more of them");
        page.locator("#saveGoal").click();
        page.locator("#beginGoal").click();
        assertThat(page.locator("main").innerText()).contains("First answer the three questions at the end of");
        Axe.clean(page, "goals-refused");
    }
}
