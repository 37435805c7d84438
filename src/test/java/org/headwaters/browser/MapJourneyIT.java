package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The map in the browser: what strangers read, what partners say, what staff makes of it, and sheets in and out. */
class MapJourneyIT extends BrowserCase {
    private static final String CAUSE = "the-time-teachers-have-for-lab-preparation";
    private static final String LESSON = "the-length-of-a-lesson-period";
    private static final int MOST_STATEMENTS = 8;

    /** Six of its own, and one of each of the three rooms whose work stands in its thread. */
    private static final int MOST_WITH_THREADS = 9;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aStranger_readsTheMapAndACause_inFewStatements() {
        var visitor = visitor();
        var page = visitor.open("/challenges").page();
        Axe.clean(page, "challenges");
        assertThat(visitor.statementsOf("/challenges")).isBetween(1, MOST_STATEMENTS);
        page.getByLabel("that speak of").fill("technicians");
        page.getByRole(AriaRole.BUTTON, button("Show")).click();
        page.waitForURL("**words=technicians*");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The number of technicians per school"))
                .click();
        page.getByText("needs a fresh look").first().waitFor();
        visitor.open("/challenges/cause?ref=" + CAUSE);
        assertThat(page.locator("main").innerText())
                .contains("What drives it", "Bright spots", "Three schools of Larkmoor", "Not known");
        assertThat(visitor.statementsOf("/challenges/cause")).isBetween(1, MOST_WITH_THREADS);
        Axe.clean(page, "cause");
    }

    @Test
    void aPartner_saysWhatItWorksOn_andNobodySaysItForAnother() {
        var page = signedIn("partner@demo.test").page();
        page.navigate("/challenges/work?ref=" + LESSON);
        Axe.clean(page, "cause-work");
        page.getByLabel("How far you are").selectOption("WORKING");
        page.getByLabel("With what").fill("A key for every school " + mark);
        page.getByRole(AriaRole.BUTTON, button("Show it")).click();
        page.getByText("It is shown beside your name.").waitFor();
        page.getByText("A key for every school " + mark).waitFor();

        var other = signedIn("partner2@demo.test").page();
        other.navigate("/challenges/work?ref=" + LESSON + "&of=museum-of-tides");
        assertThat(other.locator("h1").innerText()).contains("Larkmoor");
        var sent = FormData.create();
        other.locator("#working input[type=hidden]")
                .all()
                .forEach(field -> sent.set(field.getAttribute("name"), field.inputValue()));
        sent.set("depth", "EXPLORING")
                .set("what", "Written by somebody else " + mark)
                .set("save", "Show it");
        var answer = other.context()
                .request()
                .post(
                        "/challenges/work?ref=" + LESSON + "&of=museum-of-tides",
                        RequestOptions.create().setForm(sent));
        assertThat(answer.status()).isEqualTo(404);
        page.navigate("/challenges/cause?ref=" + LESSON);
        page.getByText("A key for every school " + mark).waitFor();

        page.navigate("/challenges/work?ref=" + LESSON);
        page.getByRole(AriaRole.BUTTON, button("We work on it no more")).click();
        page.getByText("Your name is taken off this cause.").waitFor();
        assertThat(page.content()).doesNotContain("A key for every school " + mark);
    }

    @Test
    void aNote_isOffered_leftOutWithAWord_andItsWriterReadsIt() {
        var page = signedIn("partner@demo.test").page();
        page.navigate("/challenges/cause?ref=" + LESSON);
        page.getByText("Offer a note for the brief").click();
        page.waitForURL("**/challenges/note**");
        page.locator("#words").fill("The bell decides, " + mark);
        page.locator("#source").fill("Nine diaries");
        Axe.clean(page, "cause-note");
        page.getByRole(AriaRole.BUTTON, button("Offer it")).click();
        page.getByText("Waits to be read").first().waitFor();

        var staff = signedIn("officer@demo.test").page();
        staff.navigate("/challenges/brief?ref=" + LESSON);
        var note = staff.locator("#notes li").filter(new Locator.FilterOptions().setHasText(mark));
        staff.locator("#NOT_KNOWN").fill("Who has the keys, " + mark);
        note.getByLabel("Reason").fill("Say of which school, " + mark);
        note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Leave out"))
                .click();
        staff.getByText("It is left out, and the reason is kept.").waitFor();
        assertThat(staff.locator("#NOT_KNOWN").inputValue()).isEqualTo("Who has the keys, " + mark);

        page.navigate("/challenges/note?ref=" + LESSON);
        page.getByText("Say of which school, " + mark).waitFor();
        Axe.clean(page, "cause-note-answered");
    }

