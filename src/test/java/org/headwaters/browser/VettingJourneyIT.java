package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A promise by the pages: written, sent on, read by three from outside, accepted, and public. */
class VettingJourneyIT extends BrowserCase {
    private static final String SENTENCE = "By June 2035 thirty beginners a year teach their first hour on the pier.";

    private static final int STATEMENTS_OF_A_CASE = 12;

    private static final List<String> READERS =
            List.of("reviewer@demo.test", "imre.kos@readers.example", "tove.lind@readers.example");

    @Test
    void aPromise_goesFromItsFirstWord_byThreeReaders_toThePublicPage() {
        var ines = signedIn("partner@demo.test");
        var reference = written(ines);
        var ruth = signedIn("officer@demo.test");
        takenUp(ruth, reference);
        READERS.forEach(reader -> read(signedIn(reader), reference));
        decided(signedIn("approver@demo.test"), reference);
        var mei = signedIn(READERS.get(0)).open("/review/case?ref=" + reference);
        assertThat(mei.statementsOf("/review/case")).isLessThanOrEqualTo(STATEMENTS_OF_A_CASE);
        var stranger =
                visitor().open("/commitments/commitment?ref=" + reference).page();
        assertThat(stranger.locator("h1").innerText()).isEqualTo(SENTENCE);
        assertThat(stranger.locator("#vetted").innerText()).contains("3 readers from outside");
        assertThat(stranger.locator("main").innerText()).doesNotContain("It reaches far", "Their comments");
        Axe.clean(stranger, "promise-vetted");
        var own = ines.open("/commitments/commitment?ref=" + reference).page();
        own.getByText("Their comments").click();
        assertThat(own.locator("#vetted").innerText()).contains("It reaches far", "One word of a reader.");
        Axe.clean(own, "promise-own");
    }

    @Test
    void aPromise_isDivided_andAgreedToByTheOther() {
        var page = signedIn("partner@demo.test").open("/commitments/draft").page();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Begin a promise of Museum of Tides.*")))
                .click();
        page.waitForURL("**/commitments/draft?ref=*");
        var reference = page.url().replaceFirst(".*ref=", "");
        page.getByText("Carry it together with another partner").click();
        page.locator("#partnerWords").fill("Larkmoor");
        page.locator("#invitePercent").fill("40");
        button(page, "Find").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Ask Larkmoor").setExact(true))
                .click();
        page.locator("[data-toast]").getByText("is asked to carry").waitFor();
        page.getByLabel(Pattern.compile("What Museum of Tides carries.*")).fill("sixty");
        button(page, "Divide it so").click();
        assertThat(page.locator("[data-problems]").innerText()).contains("A share is a number above 0");
        page.getByLabel(Pattern.compile("What Museum of Tides carries.*")).fill("60");
        button(page, "Divide it so").click();
        page.locator("#carriers").getByText("60 of 100").waitFor();
        Axe.clean(page, "promise-shares");
        var tomas = signedIn("partner2@demo.test");
        var his = tomas.open("/my").page();
        his.locator("a[href$='draft?ref=" + reference + "']").click();
        button(his, "We carry our part").click();
        his.locator("[data-toast]").getByText("You carry your part").waitFor();
        assertThat(his.locator("#carriers").innerText()).doesNotContain("has not agreed yet");
        his.locator("#said").fill("We count on Fridays.");
        button(his, "Say it").click();
        his.locator("#talk").getByText("We count on Fridays.").waitFor();
    }

