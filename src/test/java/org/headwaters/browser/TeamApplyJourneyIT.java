package org.headwaters.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two partners of the demonstration write a team's application together, each says yes, and one of them submits it. */
class TeamApplyJourneyIT extends BrowserCase {
    private static final String NAME = "Tide watchers";

    @Test
    void twoPartners_applyTogether_fromTheCohortToTheReceipt() {
        var tomas = signedIn("partner2@demo.test");
        var page = tomas.open("/fellowships").page();
        page.locator("a[href*='/fellowships/cohort?ref=']")
                .filter(new Locator.FilterOptions().setHasText("The first three years"))
                .first()
                .click();
        page.waitForURL("**/fellowships/cohort?ref=*");
        page.locator("a[href*='/fellowships/apply?cohort=']").first().click();
        page.waitForURL("**/fellowships/apply?cohort=*");
        Axe.clean(page, "team-begin");
        page.locator("#begin input[type=submit], #begin button").first().click();
        page.waitForURL("**/fellowships/apply?ref=*");
        var form = page.url().substring(page.url().indexOf("/fellowships/"));
        var reference = form.replaceFirst(".*ref=", "");

        page.locator("#title").fill(NAME);
        page.locator("[data-saving=title].saved").waitFor();
        button(page, "Check and submit").click();
        page.locator("[data-problems]").waitFor();
        assertThat(page.locator("[data-problems]")).containsText("A team here has at least");
        Axe.clean(page, "team-form-gaps");

        var areas = page.locator("section.question textarea");
        for (var i = 0; i < areas.count(); i++) {
            areas.nth(i).fill("We ask those who live with it every day, and we begin on a Tuesday.");
        }
        areas.last().blur();
        page.locator("#changeWho").click();
        page.waitForURL("**/fellowships/fellows?ref=*");
        page.locator("#words").fill("Museum of Tides");
        button(page, "Find").click();
        page.locator("h2", new Page.LocatorOptions().setHasText("Museum of Tides"))
                .first()
                .waitFor();
        page.locator("input[name^='role.']").first().fill("Asks well");
        page.locator("input[value=Add]").first().click();
        page.locator("[data-problems]").waitFor();
        assertThat(page.locator("span.wrong[id$='-person-wrong']").first()).hasText("Choose a person.");
        assertThat(page.locator("input[name^='role.']").first()).hasValue("Asks well");
        for (var part = 0; part < 2; part++) {
            var select = page.locator("select[name^='person.']").nth(part);
            select.selectOption(new SelectOption().setIndex(1));
            page.locator("input[name^='role.']").nth(part).fill("Asks well");
            page.locator("input[value=Add]").nth(part).click();
            page.waitForLoadState();
        }
        Axe.clean(page, "team-who");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the application"))
                .click();
        page.waitForURL("**/fellowships/apply?ref=*");
        Axe.clean(page, "team-form");
        button(page, "Ask your partner to say yes").click();
        page.waitForURL("**/fellowships/application?ref=*");
        Axe.clean(page, "team-asking");

        var ines = signedIn("partner@demo.test");
        var theirs = ines.open("/my").page();
        theirs.locator("a[href*='/fellowships/application?ref=" + reference + "']")
                .first()
                .click();
        theirs.waitForURL("**/fellowships/application?ref=*");
        Axe.clean(theirs, "team-yes");
        theirs.locator("#confirm").click();
        theirs.locator("#submit").waitFor();
        theirs.locator("#submit").click();
        assertThat(theirs.locator("main")).containsText("We have your application");
        Axe.clean(theirs, "team-receipt");
        assertThat(theirs.locator("aside")).containsText(Pattern.compile("A copy went to .+"));
        tomas.open(form);
        page.waitForURL("**/fellowships/application?ref=*");
        assertThat(page.locator("h1")).containsText(NAME);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
