package org.headwaters.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.headwaters.platform.security.People;
import org.junit.jupiter.api.Test;

/** Feedback by a personal link, as somebody sees it on a phone who has no account, and as the team answers it. */
class FeedbackJourneyIT extends BrowserCase {
    private static final String WORDS = "I would use it, but nobody would bring it back. <b>Really</b>";

    @Test
    void somebodyOutside_agrees_answers_readsTheReply_andTheTeamAnswersPointByPoint() {
        var phone = visitor();
        var scene = phone.open("/feedback-scene")
                .page()
                .locator("body")
                .textContent()
                .split(" ");
        var link = "/fellowships/feedback?link=" + scene[2];
        var page = phone.page();
        page.setViewportSize(360, 740);
        page.navigate(link);
        pictures(page, "feedback-consent");
        Axe.clean(page, "feedback-consent");
        page.setViewportSize(360, 740);
        page.locator("#yes").click();

        assertThat(page.locator("h1")).hasText("A trolley that comes back");
        page.locator("#give").click();
        assertThat(page.locator(".errors")).containsText("Two answers are enough");
        page.locator("#q1").fill("Titrations. I carry everything up two floors.");
        page.locator("#q2").fill(WORDS);
        assertThat(page.locator(".give-row .saving")).containsText("Saved");
        page.navigate(link);
        assertThat(page.locator("#q2")).hasValue(WORDS);
        pictures(page, "feedback-answer");
        Axe.clean(page, "feedback-answer");
        page.setViewportSize(360, 740);
        page.locator("#give").click();
        assertThat(page.locator("h1")).containsText("Thank you");
        assertThat(page.locator(".said-one").nth(1)).containsText("<b>Really</b>");
        pictures(page, "feedback-thanks");
        Axe.clean(page, "feedback-thanks");

        var fellow = visitor();
        new SignInPage(fellow).open().signIn(scene[1], People.PASSWORD);
        var room = fellow.open("/fellowships/ask?ref=" + scene[0]).page();
        assertThat(room.locator("#said")).containsText("2 points, 0 answered");
        Axe.clean(room, "feedback-asks");
        room.locator("#said select").nth(0).selectOption("TAKE");
        room.locator("#said select").nth(1).selectOption("DECLINE");
        room.locator("#keepReplies").click();
        assertThat(room.locator("body")).containsText("Say why you park or decline it");
        fellow.open("/fellowships/gate?ref=" + scene[0] + "&gate=FEEDBACK");
        room.locator("#keepReplies").click();
        assertThat(room.locator(".errors")).containsText("Choose beside a point what you do with it");
        room.locator("#said select").nth(0).selectOption("TAKE");
        room.locator("#said select").nth(1).selectOption("DECLINE");
        room.locator("#said textarea").nth(1).fill("The key ring hangs in the staff room now.");
        room.locator("#keepReplies").click();
        assertThat(room.locator("#said")).containsText("2 points, 2 answered");
        assertThat(room).hasURL(java.util.regex.Pattern.compile(".*/fellowships/gate\\?.*gate=FEEDBACK"));
        Axe.clean(room, "feedback-replied");

        page.reload();
        assertThat(page.locator("body")).containsText("The key ring hangs in the staff room now.");
    }

    @Test
    void aTeam_asksSomebody_andSeesTheLinkOnce() {
        var fellow = visitor();
        var scene = fellow.open("/feedback-scene")
                .page()
                .locator("body")
                .textContent()
                .split(" ");
        new SignInPage(fellow).open().signIn(scene[1], People.PASSWORD);
        var page =
                fellow.open("/fellowships/ask?ref=" + scene[0] + "&of=end_user").page();
        Axe.clean(page, "feedback-ask-form");
        page.locator("#ask").click();
        assertThat(page.locator("#calledField .wrong")).containsText("Say what kind of person");
        page.locator("#called").fill("a lab technician");
        page.locator("#ask").click();
        assertThat(page.locator("#given-link"))
                .hasValue(java.util.regex.Pattern.compile(".*/fellowships/feedback\\?link=.{43}"));
        Axe.clean(page, "feedback-link-once");
        assertThat(page.locator("#called")).hasCount(0);
        fellow.open("/fellowships/ask?ref=" + scene[0]);
        assertThat(page.locator("#given-link")).hasCount(0);
        assertThat(page.locator("#asked")).containsText("a lab technician");
    }

    @Test
    void aLinkThatOpensNothing_saysSoCalmly() {
        var page = visitor().expects("status of 404").page();
        page.setViewportSize(360, 740);
        page.navigate("/fellowships/feedback?link=mistyped");
        assertThat(page.locator("h1")).hasText("This link opens nothing");
        pictures(page, "feedback-nothing");
        Axe.clean(page, "feedback-nothing");
    }

    @Test
    void somebodyUnderAge_needsTheYesOfAGuardian_andMaySayNo() {
        var phone = visitor();
        var scene = phone.open("/feedback-scene")
                .page()
                .locator("body")
                .textContent()
                .split(" ");
        var page = phone.page();
        page.navigate("/fellowships/feedback?link=" + scene[3]);
        Axe.clean(page, "feedback-minor");
        page.locator("#yes").click();
        assertThat(page.locator(".errors")).containsText("has to say yes as well");
        page.locator("#no").click();
        assertThat(page.locator("h1")).hasText("That is fine");
        Axe.clean(page, "feedback-no");
        page.locator("main a").click();
        page.locator("#guardian").check();
        page.locator("#yes").click();
        assertThat(page.locator("h1")).hasText("A trolley that comes back");
        page.locator(".take-back summary").click();
        page.locator("#takeBack").click();
        assertThat(page.locator("h1")).hasText("Everything is taken back");
        Axe.clean(page, "feedback-gone");
    }

    private static void pictures(Page page, String name) {
        for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Axe.picture(page, name + "-360-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
        }
    }
}
