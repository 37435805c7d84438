package org.headwaters.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A team's whole way through a cohort, by the pages of everybody who has a part in it: two partners apply, are read, chosen
 * and asked, pass five gates with what others say to them, pitch, are funded, and say what remains. Only the days are moved.
 */
class WholeCohortJourneyIT extends BrowserCase {
    private static final String SOLUTION = "A trolley that waits where the lesson is.";
    private static final String SAID = "I would use it, but nobody would bring it back.";
    private static final int INTERVIEWS = 2;
    private static final int NEWS_WITHIN_MILLIS = 60_000;

    private final String title = "Tide watchers " + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private List<String> staged;
    private String team;
    private List<Visitor> readers;
    private Visitor approver;

    @Test
    void aTeam_fromItsApplicationToWhatRemains() {
        staged = visitor()
                .context()
                .request()
                .get("/staged/whole-cohort")
                .text()
                .lines()
                .toList();
        var iris = as(1);
        var tomas = as(2);
        var officer = signedIn("officer@demo.test");
        apply(iris, tomas);
        stands("SELECTING");
        choose(officer, iris);
        stands("RUNNING");
        var ada = as(3);
        var gates = new GatePages(ada, team);
        throughFourGates(gates, as(5));
        var grant = pitch(gates);
        fund(grant, iris, tomas, officer);
        hear(gates);
        stands("ENDING");
        sayWhatRemains(ada);
        stands("FINISHED");
        lookBack(officer);
    }

    private void apply(Visitor iris, Visitor tomas) {
        var page = iris.open("/fellowships/cohort?ref=" + staged.get(0)).page();
        page.locator(".next-step a.btn.main").click();
        page.waitForURL("**/fellowships/apply?cohort=*");
        page.locator("#begin input[type=submit]").click();
        page.waitForURL("**/fellowships/apply?ref=*");
        team = page.url().replaceFirst(".*ref=", "");
        page.locator("#title").fill(title);
        page.locator("[data-saving=title].saved").waitFor();
        for (var answer : page.locator("section.question textarea").all()) {
            answer.fill("We ask those who live with it every day.");
        }
        page.locator("#changeWho").click();
        page.waitForURL("**/fellowships/fellows?ref=*");
        page.locator("#words").fill(staged.get(7));
        page.locator("#find").click();
        page.locator("h2", new Page.LocatorOptions().setHasText(staged.get(7)))
                .first()
                .waitFor();
        named(page, 0, "Ada Wen");
        named(page, 1, "Ben Sorel");
        page.locator("a.btn.main").last().click();
        page.waitForURL("**/fellowships/apply?ref=*");
        button(page, "Ask your partner to say yes").click();
        page.waitForURL("**/fellowships/application?ref=*");

        var theirs = tomas.open("/my").page();
        theirs.locator("a[href*='/fellowships/application?ref=" + team + "']")
                .first()
                .click();
        theirs.locator("#confirm").click();
        theirs.locator("#submit").click();
        assertThat(theirs.locator("main")).containsText("We have your application");
    }

    private static void named(Page page, int partner, String who) {
        page.locator("select[name^='person.']").nth(partner).selectOption(new SelectOption().setLabel(who));
        page.locator("input[name^='role.']").nth(partner).fill("Asks well");
        page.locator("input[value=Add]").nth(partner).click();
        page.locator("main .row-list")
                .getByText(who, new Locator.GetByTextOptions().setExact(true))
                .waitFor();
    }

    private void choose(Visitor officer, Visitor iris) {
        var page = officer.open("/fellowships/select?ref=" + staged.get(0)).page();
        page.getByLabel("Tick " + title).check();
        button(page, "Take them up").click();
        page.locator("[data-toast]").waitFor();
        officer.open("/fellowships/choose?ref=" + team);
        TeamReading.asked(page, "Mei Lindqvist");
        TeamReading.asked(page, "Farah Aziz");
        readers = List.of(signedIn("reviewer@demo.test"), signedIn("reviewer2@demo.test"));
        readers.forEach(reader -> TeamReading.read(reader, team));
        approver = signedIn("approver@demo.test");
        var decides = approver.open("/fellowships/choose?ref=" + team).page();
        button(decides, "Offer " + title + " a place").click();
        decides.locator("[data-toast]").getByText("is selected").waitFor();
        var heard = iris.open("/fellowships/application?ref=" + team).page();
        assertThat(heard.locator(".stage").first()).containsText("In review");

        officer.open("/fellowships/select?ref=" + staged.get(0));
        button(page, "Send one letter").first().click();
        page.locator("#tell").click();
        page.locator("[data-toast]").waitFor();
        iris.open("/fellowships/application?ref=" + team);
        heard.locator("#takePlace").click();
        heard.locator("a[href*='/fellowships/team?ref=" + team + "']").first().waitFor();
    }

    private void throughFourGates(GatePages gates, Visitor coach) {
        gates.explored(INTERVIEWS);
        gates.handIn();
        var read = coach.open("/fellowships/coach").page();
        read.locator("main a.btn[href*='" + team + "']").first().click();
        passed(read);
        gates.prototyped();
        gates.handIn();
        passed(coach, "PROTOTYPE");
        gates.tested(1);
        gates.handIn();
        passed(coach, "TEST");
        says(gates.asked("end_user", "a lab technician"));
        says(gates.asked("expert", "Aron Feld"));
        gates.answeredAll();
        gates.next("FEEDBACK");
        gates.handIn();
        passed(coach, "FEEDBACK");
        assertThat(gates.room().locator("main")).containsText(INTERVIEWS + " interviews");
    }