    private String written(Visitor ines) {
        var page = ines.open("/commitments").page();
        page.getByRole(AriaRole.LINK, named("Promises of yours")).click();
        page.waitForURL("**/commitments/draft");
        Axe.clean(page, "promises-mine");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("Begin a promise of Museum of Tides.*")))
                .click();
        page.waitForURL("**/commitments/draft?ref=*");
        button(page, "Send it to be read").click();
        assertThat(page.locator("[data-problems]").innerText()).contains("Say in one sentence", "Choose the theme");
        Axe.clean(page, "promise-draft-wrong");
        type(page, "#sentence", SENTENCE);
        type(page, "#title", "First hours on the pier");
        type(page, "#unit", "beginners");
        type(page, "#baseline", "10");
        type(page, "#usual", "20");
        type(page, "#target", "22");
        assertThat(page.locator("[data-live]").innerText()).contains("1.2 times");
        type(page, "#due", "2035-06-30");
        type(page, "#indicator", "Counted by the pier's own book");
        page.locator("#theme").selectOption(new SelectOption().setIndex(1));
        button(page, "Send it to be read").click();
        assertThat(page.locator("[data-problems]").innerText()).contains("It is less than 1.25 times");
        assertThat(page.locator("#sentence").inputValue()).isEqualTo(SENTENCE);
        type(page, "#target", "30");
        type(page, "#step", "The pier is safe");
        page.locator("#stepDue").fill("2030-01-31");
        button(page, "Add the step").click();
        page.locator("#steps").getByText("The pier is safe").waitFor();
        Axe.clean(page, "promise-draft");
        button(page, "Send it to be read").click();
        page.waitForURL("**/commitments/commitment?ref=*");
        page.locator("[data-toast]").getByText("on its way to its readers").waitFor();
        return page.url().replaceFirst(".*ref=", "");
    }

    private void takenUp(Visitor ruth, String reference) {
        var page = ruth.open("/commitments/vetting").page();
        Axe.clean(page, "vetting");
        page.locator("a[href$='vet?ref=" + reference + "']").click();
        page.waitForURL("**/commitments/vet?ref=*");
        Axe.clean(page, "vet-choose");
        button(page, "Ask them to read it").click();
        assertThat(page.locator("[data-problems]").innerText()).contains("Choose at least 3 people");
        page.locator("#candidates [name=words]").fill("Nobody at all");
        page.locator("#candidates [type=submit]").first().click();
        page.getByText("No reader is called like that").waitFor();
        page.locator("#candidates [name=words]").fill("Mei Lindqvist, Imre Kos, Tove Lind");
        page.locator("#candidates [type=submit]").first().click();
        page.waitForURL("**words=Mei**");
        for (var name : List.of("Mei Lindqvist", "Imre Kos", "Tove Lind")) {
            page.getByLabel("Choose " + name).first().check();
        }
        button(page, "Ask them to read it").click();
        page.locator("[data-toast]").getByText("3 people are asked").waitFor();
        Axe.clean(page, "vet-read");
    }

    private void read(Visitor reader, String reference) {
        var page = reader.open("/review/case?ref=" + reference).page();
        assertThat(page.locator("main").innerText()).doesNotContain("pier's own book");
        button(page, "I have no conflict, show me the case").click();
        page.locator("details.criterion[open]").waitFor();
        assertThat(page.locator("#case").innerText()).contains("pier's own book", "2 times the change");
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
        Axe.clean(page, "review-promise");
        button(page, "Submit review").click();
        page.locator("#rubric [data-submitted], #rubric .said, #rubric h2")
                .first()
                .waitFor();
    }

    private void decided(Visitor daniel, String reference) {
        var page = daniel.open("/commitments/vet?ref=" + reference).page();
        assertThat(page.locator("#said").innerText()).contains("Mei Lindqvist", "Imre Kos", "Tove Lind");
        page.locator("#reason").fill("It reaches far");
        Axe.clean(page, "vet-decide");
        button(page, "Accept the promise").click();
        page.locator("[data-toast]").getByText("accepted").waitFor();
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).fill(text);
        page.locator(field).blur();
    }

    private static void saves(Page page, Runnable deed) {
        var answer =
                page.waitForResponse(response -> response.request().method().equals("PUT"), deed);
        assertThat(answer.status()).isEqualTo(200);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}
