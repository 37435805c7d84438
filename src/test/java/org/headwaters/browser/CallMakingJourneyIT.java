package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** An officer makes a call like an earlier one: terms, questions, a look at it as an applicant, and it is published. */
class CallMakingJourneyIT extends BrowserCase {
    private static final String TITLE = "Meet by the water";

    @Test
    void aCallLikeAnEarlierOne_isMadeInAFewSteps_andStandsUnderGrants() {
        var ruth = signedIn("officer@demo.test");
        var page = ruth.page();
        var call = copyOf(ruth, "Meet and make");
        page.getByLabel("Title", exactly()).fill(TITLE);
        var grace = page.getByLabel("Grace");
        grace.fill("30");
        button(page, "Save and see it as an applicant").click();
        page.waitForURL("**/grants/preview?ref=*");
        assertThat(page.locator("h1").innerText()).isEqualTo(TITLE);
        assertThat(page.locator("main").innerText())
                .contains(
                        "Preview: nobody sees this until it is published",
                        "You may ask for",
                        "Money left",
                        "The two clocks",
                        "What readers look for");
        Axe.clean(page, "preview");

        link(page, "Change letters and reasons").click();
        page.waitForURL("**/grants/wording?ref=*");
        page.locator("a.btn[href*='kind=DECLINE']").click();
        page.waitForURL("**/grants/template?kind=DECLINE&ref=*");
        page.getByLabel("Letter", exactly()).fill("Dear {partners},\n\nnot now.\n\n{reasons}");
        button(page, "Save it for this call").click();
        page.waitForURL("**/grants/wording?ref=*");
        assertThat(page.locator("main").innerText()).contains("In this call's own words");
        ruth.open("/grants/preview?ref=" + call);

        link(page, "Change the questions").click();
        page.waitForURL("**/grants/questions?ref=*");
        var before = page.locator("fieldset.question").count();
        button(page, "Add a question").click();
        page.locator("fieldset.question").nth(before).waitFor();
        page.locator("fieldset.question")
                .nth(before)
                .getByLabel("Question", new Locator.GetByLabelOptions().setExact(true))
                .fill("Who else should hear of it?");
        page.waitForNavigation(() -> button(page, "Save the questions").click());
        assertThat(page.locator("[data-problems]").count()).isZero();
        Axe.clean(page, "questions");

        ruth.open("/grants/preview?ref=" + call);
        assertThat(page.locator("#form")
                        .getByText("Who else should hear of it?")
                        .isVisible())
                .isTrue();
        button(page, "Publish this call").click();
        page.waitForURL("**/grants/calls");
        var stranger = visitor().open("/grants");
        assertThat(link(stranger.page(), TITLE).isVisible()).isTrue();
        theTrailSaysFieldByField_whatChangedIn(call);
    }

    private void theTrailSaysFieldByField_whatChangedIn(String call) {
        var ada = signedIn("admin@demo.test");
        ada.open("/admin/audit?to=" + call);
        link(ada.page(), "Changed the terms of a call").first().click();
        ada.page().waitForURL("**/admin/audit?*entry=*");
        assertThat(ada.page().locator("section[aria-labelledby=entry] tbody").innerText())
                .contains("Title", TITLE, "Grace minutes", "30")
                .doesNotContain("Rules", "CallTerms");
        Axe.clean(ada.page(), "audit-entry");
    }

    @Test
    void termsThatCannotBe_areRefusedBesideTheField_andEverythingTypedStays() {
        var ruth = signedIn("officer@demo.test");
        var page = ruth.page();
        var call = copyOf(ruth, "Meet and make");
        page.getByLabel("Title", exactly()).fill("A call with a slip");
        page.getByLabel("Closes").fill(LocalDateTime.of(2020, 1, 1, 12, 0).toString());
        button(page, "Save the terms").click();
        page.locator("[data-problems] a[href='#closes']").waitFor();
        assertThat(page.locator("#closesField").innerText()).contains("It closes before it opens");
        assertThat(page.getByLabel("Title", exactly()).inputValue()).isEqualTo("A call with a slip");
        Axe.clean(page, "terms-wrong");
        assertThat(ruth.at()).endsWith("ref=" + call);
        ruth.open("/grants/terms?ref=" + call);
        assertThat(page.getByLabel("Title", exactly()).inputValue()).isNotEqualTo("A call with a slip");
    }

    /** @return the reference of the copy */
    private static String copyOf(Visitor officer, String title) {
        officer.open("/grants/calls");
        officer.page()
                .getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(title))
                .first()
                .getByRole(AriaRole.BUTTON)
                .click();
        officer.page().waitForURL("**/grants/terms?ref=*");
        return officer.page().url().replaceFirst(".*ref=", "");
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
