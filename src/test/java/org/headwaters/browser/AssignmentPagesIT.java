package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An officer gives a whole call to its readers, and a reader says how much he or she wants. */
class AssignmentPagesIT extends BrowserCase {

    @Test
    void anOfficer_looksAtADryRun_andAssignsAllOfIt() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/grants/calls").page();
        page.locator("a[href^='/grants/assignment']:has-text('Open the lab door')")
                .click();
        page.waitForURL("**/grants/assignment?call=*");
        var heading = page.locator("h1").innerText();
        assertThat(heading).matches("\\d+ of \\d+ readings find a reader");
        Axe.clean(page, "assignment");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Assign all \\d+|Assign this one")))
                .click();
        page.waitForURL("**/grants/queue?call=*");
        page.getByText(Pattern.compile("\\d+ readings assigned")).waitFor();
    }

    @Test
    void anOfficer_looksAtOneBatchOfACallThatStaysOpen() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/grants/calls").page();
        page.locator("a[href^='/grants/assignment']:has-text('Visit a neighbour')")
                .first()
                .click();
        page.waitForURL("**/grants/assignment?call=*");
        page.getByLabel("Batch").selectOption(new SelectOption().setIndex(1));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        page.waitForURL("**batch=*");
        assertThat(page.getByLabel("Batch").inputValue()).isNotEmpty();
        Axe.clean(page, "assignment-batch");
    }

    @Test
    void anOfficer_findsTheReaders_andChangesALimit() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/review/readers").page();
        Axe.clean(page, "readers");
        page.locator("a.row-link").first().click();
        page.waitForURL("**/review/profile?person=*");
        Axe.clean(page, "profile-of");
        page.getByLabel("At once").fill("many");
        save(page);
        page.locator("[data-problems]").waitFor();
        page.getByLabel("At once").fill("9");
        save(page);
        page.waitForURL("**/review/readers");
        assertThat(page.locator("tbody tr").first().innerText()).contains("of at most 9");
    }

    @Test
    void aReader_saysHowMuchAndWhat() {
        var visitor = signedIn("reviewer@demo.test");
        var page = visitor.open("/review").page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("How much I read"))
                .click();
        page.waitForURL("**/review/profile");
        Axe.clean(page, "profile");
        var first = page.locator("input[type=checkbox]").first();
        var was = first.isChecked();
        first.setChecked(!was);
        save(page);
        page.getByText("Saved.").first().waitFor();
        assertThat(page.locator("input[type=checkbox]").first().isChecked()).isEqualTo(!was);
    }

    private static void save(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
    }
}