    @Test
    void aSuggestion_isMade_andDeclined_andItsSuggesterReadsWhy() {
        var page = signedIn("partner@demo.test").page();
        page.navigate("/challenges/suggest");
        Axe.clean(page, "cause-suggest");
        page.locator("#theme").selectOption("time-and-workload");
        page.locator("#title").fill("The hush of " + mark);
        page.locator("#why").fill("Nobody plans it.");
        page.getByRole(AriaRole.BUTTON, button("Suggest it")).click();
        page.getByText("you see here what becomes of it").waitFor();
        var address = page.url();
        page.navigate("/challenges/spot?ref=" + CAUSE);
        Axe.clean(page, "cause-spot");
        page.locator("#who").fill("School " + mark);
        page.locator("#place").fill("Bay");
        page.locator("#what").fill("Opens early");
        page.locator("#evidence").fill("Told");
        page.locator("#link").fill("javascript:alert(1)");
        page.getByRole(AriaRole.BUTTON, button("Suggest it")).click();
        page.getByText("Give an address that begins with").first().waitFor();
        page.locator("#link").fill("bay.example");
        page.getByRole(AriaRole.BUTTON, button("Suggest it")).click();
        page.getByText("The backbone reads it before it is shown").waitFor();

        var staff = signedIn("officer@demo.test").page();
        staff.navigate("/challenges/suggestions");
        Axe.clean(staff, "map-suggestions");
        staff.getByLabel("Why not: The hush of " + mark).fill("We have it already " + mark);
        staff.getByLabel("Decline: The hush of " + mark).click();
        staff.getByText("It is declined, and the reason is kept.").waitFor();
        staff.getByLabel("Show it: School " + mark).click();
        staff.getByText("The bright spot is shown.").waitFor();
        page.navigate(address);
        page.getByText("We have it already " + mark).waitFor();
        page.navigate("/challenges/cause?ref=" + CAUSE);
        page.getByText("School " + mark).waitFor();
    }

    @Test
    void anOfficer_writesABrief_andSeesWhatAColleagueSavedMeanwhile() {
        var page = signedIn("officer@demo.test").page();
        page.navigate("/challenges/stale");
        Axe.clean(page, "map-stale");
        page.navigate("/challenges/brief?ref=the-evenings-that-are-free");
        Axe.clean(page, "cause-brief");
        var other = page.context().newPage();
        other.navigate("/challenges/brief?ref=the-evenings-that-are-free");
        other.locator("#TRIED").fill("Theirs " + mark);
        other.locator("#save").click();
        other.getByText("Its earlier wording is kept.").waitFor();
        page.locator("#TRIED").fill("Mine " + mark);
        page.locator("#save").click();
        page.locator("#theirs").getByText("Theirs " + mark).waitFor();
        if (page.locator("dialog[open]").count() > 0) {
            page.getByRole(AriaRole.BUTTON, button("Keep mine")).click();
        }
        Axe.clean(page, "cause-brief-stale");
        assertThat(page.locator("#TRIED").inputValue()).isEqualTo("Mine " + mark);
        page.locator("#save").click();
        page.getByText("Its earlier wording is kept.").waitFor();
        assertThat(page.locator("#TRIED").inputValue()).isEqualTo("Mine " + mark);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Edition 1").setExact(true))
                .click();
        Axe.clean(page, "cause-edition");
    }

    @Test
    void anOfficer_editsACause_drawsALink_andTakesASheetOver() {
        var page = signedIn("officer@demo.test").page();
        page.navigate("/challenges/edit");
        page.locator("#theme").selectOption("time-and-workload");
        page.locator("#title").fill("The drawn of " + mark);
        page.locator("#save").click();
        page.getByText("The cause is saved.").waitFor();
        page.locator("#other").selectOption(CAUSE);
        page.locator("#drawUp").click();
        page.getByText("The link is drawn.").waitFor();
        Axe.clean(page, "cause-edit");

        page.navigate("/challenges/import");
        Axe.clean(page, "map-import");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "map.csv",
                        "text/csv",
                        ("Label,Type,Description,Tags\nBrought " + mark + ",Time and workload,From elsewhere,\nLost "
                                        + mark + ",Nowhere,,\nThe drawn of " + mark
                                        + ",Time and workload,More words,\n")
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator("#look").click();
        page.getByText("Nothing is imported yet").waitFor();
        Axe.clean(page, "map-import-read");
        page.locator("#take").click();
        page.getByText("2 rows are imported.").waitFor();
        var sheet = page.context().request().get("/api/challenges/elements.csv").text();
        assertThat(sheet).startsWith("Label,Type,Description,Tags\r\n").contains("Brought " + mark, "More words");

        page.navigate("/challenges/edit?ref=brought-" + mark);
        page.locator("#reason").fill("It was a try " + mark);
        page.locator("#retire").click();
        page.getByText("The cause is retired.").waitFor();
        page.navigate("/challenges/cause?ref=brought-" + mark);
        page.getByText("It was a try " + mark).waitFor();
        Axe.clean(page, "cause-retired");
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
