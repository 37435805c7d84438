package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What staff see of how fairly cases are read: scores side by side, and evened out. */
class FairReadingIT extends BrowserCase {

    @Test
    void theScoresOfACall_areClean_inEveryOrder_andLeadToTheirCases() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/grants/calls").page();
        page.locator("a[href^='/grants/scores?call=GC-']").first().click();
        page.waitForURL("**/grants/scores?call=*");
        Axe.clean(page, "scores");
        visitor.open(visitor.at());
        assertThat(visitor.statementsOf("/grants/scores")).isLessThanOrEqualTo(12);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Spread").setExact(true))
                .click();
        page.waitForURL("**by=SPREAD*");
        assertThat(page.locator("th[aria-sort='descending']").innerText()).contains("Spread");
        page.locator("a.row-link").first().click();
        page.waitForURL("**/grants/application?ref=*");
        assertThat(page.locator("#reviews").innerText()).contains("Adjusted for how strictly each person scores");
        Axe.clean(page, "case-scores");
    }

    @Test
    void anOfficer_hidesWhatIsSelected_andTheCaseSaysSo() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/grants/queue?view=ALL&stage=SUBMITTED").page();
        page.locator("a.row-link").first().click();
        page.waitForURL("**/grants/application?ref=*");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Hide passages").setExact(true))
                .click();
        page.waitForURL("**/grants/redact?ref=*");
        Axe.clean(page, "redact");
        var first = page.locator("[data-part]").first();
        page.evaluate("() => getSelection().selectAllChildren(document.querySelector('[data-answer]'))");
        first.locator("[data-takes]").click();
        assertThat(first.locator("textarea").inputValue())
                .isEqualTo(first.locator("[data-answer]").innerText());
        page.locator("[data-part] textarea").last().fill("nobody wrote this");
        button(page, "Save what is hidden").click();
        assertThat(page.locator("[data-problems]").innerText()).contains("does not stand in this answer");
        Axe.assertClean(page, "redact-wrong");
        page.locator("[data-part] textarea").last().fill("");
        button(page, "Save what is hidden").click();
        page.waitForURL("**/grants/application?ref=*");
        assertThat(page.locator("aside").innerText()).contains("Passages hidden by");
    }

    @Test
    void theRereads_areClean_andTheNextReviewerIsAsked_andLetGoWithAReason() {
        var visitor = signedIn("officer@demo.test");
        var page = visitor.open("/grants/queue").page();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Re-reads").setExact(true))
                .click();
        page.waitForURL("**/grants/rereads");
        Axe.clean(page, "rereads");
        assertThat(page.locator("#agreement").innerText()).contains("in a hundred");
        assertThat(visitor.statementsOf("/grants/rereads")).isLessThanOrEqualTo(12);
        var ask = button(page, "Ask the next reviewer").first();
        ask.click();
        page.locator("[data-toast]").getByText("is asked to read it").waitFor();
        button(page, "Take back").first().click();
        assertThat(page.locator("[data-problems]").innerText()).contains("Say why");
        page.getByLabel("Why").fill("She is away until spring");
        Axe.clean(page, "rereads-taking-back");
        button(page, "Take back").first().click();
        page.locator("[data-toast]").getByText("does not read it any more").waitFor();
    }

    /** The demonstration has a case that one reader has scored and another still reads. */
    @Test
    void aReaderWhoIsNotDone_findsNothingOfWhatAnotherSaid_byAnyPageOrAddress() {
        var officer = signedIn("officer@demo.test");
        var reference = found(officer, "Engineers who stay for lunch");
        var call = officer.page()
                .locator("#reviews a[href^='/grants/scores']")
                .first()
                .getAttribute("href");
        officer.page().locator("#reviews details summary").click();
        var said = officer.page().locator("#reviews .answer p.prose").allInnerTexts().stream()
                .map(text -> text.replaceFirst("^[^:]*: ", ""))
                .filter(text -> text.length() > 10)
                .toList();

        var mei = signedIn("reviewer@demo.test");
        var own = "/review/case?ref=" + reference;
        mei.open(own);
        // Two of the demonstration's readers may have used the same sentence.
        var written = mei.page().locator("#review textarea").all().stream()
                .map(Locator::inputValue)
                .toList();
        var theirs = said.stream().filter(text -> !written.contains(text)).toList();
        assertThat(theirs).isNotEmpty();
        assertThat(mei.page().locator("#rubric").innerText()).contains("opens for you after you submit");
        for (var path : List.of(
                own,
                "/review",
                "/my",
                "/notices",
                "/search?words=Imre",
                "/grants/application?ref=" + reference,
                call,
                "/grants/rereads",
                "/grants/assign?ref=" + reference,
                "/api/reviews/mine.csv",
                "/api/grants/queue.csv")) {
            assertThat(mei.context().request().get(path).text())
                    .as(path)
                    .doesNotContain("Imre Kos")
                    .doesNotContain(theirs);
        }
    }

    @Test
    void aReviewThatIsGivenBack_saysWhy_andIsSubmittedAgain() {
        var officer = signedIn("officer@demo.test");
        var reference = found(officer, "Two labs, one key");
        officer.open("/grants/assign?ref=" + reference);
        var desk = officer.page();
        var mei = desk.locator("li")
                .filter(new Locator.FilterOptions().setHasText("Mei Lindqvist"))
                .first();
        mei.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Give back"))
                .click();
        assertThat(desk.locator("[data-problems]").innerText()).contains("why");
        desk.getByLabel("Why").fill("Which lab do you mean?");
        mei.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Give back"))
                .click();
        desk.getByText("Reading again").first().waitFor();

        var reader = signedIn("reviewer@demo.test");
        var page = reader.open("/review").page();
        page.locator("a[href='/review/case?ref=" + reference + "']").first().click();
        page.getByText("Which lab do you mean?").waitFor();
        Axe.clean(page, "review-given-back");
        button(page, "Submit review").click();
        page.getByText("What you said").waitFor();
        officer.open("/grants/assign?ref=" + reference);
        assertThat(mei.innerText()).contains("Read");
    }

    private static String found(Visitor officer, String title) {
        officer.open("/grants/queue?view=ALL&stage=IN_REVIEW&words=" + title.replace(" ", "+"));
        officer.page().locator("a.row-link").first().click();
        officer.page().waitForURL("**/grants/application?ref=*");
        return officer.page().url().replaceFirst(".*ref=([^&]*).*", "$1");
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
