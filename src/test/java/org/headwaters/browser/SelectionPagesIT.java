package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The teams of a cohort by the pages: taken up, read by two, decided, and told by letters. */
class SelectionPagesIT extends BrowserCase {
    private static final String COHORT = "The evenings that are free";
    private static final List<String> TEAMS = List.of("Home by Five", "Marked by Noon", "October Count");
    private static final List<String> READERS = List.of("reviewer@demo.test", "tove.lind@readers.example");
    private static final List<String> NAMES = List.of("Mei Lindqvist", "Tove Lind");

    @Test
    void teamsAreTakenUp_read_decided_andHearItByLetter() {
        var ruth = signedIn("officer@demo.test");
        var list = takenUp(ruth);
        var references =
                TEAMS.stream().map(team -> reference(ruth.page(), team)).toList();
        references.forEach(reference -> asked(ruth, reference));
        for (var reader : READERS) {
            var visitor = signedIn(reader);
            references.forEach(reference -> TeamReading.read(visitor, reference));
        }
        var daniel = signedIn("approver@demo.test");
        decided(daniel, references.get(0), "Offer Home by Five a place", "is selected");
        decided(daniel, references.get(1), "Put it on the waiting list, as number 1", "is to wait");
        decided(daniel, references.get(2), "Decline October Count", "is declined");
        told(ruth, list);
    }

    private static String takenUp(Visitor ruth) {
        var page = ruth.open("/fellowships/cohorts").page();
        var cohort = page.locator("a[href*='ref=FC-']")
                .filter(new Locator.FilterOptions().setHasText(COHORT))
                .first()
                .getAttribute("href")
                .replaceFirst(".*ref=([A-Z0-9-]+).*", "$1");
        ruth.open("/fellowships/select?ref=" + cohort);
        assertThat(page.locator("h1").innerText()).isEqualTo("5 teams applied");
        var titles = page.locator("#teams tbody a.row-link").allInnerTexts();
        assertThat(titles).isSorted().hasSize(5);
        Axe.clean(page, "select-teams");
        TEAMS.forEach(team -> page.getByLabel("Tick " + team).check());
        TeamReading.button(page, "Take them up").click();
        page.locator("[data-toast]").getByText("3 teams are taken up").waitFor();
        return cohort;
    }

    private static String reference(Page page, String team) {
        return page.locator("#teams a.row-link")
                .filter(new Locator.FilterOptions().setHasText(team))
                .getAttribute("href")
                .replaceFirst(".*ref=", "");
    }

    private static void asked(Visitor ruth, String reference) {
        var page = ruth.open("/fellowships/choose?ref=" + reference).page();
        NAMES.forEach(name -> TeamReading.asked(page, name));
        if (page.locator("h1").innerText().equals(TEAMS.get(0))) {
            Axe.clean(page, "choose-readers");
        }
    }

    private static void decided(Visitor daniel, String reference, String how, String said) {
        var page = daniel.open("/fellowships/choose?ref=" + reference).page();
        assertThat(page.locator("#said").innerText()).contains("Mei Lindqvist", "Tove Lind", "One word of a reader.");
        assertThat(page.locator("#candidates").count()).isZero();
        if (how.startsWith("Decline")) {
            TeamReading.button(page, how).click();
            assertThat(page.locator("[data-problems]").innerText()).contains("Say why.");
            page.locator("#reason").fill("It begins with an answer, and not with those who live with it.");
        } else if (how.startsWith("Offer")) {
            Axe.clean(page, "choose-decide");
        }
        TeamReading.button(page, how).click();
        page.locator("[data-toast]").getByText(said).waitFor();
        assertThat(page.locator("#decided").innerText()).contains("Decided by Daniel");
        if (how.startsWith("Put it")) {
            Axe.clean(page, "choose-decided");
        }
    }

    private static void told(Visitor ruth, String cohort) {
        var page = ruth.open("/fellowships/select?ref=" + cohort).page();
        assertThat(page.locator("#letters > h2").innerText().replaceAll("\\s+", " "))
                .isEqualTo("3 decisions = 3 letters");
        assertThat(page.locator("#letters").innerText())
                .contains("One team is offered a place, one waits, one is declined");
        Axe.clean(page, "select-letters");
        page.locator("#letters a.row-link")
                .filter(new Locator.FilterOptions().setHasText(TEAMS.get(2)))
                .click();
        page.waitForURL("**letter=**");
        assertThat(page.locator("#open-letter").innerText())
                .contains("It begins with an answer", "One word of a reader.")
                .doesNotContain("Mei Lindqvist");
        TeamReading.button(page, "Send 3 letters").first().click();
        page.locator("#sure").waitFor();
        Axe.assertClean(page, "select-sure");
        page.locator("#sure")
                .getByText(Pattern.compile("cannot be called back"))
                .waitFor();
        page.locator("#tell").click();
        page.locator("[data-toast]").getByText("3 letters are on their way").waitFor();
        assertThat(page.locator("#letters").count()).isZero();
        assertThat(page.locator("#balance").innerText()).contains("One team is selected, of 5 that applied");
        ruth.open("/fellowships/select?ref=" + cohort + "&stage=WAITING");
        assertThat(page.locator("#teams tbody tr").count()).isEqualTo(1);
        assertThat(page.locator("#teams tbody").innerText()).contains("number 1 in line");
    }
}