    private void passed(Visitor coach, String gate) {
        passed(coach.open("/fellowships/gate?ref=" + team + "&gate=" + gate).page());
    }

    private static void passed(Page page) {
        page.locator("#feedback").fill("You listened before you spoke.");
        button(page, "Pass this gate").click();
        page.getByText("Passed by Sefa Laurent").waitFor();
    }

    /** On a phone, without an account. */
    private void says(String link) {
        var phone = visitor().page();
        phone.setViewportSize(360, 740);
        phone.navigate(link);
        phone.locator("#yes").click();
        phone.locator("#q1").fill(SAID);
        phone.locator("#q2").fill("The lid has to close.");
        org.assertj.core.api.Assertions.assertThat(
                        ((Number) phone.evaluate("() => document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(360);
        phone.locator("#give").click();
        assertThat(phone.locator("h1")).containsText("Thank you");
    }

    private String pitch(GatePages gates) {
        gates.pitched(SOLUTION, "4500");
        gates.handIn();
        var page = gates.visitor.open("/fellowships/pitch?ref=" + team).page();
        var grant = page.locator("a[href*='/grants/application?ref=']");
        news(page, grant);
        return grant.getAttribute("href").replaceFirst(".*ref=", "");
    }

    private void fund(String grant, Visitor iris, Visitor tomas, Visitor officer) {
        var page = iris.open("/grants/apply?ref=" + grant).page();
        assertThat(page.getByLabel("Title of your application")).hasValue(title);
        assertThat(page.locator("main textarea").first()).hasValue(SOLUTION);
        assertThat(page.getByLabel("What it is, line 1")).hasValue("Six trolleys and the way there");
        page.getByLabel("Kind of cost, line 1").selectOption(new SelectOption().setLabel("Travel"));
        var apply = new ApplyPages(iris, new Hands.Mouse());
        apply.askToConfirm();
        new ApplyPages(tomas, new Hands.Mouse()).confirm(grant);
        apply.submit(grant);
        var desk = new DeskPages(officer, new Hands.Mouse(), grant).open();
        desk.takeUp();
        desk.giveTo("Mei Lindqvist");
        desk.giveTo("Farah Aziz");
        readers.forEach(reader -> new DeskPages(reader, new Hands.Mouse(), grant).read(4));
        desk.recommend("They will really meet");
        new DeskPages(approver, new Hands.Mouse(), grant).award();
        desk.sendLetter();
    }

    private void hear(GatePages gates) {
        var page = gates.visitor.open("/fellowships/pitch?ref=" + team).page();
        news(page, page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Funded")));
        assertThat(page.locator("#answer")).containsText("$4,500");
        page.locator("#outcome").selectOption("TO_MARKET");
        page.locator("#words").fill("Six schools have asked for it.");
        page.locator("#sayEnd").click();
        assertThat(page.locator("#ended")).containsText("Six schools have asked for it.");
        assertThat(gates.room().locator("main")).containsText("All five gates are passed");
    }

    private void sayWhatRemains(Visitor ada) {
        var page = ada.open("/fellowships/team?ref=" + team).page();
        page.locator("a[href*='/fellowships/after?ref=" + team + "']").first().click();
        page.locator("#built").fill("A trolley that comes back.");
        page.locator("#learned").fill("The way to the store room is the larger part.");
        page.locator("#dropped").fill("A box by post. Nobody opens post before Friday.");
        page.locator("#keep").click();
        page.locator("[data-toast]").waitFor();
        page.locator("#goOn").click();
        page.locator("#goNotOn").waitFor();
    }

    private void lookBack(Visitor officer) {
        var page = officer.open("/fellowships/cohort?ref=" + staged.get(0)).page();
        page.locator("a[href*='/fellowships/end?ref=']").first().click();
        assertThat(page.locator("#made")).hasText("2 prototypes, one test with end-users, one solution funded");
        for (var step : List.of("Applied", "Selected", "Finished", "Pitched", "Funded")) {
            assertThat(page.locator("tr")
                            .filter(new Locator.FilterOptions().setHasText(step))
                            .first())
                    .containsText("1");
        }
        assertThat(page.locator("main")).containsText("A trolley that comes back.");
        assertThat(page.locator("main")).containsText("Six schools have asked for it.");
        var stranger = visitor();
        stranger.open("/fellowships/after?ref=" + team);
        assertThat(stranger.page().locator("main")).containsText("The way to the store room is the larger part.");
    }

    /** What comes by the outbox is there after a while. */
    private static void news(Page page, Locator there) {
        page.waitForCondition(
                () -> {
                    page.reload();
                    return there.count() > 0;
                },
                new Page.WaitForConditionOptions().setTimeout(NEWS_WITHIN_MILLIS));
    }

    private void stands(String where) {
        var moved = visitor().context().request().get("/staged/whole-cohort?ref=" + staged.get(0) + "&stands=" + where);
        org.assertj.core.api.Assertions.assertThat(moved.status()).isEqualTo(200);
    }

    private Visitor as(int who) {
        var visitor = visitor();
        new SignInPage(visitor).open().signIn(staged.get(who), staged.get(6));
        return visitor;
    }

    private static Locator button(Page page, String words) {
        return TeamReading.button(page, words);
    }
}
