package org.headwaters.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Base64;

/** A team's room and its five gates, as a fellow works them. */
final class GatePages extends PageObject {
    static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final String team;

    GatePages(Visitor visitor, String team) {
        super(visitor);
        this.team = team;
    }

    Page room() {
        return visitor.open("/fellowships/team?ref=" + team).page();
    }

    /** By the team's room, whose next step leads there. */
    void next(String gate) {
        room().locator(".next-step a").click();
        page.waitForURL("**gate=" + gate);
    }

    void explored(int interviews) {
        next("EXPLORE");
        for (var i = 1; i <= interviews; i++) {
            if (i > 1) {
                page.locator("#interviewForm summary").click();
            }
            page.locator("#who").fill("A technician, school " + i);
            page.locator("#insights").fill("I prepare in the car.\nThe bell decides.\nKeys are far.");
            page.locator("#consent").check();
            press("Add an interview");
            page.getByText("A technician, school " + i).first().waitFor();
        }
        page.locator("#noteForm summary").click();
        page.locator("#content").fill("Three studies agree on the minutes lost.");
        page.locator("#cites").check();
        press("Add a research note");
        page.locator("#sentence").fill("How might we give a lab lesson the twelve minutes it has?");
        press("Save this question");
    }

    void prototyped() {
        next("PROTOTYPE");
        for (var thing : new String[] {"A trolley", "A timetable swap"}) {
            if (page.locator("#thing").isHidden()) {
                page.locator("#prototypeForm summary").click();
            }
            page.locator("#thing").fill(thing);
            page.locator("#madeOf").fill("What was in the room");
            page.locator("#tests").fill("Whether it saves minutes");
            page.locator("#picture").setInputFiles(new FilePayload("made.png", "image/png", DOT));
            press("Add a prototype");
            page.getByAltText(thing).waitFor();
        }
        page.locator("#droppedForm summary").click();
        page.locator("#idea").fill("A box by post");
        page.locator("#why").fill("Nobody opens post before Friday.");
        press("Add an idea you dropped");
        page.getByText("A box by post").first().waitFor();
    }

    void tested(int tests) {
        next("TEST");
        for (var i = 1; i <= tests; i++) {
            var whom = "Eleven teachers, school " + i;
            if (i > 1) {
                page.locator("#testForm summary").click();
            }
            page.locator("#prototype").selectOption("A trolley");
            page.locator("#withWhom").fill(whom);
            page.locator("#prediction").fill("They save 20 minutes.");
            press("Save what you expect");
            page.getByText("Change or begin").last().click();
            press("Begin it");
            page.locator("#happened").fill("They saved " + (6 + i) + ".");
            page.locator("#changes").fill("The key ring hangs in the staff room now.");
            press("Save");
            page.getByText("They saved " + (6 + i) + ".").waitFor();
        }
    }

    void pitched(String solution, String budget) {
        next("FUNDING");
        page.locator("#solution").fill(solution);
        page.locator("#evidence").fill("Three tests in three schools: eight minutes a lesson.");
        page.locator("#plan").fill("Six more schools in the first year.");
        page.locator("#budget").fill(budget);
        page.locator("#budgetWords").fill("Six trolleys and the way there");
        press("Save");
        page.locator("[data-toast]").getByText("Saved").waitFor();
    }

    void handIn() {
        press("Hand it in");
        page.locator("#handIn").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Asks somebody by a link, and answers it. */
    String asked(String of, String called) {
        visitor.open("/fellowships/ask?ref=" + team + "&of=" + of);
        page.locator("#called").fill(called);
        page.locator("#ask").click();
        return page.locator("#given-link").inputValue();
    }

    /** Takes up everything that was said. */
    void answeredAll() {
        visitor.open("/fellowships/ask?ref=" + team);
        for (var choice : page.locator("#said select").all()) {
            choice.selectOption("TAKE");
        }
        page.locator("#keepReplies").click();
        page.locator("[data-toast]").waitFor();
    }

    void press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }
}
