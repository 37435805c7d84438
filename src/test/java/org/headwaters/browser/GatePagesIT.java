package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fellow writes what the team shows, hands a gate in, and its coach reads and passes it. */
class GatePagesIT extends BrowserCase {
    @Test
    void aFellow_writesInterviews_handsIn_andTheCoachPassesIt() {
        var staged = staged(0);
        var ada = as(staged, 1);
        var page = ada.open("/fellowships/team?ref=" + staged.get(0)).page();
        Axe.clean(page, "team-new");
        page.locator(".next-step a").click();
        page.waitForURL("**gate=EXPLORE");
        Axe.clean(page, "gate-explore-empty");
        assertThat(page.locator("aside").innerText()).contains("You hand it in here as soon as nothing is missing");
        interview(page, "Reach her at ola@school.example", "One\nTwo\nThree");
        assertThat(page.locator("[data-problems]").innerText()).contains("Leave out e-mail addresses");
        assertThat(page.locator("#who").inputValue()).isEqualTo("Reach her at ola@school.example");
        Axe.clean(page, "gate-explore-wrong");
        page.locator("#who").fill("A science teacher, year 2");
        press(page, "Add an interview");
        page.locator("[data-toast]").getByText("Saved").waitFor();
        for (var i = 2; i <= 5; i++) {
            page.locator("#interviewForm summary").click();
            interview(page, "A technician, school " + i, "I prepare in the car.\nThe bell decides.\nKeys are far.");
            page.getByText("A technician, school " + i).first().waitFor();
        }
        page.locator("#noteForm summary").click();
        page.locator("#content").fill("Three studies agree on the minutes lost.");
        page.locator("#cites").check();
        press(page, "Add a research note");
        page.locator("#sentence").fill("How might we give a lab lesson the twelve minutes it has?");
        press(page, "Save this question");
        page.locator("#handIn").waitFor();
        Axe.clean(page, "gate-explore-whole");
        press(page, "Hand it in");
        page.locator("#takeBack").waitFor();
        Axe.clean(page, "gate-explore-handed-in");
        var coach = as(staged, 2);
        var read = coach.open("/fellowships/gate?ref=" + staged.get(0) + "&gate=EXPLORE")
                .page();
        Axe.clean(read, "gate-explore-coach");
        read.getByText("A word that decides nothing").click();
        read.locator("#aside").fill("Bring the key ring.");
        press(read, "Pass this gate");
        assertThat(read.locator("#feedbackField .wrong").innerText()).contains("To pass this gate");
        assertThat(read.locator("#aside").inputValue()).isEqualTo("Bring the key ring.");
        read.locator("#feedback").fill("You listened before you spoke.");
        press(read, "Pass this gate");
        read.getByText("Passed by Sefa Laurent").waitFor();
        assertThat(read.locator("#word").inputValue()).isEqualTo("Bring the key ring.");
        ada.open("/fellowships/team?ref=" + staged.get(0));
        assertThat(page.locator(".timeline").innerText()).contains("5 interviews");
        Axe.clean(page, "team-explored");
    }

    @Test
    void aTest_isPredicted_begun_lockedAndTold() {
        var staged = staged(2);
        var page = as(staged, 1)
                .open("/fellowships/gate?ref=" + staged.get(0) + "&gate=TEST")
                .page();
        page.locator("#prototype").selectOption("A trolley");
        page.locator("#withWhom").fill("Eleven teachers");
        page.locator("#prediction").fill("They save 20 minutes.");
        press(page, "Save what you expect");
        page.getByText("Change or begin").click();
        page.locator("#prediction").fill("They save 12 minutes.");
        Axe.clean(page, "gate-test-begin");
        press(page, "Begin it");
        page.locator("#happened").waitFor();
        assertThat(page.locator("#telling").innerText()).contains("They save 12 minutes.");
        assertThat(page.locator("#prediction").count()).isZero();
        page.locator("#happened").fill("They saved 8.");
        page.locator("#changes").fill("The key ring hangs in the staff room now.");
        press(page, "Save");
        page.getByText("Locked since the test began").waitFor();
        Axe.clean(page, "gate-test");
        page.navigate("/fellowships/team?ref=" + staged.get(0));
        Axe.clean(page, "team");
        page.navigate("/fellowships/gate?ref=" + staged.get(0) + "&gate=PROTOTYPE");
        Axe.clean(page, "gate-prototype-passed");
        page.navigate("/fellowships/gate?ref=" + staged.get(0) + "&gate=FUNDING");
        page.locator("#solution").fill("A trolley that waits where the lesson is.");
        page.locator("#budget").fill("4,500");
        press(page, "Save");
        page.locator("[data-toast]").getByText("Saved").waitFor();
        Axe.clean(page, "gate-funding");
    }

