package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A partner's own profile, introductions and corrections, and the backbone's conversations, page by page. */
class PartnerCareIT extends BrowserCase {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void myOrganisation_isFoundFromMyWork_changed_andReadByMembersAlone() {
        var visitor = signedIn("partner@demo.test");
        var page = visitor.open("/my").page();
        page.getByRole(AriaRole.LINK, link("Change what Museum of Tides tells of itself"))
                .click();
        page.waitForURL("**/partners/edit?ref=*");
        Axe.clean(page, "partner-edit");

        page.getByRole(AriaRole.BUTTON, button("Add lines")).click();
        page.getByLabel("What you can give, line 4").first().fill("A boat for six " + mark);
        page.getByLabel("Registered number").fill("org:us:ein:1");
        page.getByRole(AriaRole.BUTTON, button("Save profile")).click();
        page.getByText("The register us:ein gives no such number.").first().waitFor();
        assertThat(page.getByLabel("What you can give, line 4").first().inputValue())
                .contains(mark);
        page.getByLabel("Registered number").fill("");
        page.getByRole(AriaRole.BUTTON, button("Save profile")).click();
        page.getByText("Saved. This is what partners read from now on.").waitFor();

        visitor.open("/partners/team");
        Axe.clean(page, "partner-team");

        var member = signedIn("partner2@demo.test");
        assertThat(member.open("/partners/partner?ref=museum-of-tides").page().content())
                .contains("A boat for six " + mark);
        Axe.clean(member.page(), "partner-member");
        member.open("/partners?gives=transport");
        Axe.clean(member.page(), "partners-member");
        assertThat(member.statementsOf("/partners")).isLessThanOrEqualTo(12);
        var stranger = visitor();
        stranger.open("/partners/partner?ref=museum-of-tides");
        assertThat(stranger.page().content()).doesNotContain(mark);
    }

    @Test
    void anotherPartner_findsNeitherWhatIsLookedFor_norWhatWasHeard() {
        var other = signedIn("partner2@demo.test");
        for (var page : new String[] {
            "/partners/edit?ref=museum-of-tides",
            "/partners/team?ref=museum-of-tides",
            "/partners/check-ins",
            "/partners/check-ins.xhtml?ref=museum-of-tides"
        }) {
            assertThat(other.context().request().get(page).status()).as(page).isEqualTo(404);
        }
        var heard = other.context()
                .request()
                .put(
                        "/api/network/check-ins/1/heard",
                        RequestOptions.create()
                                .setHeader("If-Match", "1")
                                .setHeader("Content-Type", "application/json")
                                .setData("{\"text\":\"x\"}"));
        assertThat(heard.status()).isIn(403, 404);
        var needs =
                other.context().request().get("/api/network/partners/list.csv").text();
        assertThat(needs).contains("Museum of Tides").doesNotContain("Numbers on who came back a second time");
    }

    @Test
    void aCorrection_isSuggested_andAnswered() {
        var asks = signedIn("partner2@demo.test");
        asks.open("/partners/correct?ref=museum-of-tides");
        Axe.clean(asks.page(), "partner-correct");
        asks.page().getByLabel("Something else").check();
        asks.page().getByLabel("How it should read").fill("Open on Mondays " + mark);
        asks.page().getByRole(AriaRole.BUTTON, button("Suggest it")).click();
        asks.page().getByText("Thank you. Museum of Tides hears of it").waitFor();

        var answers = signedIn("partner@demo.test");
        var page = answers.open("/partners/edit").page();
        page.getByRole(AriaRole.BUTTON, button("I have changed: Open on Mondays " + mark))
                .click();
        page.getByText("You changed it by hand. Tomas Vale hears of it.").waitFor();
    }

    @Test
    void anIntroduction_isAskedFor_answered_andMade() {
        var asks = signedIn("partner@demo.test");
        asks.open("/partners/partner?ref=larkmoor-schools-trust")
                .page()
                .getByRole(AriaRole.LINK, link("Ask to be introduced"))
                .click();
        asks.page().waitForURL("**/partners/ask?ref=*");
        Axe.clean(asks.page(), "partner-ask");
        asks.page().getByLabel("What you look for").fill("A secret " + mark);
        asks.page().getByRole(AriaRole.BUTTON, button("Pass it on")).click();
        asks.page()
                .getByText("Larkmoor Schools Trust is asked. You hear what it says.")
                .waitFor();
        Axe.clean(asks.page(), "introductions-partner");

        var answers = signedIn("partner2@demo.test");
        var page = answers.open("/partners/introductions").page();
        assertThat(page.content())
                .contains("would like to be introduced to you")
                .doesNotContain(mark);
        page.locator("#waiting li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Museum of Tides would like"))
                .getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Yes, introduce us"))
                .click();
        page.getByText("You are introduced").waitFor();
        assertThat(page.content()).contains("A secret " + mark);
    }

    @Test
    void theBackbone_seesTheYear_andSendsSomethingUseful() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/partners/check-ins").page();
        Axe.clean(page, "check-ins");
        page.locator("#owed a.row-link").first().click();
        page.waitForURL("**/partners/check-ins?ref=*");
        Axe.clean(page, "check-ins-sheet");
        page.getByLabel("What you heard").fill("They lend chairs " + mark);
        page.locator("[data-saving]").first().getByText("Saved").waitFor();
        page.getByLabel("Something else").check();
        page.getByText("Something else, or a word to go with it").click();
        page.getByLabel("What it is").fill("A list of chairs " + mark);
        page.getByRole(AriaRole.BUTTON, button("Send it and close")).click();
        page.getByText("is looked after until next year").waitFor();
        assertThat(page.locator("#sheet").innerText()).contains("A list of chairs " + mark);

        visitor.open(page.locator("#ring a.row-link").first().getAttribute("href"));
        page.getByText("Write the call down").waitFor();
        page.getByLabel("In one line").fill("A quiet year " + mark);
        page.getByLabel("What you heard").fill("Nothing new");
        page.getByRole(AriaRole.BUTTON, button("Write it down")).click();
        page.getByText("Written down. Choose what helps").waitFor();
        visitor.open("/partners/introductions");
        Axe.clean(page, "introductions-desk");
        visitor.open("/partners/partner?ref=museum-of-tides");
        Axe.clean(page, "partner-desk");
    }

    private static Page.GetByRoleOptions button(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static Page.GetByRoleOptions link(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }
}
