package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An officer words a call's letters and reasons, and a second one who did so meanwhile loses nothing. */
class WordingJourneyIT extends BrowserCase {

    @Test
    void aLetter_takesBlanksByClick_showsWhatComesOut_andRefusesWhatNothingFillsIn() {
        var ruth = signedIn("officer@demo.test");
        var page = ruth.page();
        var call = aNewCall(ruth, "A call with its own letter");
        ruth.open("/grants/wording?ref=" + call);
        Axe.clean(page, "wording");
        link(page, "Word it for this call Award letter").click();
        page.waitForURL("**/grants/template?*");
        Axe.clean(page, "template");
        var body = page.getByLabel("Letter", exactly());
        body.fill("Dear ");
        button(page, "{partners}").focus();
        page.keyboard().press("Enter");
        page.keyboard().insertText(",\n\nyou receive ");
        button(page, "{awarded}").click();
        assertThat(body.inputValue()).isEqualTo("Dear {partners},\n\nyou receive {awarded}");
        assertThat(page.locator("[data-shows=body]").innerText())
                .isEqualTo("Dear Museum of Tides, Larkmoor Schools Trust,\n\nyou receive $1,800");
        page.getByLabel("Subject").focus();
        button(page, "{reasons}").click();
        assertThat(body.inputValue()).endsWith("{reasons}");

        page.keyboard().type(" {whom}");
        button(page, "Save it for this call").click();
        page.locator("#bodyField .wrong").getByText("{whom}").waitFor();
        assertThat(page.locator("#bodyField .wrong").innerText())
                .isEqualTo("Nothing would be filled in for {whom}. What can be: {title} {reference} {call} {partners}"
                        + " {asked} {awarded} {reasons} {officer} {backbone}");
        Axe.clean(page, "template-wrong");
        body.fill("You receive {awarded}.");
        button(page, "Save it for this call").click();
        page.waitForURL("**/grants/wording?ref=*");
        link(page, "Edit Award letter").click();
        page.waitForURL("**/grants/template?*");
        assertThat(body.inputValue()).isEqualTo("You receive {awarded}.");
        button(page, "Put back the network's wording").click();
        page.waitForURL("**/grants/wording?ref=*");
        link(page, "Word it for this call Award letter").waitFor();
    }

    @Test
    void reasons_areReworded_moved_retired_andOfferedAgain() {
        var ruth = signedIn("officer@demo.test");
        var page = ruth.page();
        var call = aNewCall(ruth, "A call with its own reasons");
        ruth.open("/grants/wording?ref=" + call);
        link(page, "Edit Too early").click();
        page.waitForURL("**/grants/reason?*");
        Axe.clean(page, "reason");
        page.getByLabel("Label").fill("Let it ripen");
        button(page, "Save it for this call").click();
        page.waitForURL("**/grants/wording?ref=*");
        link(page, "Add a reason Reasons to decline").click();
        page.waitForURL("**/grants/reason?*");
        page.getByLabel("Label").fill("Ebb");
        page.getByLabel("What the letter says").fill("The water is low.");
        button(page, "Add the reason").click();
        page.waitForURL("**/grants/wording?ref=*");
        button(page, "Move up: Ebb").click();
        page.getByText("Moved.").waitFor();
        button(page, "Retire: Meets online").click();
        button(page, "Offer it again: Meets online").waitFor();
        assertThat(page.locator("main").innerText()).containsSubsequence("Let it ripen", "Ebb", "Not offered");
        Axe.clean(page, "wording-own");
        button(page, "Offer it again: Meets online").click();
        button(page, "Retire: Meets online").waitFor();
    }

    @Test
    void whoWordsSecond_seesBothTexts() {
        var ruth = signedIn("officer@demo.test");
        var ola = signedIn("ola@upstream.example");
        var address = "/grants/reason?code=too-early&ref=" + aNewCall(ruth, "A call that two word at once");
        ruth.open(address);
        ola.open(address);
        ola.page().getByLabel("What the letter says").fill("Ola wrote this.");
        button(ola.page(), "Save it for this call").click();
        ola.page().waitForURL("**/grants/wording?ref=*");
        ruth.page().getByLabel("What the letter says").fill("Ruth wrote that.");
        button(ruth.page(), "Save it for this call").click();
        var both = ruth.page().locator("#both-texts");
        both.getByText("Ola wrote this.").waitFor();
        assertThat(both.innerText()).contains("Ruth wrote that.", "Ola Lindgren");
        button(ruth.page(), "Keep mine").click();
        button(ruth.page(), "Save it for this call").click();
        ruth.page().waitForURL("**/grants/wording?ref=*");
        assertThat(ruth.page().locator("main").innerText())
                .contains("Ruth wrote that.")
                .doesNotContain("Ola wrote");
    }

    /** @return its reference */
    private static String aNewCall(Visitor officer, String title) {
        officer.open("/grants/calls");
        officer.page().getByLabel("Title", exactly()).fill(title);
        button(officer.page(), "Begin").click();
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
