package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One case after the other, along the view of the queue that one came from. */
class QueueIT extends BrowserCase {
    private static final String VIEW = "/grants/queue?view=ALL&stage=SUBMITTED&officer=0";

    @Test
    void nextInQueue_leadsAlongTheView_alsoWhenTheCaseHasLeftIt() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open(VIEW).page();
        var titles = titles(page);
        page.locator("a.row-link").first().click();
        heading(page, titles.get(0));
        follow(page, "Next in queue");
        heading(page, titles.get(1));
        Axe.clean(page, "case-in-queue");
        press(page, "Take it up");
        page.locator("[data-toast]").waitFor();
        heading(page, titles.get(1));
        follow(page, "Next in queue");
        heading(page, titles.get(2));
        visitor.open(visitor.at());
        assertThat(visitor.statementsOf("/grants/application")).isLessThanOrEqualTo(12);
        page.locator(".crumb").getByText("Queue").click();
        page.waitForURL("**/grants/queue?*");
        assertThat(titles(page)).doesNotContain(titles.get(1)).contains(titles.get(0), titles.get(2));
    }

    @Test
    void afterTheLastOne_theViewComesBack_andSaysSo() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open(VIEW).page();
        var only = page.locator("tbody input.choose").last().getAttribute("value");
        visitor.open(VIEW + "&words=" + only);
        page.locator("a.row-link").first().click();
        follow(page, "Next in queue");
        page.locator("[data-toast]").getByText("That was the last one").waitFor();
        assertThat(visitor.at()).startsWith("/grants/queue?");
        Axe.assertClean(page, "queue-last");
    }

    @Test
    void aCaseOpenedOtherwise_hasNoNext() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open(VIEW).page();
        var reference = page.locator("tbody input.choose").first().getAttribute("value");
        visitor.open("/grants/application?ref=" + reference);
        assertThat(page.getByText("Next in queue").count()).isZero();
    }

    @Test
    void aBulkMove_leadsBackToTheViewItCameFrom() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/grants/queue?view=ALL&lane=normal&page=2").page();
        page.locator("tbody input.choose").first().check();
        press(page, "Give to an officer");
        page.waitForURL("**/grants/bulk?*");
        page.locator(".crumb").getByText("Queue").click();
        page.waitForURL("**/grants/queue?view=ALL&lane=normal&page=2");
        assertThat(page.locator("[name=lane]").inputValue()).isEqualTo("normal");

        visitor.open("/grants/queue?view=ALL&stage=SUBMITTED&officer=0");
        var title = titles(page).get(titles(page).size() - 1).strip().replace(' ', '+');
        visitor.open("/grants/queue?view=ALL&words=" + title + "&stage=SUBMITTED&officer=0");
        page.locator("tbody input.choose").last().check();
        press(page, "Take up");
        page.waitForURL("**/grants/bulk?*");
        page.locator("#go").click();
        page.waitForURL("**/grants/queue?view=ALL&words=*&stage=SUBMITTED&officer=0");
        page.locator("[data-toast]").waitFor();
    }

    private static List<String> titles(Page page) {
        return page.locator("a.row-link").allInnerTexts();
    }

    private static void heading(Page page, String title) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions()
                                .setName(title)
                                .setExact(true)
                                .setLevel(1))
                .waitFor();
    }

    private static void follow(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
