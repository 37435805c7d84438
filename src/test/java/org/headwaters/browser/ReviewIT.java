package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A reviewer's pages in every state, and what happens to what he or she writes. */
class ReviewIT extends BrowserCase {
    private static final int STATEMENTS_OF_A_CASE = 12;

    @Test
    void theReviewersPages_areClean_andAskTheDatabaseLittle() {
        var visitor = signedIn("reviewer@demo.test");
        var page = visitor.page();
        var address = taken(visitor, "Mei Lindqvist");
        visitor.open("/review");
        Axe.clean(page, "review");
        assertThat(visitor.statementsOf("/review")).isLessThanOrEqualTo(STATEMENTS_OF_A_CASE);
        visitor.open(address);
        Axe.clean(page, "review-case");
        assertThat(visitor.statementsOf("/review/case")).isLessThanOrEqualTo(STATEMENTS_OF_A_CASE);
        page.setViewportSize(Width.PHONE.pixels(), Width.PHONE.height());
        page.locator(".case-tabs a").last().click();
        Axe.assertClean(page, "review-case-rubric-phone");
        page.setViewportSize(Width.DESKTOP.pixels(), Width.DESKTOP.height());
        visitor.open("/review");
        page.locator("table a.row-link").first().click();
        page.waitForURL("**/review/case?*");
        Axe.clean(page, "review-submitted");
        assertThat(visitor.statementsOf("/review/case")).isLessThanOrEqualTo(STATEMENTS_OF_A_CASE);
        visitor.open("/review/conflicts");
        Axe.clean(page, "review-conflicts");
        button(page, "Declare").click();
        assertThat(page.locator("[data-problems]").innerText()).contains("Choose an organisation");
        Axe.clean(page, "review-conflicts-wrong");
    }

    @Test
    void aNumberAndAComment_saveThemselves_andAnOlderTabSeesBothTexts() {
        var visitor = signedIn("reviewer2@demo.test").expects("409");
        var page = visitor.page();
        var address = taken(visitor, "Farah Aziz");
        visitor.open(address);
        var other = visitor.tab(address);
        var first = page.locator("details.criterion").first();
        saves(page, () -> opened(first).locator("input[value='2']").check());
        saves(page, () -> write(first.locator("textarea"), "They name the days."));
        Axe.clean(page, "review-case-saved");
        var stale = opened(other.locator("details.criterion").first()).locator("textarea");
        write(stale, "They name the people.");
        var both = other.locator("#both-texts");
        both.waitFor();
        assertThat(both.innerText()).contains("They name the days.", "They name the people.");
        Axe.assertClean(other, "review-case-both");
        saves(other, () -> button(other, "Keep mine").click());
        visitor.open(address);
        assertThat(first.locator("[data-given]").textContent()).isEqualTo("2");
        assertThat(first.locator("textarea").inputValue()).isEqualTo("They name the people.");
    }

    @Test
    void anUnfinishedReview_isNotSubmitted_andSaysWhichQuestionWaits() {
        var visitor = signedIn("reviewer2@demo.test");
        var page = visitor.page();
        taken(visitor, "Farah Aziz");
        button(page, "Submit review").click();
        assertThat(page.locator("[data-problems]").innerText()).contains("still waits for its number");
        Axe.clean(page, "review-case-wrong");
    }

    @Test
    void whoStepsOut_neverSeesTheCaseAgain() {
        var visitor = signedIn("reviewer@demo.test").expects("status of 404");
        var page = visitor.page();
        var address = asked("Mei Lindqvist");
        visitor.open("/review");
        assertThat(page.locator("a[href='" + address + "']").innerText()).contains("Take a look");
        visitor.open(address);
        assertThat(page.content()).doesNotContain("What you will do together", "Your reading");
        Axe.clean(page, "review-cover");
        button(page, "Step out of this case").click();
        button(page, "Step out").click();
        page.locator("#step-out .wrong").getByText("Choose why you step out").waitFor();
        Axe.assertClean(page, "review-step-out");
        page.getByLabel("A conflict of interest: family").check();
        button(page, "Step out").click();
        page.waitForURL("**/review");
        assertThat(page.locator("a[href='" + address + "']").count()).isZero();
        visitor.open(address);
        assertThat(page.locator("h1").innerText()).doesNotContain("Before you read");
        assertThat(page.content()).doesNotContain("I have no conflict");
    }

    private String asked(String reviewer) {
        return "/review/case?ref=" + ToRead.askedOf(signedIn("officer@demo.test"), reviewer);
    }

    /** A case that was asked for and taken on: open before its reader, without a number yet. */
    private String taken(Visitor visitor, String reviewer) {
        var address = asked(reviewer);
        visitor.open(address);
        button(visitor.page(), "I have no conflict, show me the case").click();
        visitor.page().locator("details.criterion").first().waitFor();
        return address;
    }

    private static Locator opened(Locator criterion) {
        if (criterion.getAttribute("open") == null) {
            criterion.locator("summary").click();
        }
        return criterion;
    }

    private static void write(Locator field, String text) {
        field.fill(text);
        field.blur();
    }

    /** What is done here is answered as saved, and the page says so. */
    private static void saves(Page page, Runnable deed) {
        var answer =
                page.waitForResponse(response -> response.request().method().equals("PUT"), deed);
        assertThat(answer.status()).isEqualTo(200);
        page.locator("[data-saving='']").getByText("Saved").waitFor();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
