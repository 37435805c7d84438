package org.headwaters.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A report by the keyboard alone, picture and all, until an officer asks for more; and other people at a meeting, by page. */
class ReportJourneyIT extends BrowserCase {
    /** Both stand so in the demonstration, and stand so again when these journeys are over. */
    private static final String REPORTING = "The letter that came in time";

    private static final String MEETING = "Dough, heat and a stopwatch, in Meridian Bay";
    private static final String SHOWS = "Nine teachers around one kettle";
    private static final int WIDE = 64;

    @Test
    void aReport_isWrittenByKeyboardAlone_withAPicture_andComesBackForMore() throws IOException {
        var larkmoor = signedIn("partner2@demo.test");
        var page = larkmoor.open("/my").page();
        var keys = new Hands.Keyboard();
        keys.press(todo(page, REPORTING));
        page.waitForURL("**/grants/report?ref=*");
        var reference = page.url().substring(page.url().indexOf('=') + 1);
        keys.write(page.locator("[id='report.happened']"), "The letter went out.");
        keys.write(page.locator("[id='report.different']"), "Answers come.");
        keys.write(page.locator("[id='report.next']"), "Once a month.");
        keys.write(page.locator("[id='report.tell']"), "Write early.");
        keys.tick(page.locator("#o-REDESIGNED"));
        var chooser = page.waitForFileChooser(() -> keys.press(page.locator("#picture")));
        chooser.setFiles(new FilePayload("kettle.png", "image/png", picture()));
        keys.write(page.locator("#pictureWords"), SHOWS);
        keys.press(button(page, "Send the report"));
        page.locator("[data-toast]").getByText("Thank you").waitFor();

        var officer = signedIn("officer@demo.test");
        officer.open("/grants/grant?ref=" + reference);
        var shown = officer.page().getByAltText(SHOWS);
        assertThat(shown).isVisible();
        assertThat(shown.evaluate("image => image.naturalWidth")).isEqualTo(WIDE);
        assertThat(officer.page().locator("#report")).containsText("A programme was redesigned");
        Axe.clean(officer.page(), "grant-with-picture");
        keys.press(button(officer.page(), "Ask for more"));
        keys.write(officer.page().locator("#words"), "Who wrote it?");
        keys.press(officer.page().locator("#askMoreNow"));
        officer.page().locator("[data-toast]").waitFor();

        larkmoor.open("/my");
        keys.press(todo(page, REPORTING));
        assertThat(page.locator("main")).containsText("Who wrote it?");
        assertThat(page.getByAltText(SHOWS)).isVisible();
        assertThat(page.locator("[id='report.tell']")).hasValue("Write early.");
    }

    @Test
    void whoIsToMeet_isChangedByPage_withAReasonThatEveryPartnerReads() {
        var museum = signedIn("partner@demo.test");
        var page = museum.open("/my").page();
        todo(page, MEETING).click();
        page.waitForURL("**/grants/met?ref=*");
        var reference = page.url().substring(page.url().indexOf('=') + 1);
        museum.open("/grants/grant?ref=" + reference);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change who comes"))
                .click();
        page.waitForURL("**/grants/amend?*");
        Axe.clean(page, "amend-people");
        var ours = page.locator("fieldset", new Page.LocatorOptions().setHasText("Museum of Tides"));
        var chair = ours.locator("input[type=checkbox]").first();
        var name = ours.locator("label").first().innerText().strip();
        var was = chair.isChecked();
        chair.setChecked(!was);
        ours.locator("input.num").fill("7");
        button(page, "Keep these people").click();
        assertThat(page.locator("[data-problems]")).containsText("Say why");
        assertThat(chair).isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(!was));
        assertThat(ours.locator("input.num")).hasValue("7");
        page.locator("#reason").fill("Two more want to come");
        button(page, "Keep these people").click();
        page.locator("[data-toast]").waitFor();
        var comes = page.locator("#agreements tr", new Page.LocatorOptions().setHasText("Museum of Tides"))
                .locator("td")
                .last();
        assertThat(comes).containsText("7");
        assertThat(comes.innerText().contains(name)).isEqualTo(!was);
        museum.open("/grants/application?ref=" + reference);
        assertThat(page.locator("main")).containsText("Two more want to come");
    }

    private static Locator todo(Page page, String title) {
        return page.locator(".todo li", new Page.LocatorOptions().setHasText(title))
                .getByRole(AriaRole.LINK)
                .last();
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(WIDE, WIDE, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
