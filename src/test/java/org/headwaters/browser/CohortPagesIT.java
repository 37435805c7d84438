package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An officer plans a cohort on a cause, is told what does not fit, publishes it, and a stranger reads it. */
class CohortPagesIT extends BrowserCase {
    private static final LocalDate FIRST = LocalDate.now(ZoneOffset.UTC).plusMonths(4);

    private final String title =
            "Quiet afternoons " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void aCohort_isPlanned_published_andReadByEverybody() {
        var ruth = signedIn("officer@demo.test");
        var page = ruth.page();
        var reference = planned(ruth);
        Axe.clean(page, "cohort-edit");

        page.locator("#ends").fill(FIRST.plusMonths(5).toString());
        page.locator("#begins").fill(FIRST.toString());
        page.locator("#promise").fill("A coach who answers within two days, and people who are glad that you ask.");
        button(page, "Save").first().click();
        page.locator("[data-problems]").waitFor();
        assertThat(page.locator("#endsField").innerText()).contains("A cohort lasts 6 to 9 months");
        assertThat(page.locator("#promise").inputValue()).startsWith("A coach who answers");
        assertThat(page.locator("#ends").inputValue())
                .isEqualTo(FIRST.plusMonths(5).toString());
        Axe.clean(page, "cohort-edit-wrong");

        page.locator("#ends").fill(FIRST.plusMonths(9).toString());
        button(page, "Set the gates by the first and last day").click();
        page.waitForCondition(() -> page.locator("#gates").innerText().contains("day 4"));
        button(page, "Publish the cohort").click();
        page.locator("[data-problems]").getByText("Name at least one coach").waitFor();
        named(page);
        button(page, "Publish the cohort").click();
        page.waitForURL("**/fellowships/cohort?ref=*");

        var stranger = visitor().open("/fellowships");
        assertThat(link(stranger.page(), title).isVisible()).isTrue();
        Axe.clean(stranger.page(), "fellowships");
        stranger.open("/fellowships/cohort?ref=" + reference);
        assertThat(stranger.page().locator("main").innerText())
                .contains("It opens soon", "Five gates", "8 places", "A coach for every team", "Explore");
        Axe.clean(stranger.page(), "cohort");
        ruth.open("/fellowships/cohorts");
        Axe.clean(page, "cohorts");
    }

    @Test
    void theQuestions_areOrderedAddedAndRemoved_withoutLosingWhatIsTyped() {
        var ruth = signedIn("officer@demo.test");
        var page = ruth.page();
        planned(ruth);
        page.locator("#title").fill(title + " again");
        assertThat(page.locator("fieldset.question").count()).isEqualTo(5);
        button(page, "Add a question").click();
        page.locator("fieldset.question").nth(5).waitFor();
        page.locator("fieldset.question")
                .nth(5)
                .locator("input[type=text], input:not([type])")
                .first()
                .fill("And then?");
        button(page, "Move question 6 up").click();
        page.waitForCondition(() -> page.locator("fieldset.question")
                .nth(4)
                .locator("input")
                .first()
                .inputValue()
                .equals("And then?"));
        button(page, "Remove question 1").click();
        page.waitForCondition(() -> page.locator("fieldset.question").count() == 5);
        assertThat(page.locator("#title").inputValue()).isEqualTo(title + " again");
        page.waitForNavigation(() -> button(page, "Save").first().click());
        assertThat(page.locator("[data-problems]").count()).isZero();
        assertThat(page.locator("fieldset.question")
                        .nth(3)
                        .locator("input")
                        .first()
                        .inputValue())
                .isEqualTo("And then?");
    }

    /** @return its reference */
    private String planned(Visitor officer) {
        var page = officer.open("/fellowships/cohorts").page();
        page.locator("#title").fill(title);
        page.locator("#cause").fill("no such cause of the map");
        page.locator("#plan").click();
        page.locator("#causeField .wrong").getByText("Choose a cause").waitFor();
        assertThat(page.locator("#cause").inputValue()).isEqualTo("no such cause of the map");
        page.locator("#cause").fill(page.locator("#open-causes option").first().getAttribute("value"));
        page.locator("#plan").click();
        page.waitForURL("**/fellowships/edit?ref=*");
        return page.url().replaceFirst(".*ref=", "");
    }

    private static void named(Page page) {
        chosen(page, "#helper", "e");
        button(page, "Add").first().click();
        page.locator("#helpers .row-list li").waitFor();
    }

    /** Types, once the field listens, and takes the first that is found. */
    private static void chosen(Page page, String field, String words) {
        page.waitForLoadState();
        var input = page.locator(field + "_input");
        input.pressSequentially(words);
        page.locator(field + "_panel li.ui-state-highlight").waitFor();
        input.press("Enter");
        page.waitForCondition(() -> !input.inputValue().equals(words));
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }
}