    @Test
    void aPrototype_isShownByItsPicture() {
        var staged = staged(1);
        var page = as(staged, 1)
                .open("/fellowships/gate?ref=" + staged.get(0) + "&gate=PROTOTYPE")
                .page();
        page.locator("#thing").fill("A trolley");
        page.locator("#madeOf").fill("A tea trolley and tape");
        page.locator("#tests").fill("Whether it saves minutes");
        page.locator("#picture").setInputFiles(new FilePayload("trolley.png", "image/png", GatePages.DOT));
        press(page, "Add a prototype");
        page.getByAltText("A trolley").waitFor();
        Axe.clean(page, "gate-prototype");
    }

    @Test
    void whatIsTyped_isThereAgain_andGoneOnceItIsSaved() {
        var staged = staged(0);
        var ada = as(staged, 1);
        var page = ada.open("/fellowships/gate?ref=" + staged.get(0) + "&gate=FUNDING")
                .page();
        page.locator("#solution").fill("A trolley that waits where the lesson is.");
        page.locator("[data-saving=solution].saved").waitFor();
        page.locator("#plan").fill("One school first.");
        page.locator("[data-saving=plan].saved").waitFor();
        page.evaluate("localStorage.clear()");
        page.reload();
        assertThat(page.locator("#solution").inputValue()).isEqualTo("A trolley that waits where the lesson is.");
        assertThat(page.locator("#plan").inputValue()).isEqualTo("One school first.");
        Axe.clean(page, "gate-funding-typed");
        page.locator("#plan").fill("Two schools first.");
        press(page, "Save");
        page.locator("[data-toast]").getByText("Saved").waitFor();
        page.reload();
        assertThat(page.locator("#plan").inputValue()).isEqualTo("Two schools first.");
        assertThat(page.locator("[data-saving].saved").count()).isZero();
        assertThat(page.locator("#forgetPITCH").count()).isZero();
        page.locator("#plan").fill("All of them.");
        page.locator("[data-saving=plan].saved").waitFor();
        page.reload();
        press(page, "Throw away what is not saved");
        page.locator("[data-toast]").getByText("thrown away").waitFor();
        assertThat(page.locator("#plan").inputValue()).isEqualTo("Two schools first.");
    }

    @Test
    void aNoteThatIsAdded_isNotPutBackIntoItsForm_andOneThatIsRefusedGoesOn() {
        var staged = staged(0);
        var page = as(staged, 1)
                .open("/fellowships/gate?ref=" + staged.get(0) + "&gate=EXPLORE")
                .page();
        page.locator("#noteForm summary").click();
        page.locator("#content").fill("Three studies agree.");
        press(page, "Add a research note");
        page.locator("[data-problems]").waitFor();
        page.locator("#content").fill("Three studies agree on the minutes lost.");
        page.locator("[data-saving=content].saved").waitFor();
        assertThat(page.locator("#both-texts").isVisible()).isFalse();
        page.locator("#content").fill("Four studies agree on the minutes lost.");
        page.locator("#cites").check();
        press(page, "Add a research note");
        page.locator(".row-list").getByText("Four studies agree").waitFor();
        page.reload();
        assertThat(page.locator("#content").inputValue()).isEmpty();
        assertThat(page.locator("#content").isVisible()).isFalse();
        assertThat(page.locator("#both-texts").isVisible()).isFalse();
    }

    private static void interview(Page page, String who, String insights) {
        page.locator("#who").fill(who);
        page.locator("#insights").fill(insights);
        page.locator("#consent").check();
        press(page, "Add an interview");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private List<String> staged(int passed) {
        var made = visitor().context().request().get("/staged/fellows?passed=" + passed);
        return made.text().lines().toList();
    }

    private Visitor as(List<String> staged, int who) {
        var visitor = visitor();
        new SignInPage(visitor).open().signIn(staged.get(who), staged.get(3));
        return visitor;
    }
}
