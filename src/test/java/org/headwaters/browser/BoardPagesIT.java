package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The gates board as staff, a coach and a fellow see it; a date that moves; a calendar's address; who needs a word. */
class BoardPagesIT extends BrowserCase {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    @Test
    void theBoard_saysInWordsHowEachTeamStands_andMovesADateForAll() throws Exception {
        var made = new BoardRowsMade();
        var officer = signedIn("officer@demo.test");
        var page = officer.open("/fellowships/board?ref=" + made.cohort).page();
        var table = page.locator("table.board");
        assertThat(table.locator("tbody th[scope=row] .item").allInnerTexts())
                .isSorted()
                .hasSize(7);
        assertThat(table.innerText()).contains("Late", "More asked", "Handed in", "Left", "waits for the panel");
        Axe.clean(page, "gates-board");
        assertThat(officer.statementsOf("/fellowships/board")).isLessThanOrEqualTo(20);
        page.locator("nav.views a").nth(2).click();
        page.waitForURL("**&show=late");
        assertThat(table.locator("tbody tr").count()).isEqualTo(2);
        page.locator("nav.views a").first().click();
        page.locator("#team").selectOption(made.reference("Kit Library"));
        page.locator("#coach").selectOption(new SelectOption().setIndex(1));
        page.locator("#name").click();
        page.locator("[data-toast]").getByText("Kept").waitFor();
        moved(page, made);
    }

    private static void moved(Page page, BoardRowsMade made) {
        page.getByText("Move a date").click();
        page.locator("#which").selectOption("FEEDBACK");
        page.locator("#to").fill(TODAY.minusDays(3).toString());
        page.locator("#look").click();
        page.locator("#problems .errors").waitFor();
        assertThat(page.locator("#to").inputValue())
                .isEqualTo(TODAY.minusDays(3).toString());
        assertThat(page.locator("#to-wrong").innerText()).contains("This day has passed");
        Axe.clean(page, "dates-refused");
        page.locator("#to").fill(TODAY.plusDays(44).toString());
        page.locator("#look").click();
        page.locator("#moves-with").waitFor();
        assertThat(page.locator("table tbody tr").count()).isEqualTo(2);
        Axe.clean(page, "dates-looked");
        page.locator("#move").click();
        page.locator("[data-toast]").getByText("told").waitFor();
    }

    @Test
    void aFellow_seesAllTeams_andOpensTheOwn() throws Exception {
        var made = new BoardRowsMade();
        var fellow = signedIn("partner@demo.test");
        var page = fellow.open("/fellowships/board?ref=" + made.cohort).page();
        assertThat(page.locator("table.board tbody tr").count()).isEqualTo(7);
        assertThat(page.locator("table.board td a").count()).isEqualTo(5);
        assertThat(page.locator("#coaching").count()).isZero();
        Axe.clean(page, "gates-board-fellow");
    }

    @Test
    void anAddressIsMade_shownOnce_andEnded() {
        var fellow = signedIn("partner@demo.test");
        var page = fellow.open("/fellowships/calendar").page();
        page.locator("#renew").click();
        page.locator("#calendar-made").waitFor();
        Axe.clean(page, "calendar-made");
        var address = page.locator(".num-like").innerText();
        assertThat(address).endsWith(".ics");
        fellow.open("/fellowships/calendar");
        assertThat(page.locator("main").innerText()).doesNotContain(".ics");
        page.locator("#end").click();
        page.locator("#renew.main").waitFor();
    }

    @Test
    void aCoach_findsWhoIsLateOnTop_andThenWhoWaits() throws Exception {
        var made = new BoardRowsMade();
        var coach = signedIn("reviewer@demo.test");
        var page = coach.open("/fellowships/coach").page();
        assertThat(page.locator("main h2").first().innerText()).contains("late");
        assertThat(page.locator("main h2").nth(1).innerText()).contains("for you to read");
        assertThat(page.locator("main a[href*='" + made.reference("Second Bell") + "']")
                        .count())
                .isEqualTo(1);
        Axe.clean(page, "coach-list");
    }
}
