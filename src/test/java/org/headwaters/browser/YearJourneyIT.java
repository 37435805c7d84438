package org.headwaters.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.Multipart;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.headwaters.platform.it.Surroundings;
import org.junit.jupiter.api.Test;

/** A partner's year: from the link in the mail to the meeting that closes it and to what the whole network reads. */
class YearJourneyIT extends BrowserCase {
    private static final String PARTNER = "partner@demo.test";
    private static final String BETTER = "Ring us before the tide turns.";
    private static final Pattern LINK = Pattern.compile("/commitments/review\\?ref=\\S+");

    /** All reminders leave one after the other; on a busy machine that takes a while. */
    private static final long UNTIL_SENT = 60_000;

    @Test
    void aYear_fromTheMailsLinkToTheSummary() throws Exception {
        var officer = signedIn("officer@demo.test");
        var staff = officer.open("/commitments/season").page();
        Axe.clean(staff, "season");
        staff.locator("#remind").click();
        assertThat(staff.locator("[data-toast]")).containsText("on their way");

        var partner = visitor();
        var page = partner.open(linkMailedTo(PARTNER)).page();
        new SignInPage(partner).signIn(PARTNER, SignInPage.DEMO_PASSWORD);
        page.waitForURL("**/commitments/review?*");
        var review = page.url().substring(page.url().indexOf("/commitments/"));
        assertThat(page.locator("#succeed")).not().hasValue("");
        Axe.clean(page, "annual-review");
        aTextIsKept_alsoInASecondTab_andOverTheEndOfASession(partner.expects("status of 409"), review);
        page.locator("#learned").fill("Ask the tutors to wait outside.");
        button(page, "Send the review").click();
        assertThat(page.locator("#betterField .wrong")).containsText("Say what we should do better");
        page.locator("#better").fill(BETTER);
        page.getByLabel("By telephone").check();
        button(page, "Send the review").click();
        assertThat(page.locator("[data-toast]")).containsText("Sent");
        assertThat(page.locator("main")).containsText("Sent, waits for the meeting");

        officer.open(review);
        assertThat(staff.locator("main")).containsText(BETTER);
        staff.locator("#metOn")
                .fill(staff.evaluate("() => new Date(Date.now() - 2 * 864e5).toISOString().slice(0, 10)")
                        .toString());
        staff.locator("#words").fill("An introduction to Saltmarsh Field Station");
        staff.locator("#reply").fill("We ring you on Mondays.");
        Axe.clean(staff, "annual-review-closing");
        button(staff, "Close the year").click();
        assertThat(staff.locator("[data-toast]")).containsText("Closed");

        partner.open(review);
        assertThat(page.locator("main")).containsText("We ring you on Mondays.");
        partner.open("/commitments");
        page.locator("a[href^='/commitments/summary']").click();
        page.waitForURL("**/commitments/summary?year=*");
        assertThat(page.locator("h1")).containsText("told us how the year went");
        assertThat(page.locator("main").innerText()).doesNotContain("Museum of Tides");
        Axe.clean(page, "summary");
    }

    private static void aTextIsKept_alsoInASecondTab_andOverTheEndOfASession(Visitor partner, String review) {
        var page = partner.page();
        var other = partner.tab(review);
        page.locator("#hard").fill("The tide does not keep the timetable.");
        page.locator("[data-saving=hard].saved").waitFor();
        other.locator("#hard").fill("The bus comes too late.");
        other.locator("#hard").blur();
        var both =
                other.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("You wrote here in two places"));
        assertThat(both).containsText("The tide does not keep the timetable.");
        both.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Keep mine"))
                .click();
        other.locator("[data-saving=hard].saved").waitFor();
        other.close();
        partner.open(review);
        assertThat(page.locator("#hard")).hasValue("The bus comes too late.");

        partner.expects("status of 401").context().clearCookies();
        page.locator("#hard").fill("The tide and the bus.");
        page.locator("#hard").blur();
        page.locator("[data-saving=hard] a").waitFor();
        page.locator("[data-saving=hard] a").click();
        new SignInPage(partner).signIn(PARTNER, SignInPage.DEMO_PASSWORD);
        page.waitForURL("**/commitments/review?*");
        page.locator("[data-saving=hard].saved").waitFor();
        assertThat(page.locator("#hard")).hasValue("The tide and the bus.");
    }

    @Test
    void staffFindEachPartOfTheSeasonByItsLink() {
        var staff = signedIn("officer@demo.test");
        var page = staff.open("/commitments/season").page();
        for (var part : List.of("Meetings to hold", "What was said", "Closed and missed", "To verify", "Days")) {
            page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Parts of the season"))
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(part))
                    .click();
            assertThat(page.locator("nav.views a[aria-current=page]").last()).containsText(part);
            Axe.clean(page, "season-" + part.toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
    }

    @Test
    void aPartner_tellsHowItsPromiseGoes_andSeesWhatIsComputedBesideItsOwnView() {
        var partner = signedIn("partner2@demo.test");
        var page = partner.open("/my").page();
        page.locator("a[href^='/commitments/review']").first().click();
        page.waitForURL("**/commitments/review?*");
        var promise = page.url().replaceFirst(".*ref=([^&]+).*", "$1");
        partner.open("/commitments/report?ref=" + promise);
        Axe.clean(page, "report-progress");
        assertThat(page.locator(".choices label").allInnerTexts())
                .as("each view in words, none by its key")
                .containsExactly("Ahead", "On the way", "Behind", "We need help");
        button(page, "Tell it").click();
        assertThat(page.locator("#sentenceField .wrong")).containsText("Say in a sentence");
        page.locator("#sentence").fill("Two more schools.");
        page.getByLabel("On the way", new Page.GetByLabelOptions().setExact(true))
                .check();
        button(page, "Tell it").click();
        page.waitForURL("**/commitments/commitment?*");
        assertThat(page.locator("#course")).containsText("You say");
        assertThat(page.locator("#course")).containsText("Computed, seen by you and your coach only");
        Axe.clean(page, "commitment-own");

        var other = signedIn(PARTNER);
        other.open("/commitments/commitment?ref=" + promise);
        assertThat(other.page().locator("#course")).containsText("They say");
        assertThat(other.page().locator("#course")).not().containsText("Computed");
    }

    /** What stands in the reminder to that address, as its reader follows it. */
    private static String linkMailedTo(String address) throws Exception {
        var end = System.nanoTime() + UNTIL_SENT * 1_000_000;
        var link = inTheReminderTo(address);
        while (link.isEmpty() && System.nanoTime() < end) {
            Surroundings.mail().waitForIncomingEmail(1_000, Surroundings.mail().getReceivedMessages().length + 1);
            link = inTheReminderTo(address);
        }
        assertThat(link).as("a reminder to " + address).isPresent();
        return link.get();
    }

    private static Optional<String> inTheReminderTo(String address) throws Exception {
        for (var message : Surroundings.mail().getReceivedMessages()) {
            if (message.getSubject().startsWith("Your annual review is open until")
                    && Arrays.toString(message.getAllRecipients()).contains(address)) {
                var plain = ((Multipart) message.getContent()).getBodyPart(0).getContent();
                var link = LINK.matcher(plain.toString());
                return link.find() ? Optional.of(link.group()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
