package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.headwaters.platform.it.Surroundings;
import org.junit.jupiter.api.Test;

/** The desk's pages in the states that no link leads to: wrong input, nothing to show, and what went wrong. */
class StatesIT extends BrowserCase {

    @Test
    void aFormAboutACase_sentEmpty_saysWhatToMend_andIsClean() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.page();
        var read = aCase(visitor, "stage=IN_REVIEW");
        visitor.open("/grants/return?ref=" + read);
        refused(page, "Return it", "return-wrong");
        visitor.open("/grants/note?ref=" + read);
        refused(page, "Keep note", "note-wrong");
        visitor.open("/grants/recommend?ref=" + read);
        page.getByLabel("Decline").check();
        refused(page, "Send to the approver", "recommend-wrong");
        assertThat(page.locator("fieldset.if-decline .wrong").innerText()).contains("Choose at least one reason");
        visitor.open("/grants/bulk?what=give&refs=" + read);
        refused(page, "Show what will happen", "bulk-wrong");
        visitor.open("/grants/extend?ref=" + aCase(visitor, "stage=DRAFT"));
        refused(page, "Give more time", "extend-wrong");
        visitor.open("/grants/letters");
        visitor.open(page.locator("table a.row-link")
                .last()
                .getAttribute("href")
                .replaceFirst(".*ref=", "/grants/letter?ref="));
        page.getByLabel("Subject").fill("");
        page.getByLabel("Letter", new Page.GetByLabelOptions().setExact(true)).fill("");
        refused(page, "Save letter", "letter-wrong");
    }

    @Test
    void aCallWithoutATitle_isNotBegunAndNotSaved() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/grants/calls").page();
        refused(page, "Begin this call", "calls-wrong");
        page.locator("table a.row-link").first().click();
        page.waitForURL("**/grants/terms?ref=*");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("");
        refused(page, "Save the terms", "terms-wrong");
    }

    @Test
    void anInvitationToNobody_isNotSent() {
        var visitor = signedIn("admin@demo.test");
        var page = visitor.open("/admin/invite").page();
        refused(page, "Send the invitation", "invite-wrong");
    }

    @Test
    void whereNothingIs_thePageSaysWhatWillBe_andIsClean() {
        var officer = signedIn("officer@demo.test");
        nothing(officer, "/grants/queue?view=FAST&words=nothinglikethis", "queue-nothing");
        nothing(officer, "/grants/letters?call=" + aCallThatIs(officer, "Coming"), "letters-nothing");
        nothing(officer, "/search?words=nothinglikethis", "search-nothing");
        var admin = signedIn("admin@demo.test");
        nothing(admin, "/admin/people?words=nothinglikethis", "people-nothing");
    }

    @Test
    void whatIsNotThere_whatBroke_andWhatWaitedTooLong_areToldCalmly() {
        var visitor = signedIn("officer@demo.test").expects("status of").expects("Server error 500");
        var page = visitor.open("/grants/application?ref=CG-1999-0000").page();
        assertThat(page.locator("h1").innerText()).startsWith("No page lives here");
        Axe.clean(page, "error-404");
        visitor.open("/grants/queue?page=one");
        Axe.clean(page, "error-400");
        visitor.open("/it/broken");
        Axe.clean(page, "error-500");
        visitor.open("/grants/note?ref=" + aCase(visitor, "stage=IN_REVIEW"));
        page.evaluate("() => { document.querySelector('#note [name=\"jakarta.faces.ViewState\"]').value = '1:2'; }");
        page.getByLabel("Note").fill("Written before the session was over");
        press(page, "Keep note");
        page.getByText("This page waited too long").first().waitFor();
        Axe.clean(page, "error-expired");
    }

    @Test
    void whatAnotherWebsiteSends_isRefusedInWords() {
        var visitor = visitor().expects("status of 403");
        var page = visitor.page();
        page.navigate("about:blank");
        page.setContent(
                "<form method='post' action='" + Surroundings.address() + "/signin'><button>Win</button></form>");
        press(page, "Win");
        page.getByText("Another website sent this").first().waitFor();
        Axe.clean(page, "error-elsewhere");
        page.getByText("Open the page again").click();
        page.waitForURL("**/signin");
    }

    @Test
    void whatIsNotPossibleNow_isSaidInItsOwnWords() {
        var visitor = signedIn("partner@demo.test").expects("status of 4").expects("503");
        Map.of(409, "This cannot be done now", 413, "too large", 503, "out of reach")
                .forEach((status, words) -> {
                    var page = visitor.open("/it/broken?status=" + status).page();
                    assertThat(page.locator("main").innerText()).contains(words);
                    Axe.clean(page, "error-" + status);
                });
    }

    /** The form is shown again with a summary, and what was wrong is told. */
    private static void refused(Page page, String button, String name) {
        press(page, button);
        page.locator("[data-problems]").waitFor();
        assertThat(page.locator("[data-problems] li").count()).as(name).isPositive();
        Axe.clean(page, name);
    }

    private static void nothing(Visitor visitor, String address, String name) {
        var page = visitor.open(address).page();
        assertThat(page.locator("main tbody tr").count()).as(name).isZero();
        assertThat(page.locator("main").innerText()).as(name).isNotBlank();
        Axe.clean(page, name);
    }

    private static String aCase(Visitor visitor, String filter) {
        return visitor.open("/grants/queue?view=ALL&" + filter)
                .page()
                .locator("tbody input.choose")
                .first()
                .getAttribute("value");
    }

    private static String aCallThatIs(Visitor visitor, String state) {
        return visitor.open("/grants/calls")
                .page()
                .locator("tbody tr:has-text('" + state + "') a.row-link")
                .first()
                .getAttribute("href")
                .replaceFirst(".*ref=", "");
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
