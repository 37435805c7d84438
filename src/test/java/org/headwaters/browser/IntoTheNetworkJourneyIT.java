package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a stranger's name to a partner in the directory, along the mails that everybody gets on the way. */
class IntoTheNetworkJourneyIT extends BrowserCase {
    private static final List<String> READERS =
            List.of("reviewer@demo.test", "imre.kos@readers.example", "tove.lind@readers.example");

    private final String mark = "Bellweather " + UUID.randomUUID().toString().substring(0, 6);
    private final String email = mark.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@foundry.example";
    private final Counted applicants = new Counted();
    private final Counted others = new Counted();

    @Test
    void whoIsNamed_comesInWithAPromise_thatThreeHaveRead() throws Exception {
        named();
        var ada = letIn();
        checked(ada);
        var promise = promised(ada);
        takenUp(promise);
        READERS.forEach(reader -> read(signedIn(reader), promise));
        accepted(promise);
        told(ada, promise);
        inTheDirectory();
        applicants.say("From the mail to a partner, by its applicant");
        others.say("The same, by everybody else");
        assertThat(applicants.fields()).isLessThanOrEqualTo(20);
        assertThat(applicants.clicks()).isLessThanOrEqualTo(12);
    }

    private void named() {
        var page = signedIn("partner@demo.test").open("/partners").page();
        others.press(page.locator("a[href='/partners/nominate']"));
        others.write(page.locator("#organisation"), mark);
        others.write(page.locator("#place"), "Meridian Bay");
        page.locator("#sector").selectOption("business");
        others.write(page.locator("#contact"), "Ada Vane");
        others.write(page.locator("#email"), email);
        others.write(page.locator("#why"), "They cast bells, and every school has one that nobody rings.");
        others.press(page.locator("#name"));
        page.locator(".beside").getByText(mark).first().waitFor();
    }

    /** Two mails: one asks for a yes, the other, which follows it, brings the password. */
    private Visitor letIn() throws Exception {
        var asked = visitor()
                .open(Mailbox.linkTo(email, "Would you carry " + mark, "/partners/carry"))
                .page();
        Axe.clean(asked, "carry");
        applicants.press(asked.locator("#yes"));
        var way = asked.locator("a.btn.main").getAttribute("href");
        Axe.clean(asked, "carry-yes");
        var ada = visitor().open(Mailbox.linkTo(email, "You are invited", "/welcome"));
        applicants.write(ada.page().locator("#password"), "bells ring upstream");
        applicants.press(ada.page().locator("#choose"));
        ada.page().waitForURL(url -> !url.contains("/welcome"));
        return ada.open(way);
    }

    private void checked(Visitor ada) {
        var page = ada.page();
        for (var trait : List.of("URGENCY", "LEADERS", "COLLABORATION", "LEARNING")) {
            applicants.tick(page.locator("[name=mark" + trait + "][value='2']"));
            applicants.write(page.locator("#evidence" + trait), "One school, two summers.");
        }
        applicants.press(page.locator("#keepCheck"));
        page.locator("#self-check table").waitFor();
    }

    private String promised(Visitor ada) {
        var page = ada.page();
        applicants.press(page.locator("a[href^='/commitments/draft']").first());
        applicants.press(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Begin a promise of " + mark))));
        page.waitForURL("**/commitments/draft?ref=*");
        applicants.write(page.locator("#sentence"), "By June 2035 thirty schools ring a bell they cast themselves.");
        applicants.write(page.locator("#title"), "Bells of one's own");
        applicants.write(page.locator("#unit"), "schools");
        applicants.write(page.locator("#baseline"), "0");
        applicants.write(page.locator("#usual"), "10");
        applicants.write(page.locator("#target"), "30");
        applicants.write(page.locator("#due"), "2035-06-30");
        applicants.write(page.locator("#indicator"), "Counted in our casting book");
        page.locator("#theme").selectOption(new SelectOption().setIndex(1));
        applicants.press(button(page, "Send it to be read"));
        page.waitForURL("**/commitments/commitment?ref=*");
        return page.url().replaceFirst(".*ref=", "");
    }

    private void takenUp(String promise) {
        var page = signedIn("officer@demo.test").open("/commitments/vetting").page();
        others.press(page.locator("a[href$='vet?ref=" + promise + "']"));
        others.write(page.locator("#candidates [name=words]"), "Mei Lindqvist, Imre Kos, Tove Lind");
        others.press(page.locator("#candidates [type=submit]").first());
        page.waitForURL("**words=Mei**");
        // Others have these names as well; the demonstration's came first.
        for (var name : List.of("Mei Lindqvist", "Imre Kos", "Tove Lind")) {
            others.tick(page.getByLabel("Choose " + name).first());
        }
        others.press(button(page, "Ask them to read it"));
        page.locator("[data-toast]").getByText("3 people are asked").waitFor();
    }

    private void read(Visitor reader, String promise) {
        var page = reader.open("/review/case?ref=" + promise).page();
        others.press(button(page, "I have no conflict, show me the case"));
        page.locator("details.criterion[open]").waitFor();
        for (var criterion : page.locator("details.criterion").all()) {
            if (criterion.getAttribute("open") == null) {
                others.press(criterion.locator("summary"));
            }
            saved(page, () -> others.tick(criterion.locator("input[value='4']")));
            saved(page, () -> others.write(criterion.locator("textarea"), "A word on " + mark));
        }
        others.press(button(page, "Submit review"));
        page.locator("#rubric [data-submitted], #rubric .said, #rubric h2")
                .first()
                .waitFor();
    }

    private void accepted(String promise) {
        var page = signedIn("approver@demo.test")
                .open("/commitments/vet?ref=" + promise)
                .page();
        others.write(page.locator("#reason"), "It reaches every school.");
        others.press(button(page, "Accept the promise"));
        page.locator("[data-toast]").getByText("accepted").waitFor();
    }

    /** Every comment is in the letter and on the page it leads to, and no reader is named. */
    private void told(Visitor ada, String promise) throws Exception {
        var letter = Mailbox.textTo(email, "Your promise is accepted");
        assertThat(letter.split("A word on " + mark, -1)).hasSize(10);
        assertThat(letter)
                .contains("It reaches every school.")
                .doesNotContain("Mei Lindqvist", "Imre Kos", "Tove Lind");
        var page = ada.open(Mailbox.linkTo(email, "Your promise is accepted", "/commitments/commitment"))
                .page();
        assertThat(page.url()).contains(promise);
        applicants.press(page.getByText("Their comments"));
        assertThat(page.locator("#vetted").innerText().split("A word on " + mark, -1))
                .hasSize(10);
        assertThat(page.locator("main").innerText()).doesNotContain("Mei Lindqvist", "Imre Kos", "Tove Lind");
    }

    private void inTheDirectory() {
        var stranger =
                visitor().open("/partners?words=" + mark.replace(' ', '+')).page();
        others.press(stranger.locator("main a[href^='/partners/partner']").first());
        assertThat(stranger.locator("h1").innerText()).isEqualTo(mark);
        assertThat(stranger.locator("main").innerText())
                .contains("By June 2035 thirty schools ring a bell they cast themselves.")
                .doesNotContain("Ada Vane", "A word on");
        Axe.clean(stranger, "partner-just-in");
    }

    private static void saved(Page page, Runnable deed) {
        var answer =
                page.waitForResponse(response -> response.request().method().equals("PUT"), deed);
        assertThat(answer.status()).isEqualTo(200);
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}
