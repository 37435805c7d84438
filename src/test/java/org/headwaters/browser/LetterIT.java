package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two officers at one letter: neither overwrites the other unseen, and nothing that was written is lost. */
class LetterIT extends BrowserCase {

    @Test
    void whoSavesSecond_seesBothTexts_andTheLetterSaysWhatWasChosen() {
        var ruth = signedIn("officer@demo.test");
        var ola = signedIn("ola@upstream.example");
        var address = letter(ruth, 0);
        ruth.open(address);
        ola.open(address);
        write(ola.page(), "Ola's subject", "Dear partners,\n\nOla wrote this.");
        save(ola.page());
        write(ruth.page(), "Ruth's subject", "Dear partners,\n\nRuth wrote that.");
        press(ruth.page(), "Save letter");

        var both = ruth.page().locator("#both-texts");
        both.getByText("Ola's subject").waitFor();
        assertThat(both.innerText()).contains("Ruth's subject", "Ola Lindgren");
        Axe.assertClean(ruth.page(), "letter-both-subjects");
        press(ruth.page(), "Take theirs");
        both.getByText("Ola wrote this.").waitFor();
        assertThat(both.innerText()).contains("Ruth wrote that.");
        press(ruth.page(), "Edit the two into one");
        assertThat(both.isVisible()).isFalse();
        assertThat(ruth.page().locator("main").innerText()).contains("What Ola Lindgren saved", "Ola wrote this.");
        Axe.clean(ruth.page(), "letter-both");
        assertThat(ruth.page().getByLabel("Subject").inputValue()).isEqualTo("Ola's subject");
        save(ruth.page());
        assertThat(ruth.page().locator("#letter").innerText()).contains("Ruth wrote that.", "Ola wrote this.");
    }

    @Test
    void whoLeavesTheChoiceOpen_keepsBothOnThePage() {
        var ruth = signedIn("officer@demo.test");
        var ola = signedIn("ola@upstream.example");
        var address = letter(ruth, 1);
        ruth.open(address);
        ola.open(address);
        write(ola.page(), "One subject", "Ola wrote this.");
        save(ola.page());
        write(ruth.page(), "One subject", "Ruth wrote that.");
        press(ruth.page(), "Save letter");
        ruth.page().locator("#both-texts").getByText("Ola wrote this.").waitFor();
        ruth.page().keyboard().press("Escape");
        assertThat(ruth.page().getByLabel("Letter", exactly()).inputValue()).isEqualTo("Ruth wrote that.");
        assertThat(ruth.page().locator("main").innerText()).contains("Ola wrote this.");
        ola.open(address);
        assertThat(ola.page().getByLabel("Letter", exactly()).inputValue()).isEqualTo("Ola wrote this.");
    }

    @Test
    void aLetterHeldMeanwhile_isSavedWithoutAQuestion() {
        var ruth = signedIn("officer@demo.test");
        var ola = signedIn("ola@upstream.example");
        var address = letter(ruth, 2);
        ruth.open(address);
        ola.open(address);
        press(ola.page(), "Hold the letter");
        ola.page().waitForURL("**/grants/application?ref=*");
        Axe.clean(ola.page(), "letter-held");
        write(ruth.page(), "Held", "Ruth wrote that.");
        save(ruth.page());
        assertThat(ruth.page().locator("#letter").innerText()).contains("Ruth wrote that.");
    }

    @Test
    void theCountsAroundAPage_areRightAtOnce_afterOnesOwnMove() {
        var ruth = signedIn("officer@demo.test");
        var ready = ruth.open("/grants/letters").page().locator("tr:has(line.stream) a.row-link");
        var reference = ready.first().getAttribute("href").replaceFirst(".*ref=", "");
        var before = untold(ruth.page());
        new DeskPages(ruth, new Hands.Mouse(), reference).sendLetter();
        assertThat(untold(ruth.page())).isEqualTo(before - 1);
    }

    private static int untold(Page page) {
        return Integer.parseInt(page.locator(".rail a[href='/grants/letters']")
                .first()
                .innerText()
                .replaceAll("\\D", ""));
    }

    /** The address of one of the letters that wait; tests take different ones from the end. */
    private static String letter(Visitor visitor, int fromTheEnd) {
        var links = visitor.open("/grants/letters").page().locator("table a.row-link");
        return links.nth(links.count() - 1 - fromTheEnd)
                .getAttribute("href")
                .replaceFirst(".*ref=", "/grants/letter?ref=");
    }

    private static void write(Page page, String subject, String body) {
        page.getByLabel("Subject").fill(subject);
        page.getByLabel("Letter", exactly()).fill(body);
    }

    private static void save(Page page) {
        press(page, "Save letter");
        page.waitForURL("**/grants/application?ref=*");
    }

    private static void press(Page page, String words) {
        button(page, words).click();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
