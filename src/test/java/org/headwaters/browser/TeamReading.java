package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How a team's application comes to its readers, and how they read it. */
final class TeamReading {
    private TeamReading() {}

    /** On the team's page of an officer. */
    static void asked(Page page, String name) {
        page.locator("#candidates [name=words]").fill(name);
        page.locator("#candidates [type=submit]").first().click();
        page.getByLabel("Ask " + name + " to read it").click();
        page.locator("[data-toast]").getByText(name + " is asked").waitFor();
    }

    /** No conflict, the same score everywhere, a word to each, submitted. */
    static void read(Visitor reader, String reference) {
        var page = reader.open("/review/case?ref=" + reference).page();
        assertThat(page.locator("main").innerText()).doesNotContain("The fellows");
        button(page, "I have no conflict, show me the case").click();
        page.locator("details.criterion[open]").waitFor();
        assertThat(page.locator("#case").innerText()).contains("The partners", "The fellows");
        for (var criterion : page.locator("details.criterion").all()) {
            if (criterion.getAttribute("open") == null) {
                criterion.locator("summary").click();
            }
            saves(page, () -> criterion.locator("input[value='4']").check());
            saves(page, () -> {
                criterion.locator("textarea").fill("One word of a reader.");
                criterion.locator("textarea").blur();
            });
        }
        button(page, "Submit review").click();
        page.locator("#rubric [data-submitted], #rubric .said, #rubric h2")
                .first()
                .waitFor();
    }

    private static void saves(Page page, Runnable deed) {
        var answer =
                page.waitForResponse(response -> response.request().method().equals("PUT"), deed);
        assertThat(answer.status()).isEqualTo(200);
    }

    static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
