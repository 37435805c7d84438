package org.headwaters.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The way in as those see it who walk it, and the register as those see it who keep it. */
class JoinJourneyIT extends BrowserCase {

    @Test
    void aPartnerNamesAnOrganisation_andTheStaffSeesItOnItsWay() {
        var partner = signedIn("partner@demo.test").open("/partners");
        partner.page().locator("a[href='/partners/nominate']").click();
        var page = partner.page();
        page.locator("#name").click();
        assertThat(page.locator("#organisationField .wrong")).containsText("Write the organisation");
        Axe.clean(page, "join-nominate-wrong");
        fill(partner, "Copperbell Foundry");
        page.locator("#name").click();
        assertThat(page.locator(".beside")).containsText("Copperbell Foundry");

        var staff = signedIn("officer@demo.test").open("/partners/joining").page();
        staff.locator("a.row-link", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Copperbell Foundry"))
                .click();
        assertThat(staff.locator("h1")).hasText("Copperbell Foundry");
        staff.locator("#word").fill("They meant somebody else.");
        Axe.clean(staff, "join-staff");
        staff.locator("#decline").click();
        assertThat(staff.locator("body")).containsText("Came to the end of the way");
    }

    @Test
    void anApplicant_looksAtItself_andSeesWhereItStands() {
        var lena = signedIn("lena@brightwater-works.example").open("/my");
        lena.page()
                .locator("a[href='/partners/join?ref=brightwater-works']")
                .first()
                .click();
        var page = lena.page();
        assertThat(page.locator("h1")).hasText("You join with a promise");
        assertThat(page.locator("#self-check")).containsText("Forty of our 300 technicians retire by 2031.");
        Axe.clean(page, "join-way");
        page.locator("#self-check a").click();
        page.locator("#evidenceLEARNING").fill("");
        page.locator("#keepCheck").click();
        assertThat(page.locator("#evidenceLEARNINGField .wrong")).containsText("Say in a sentence");
        Axe.clean(page, "join-check");
        page.locator("#evidenceLEARNING").fill("We would publish what fails, with numbers.");
        page.locator("#keepCheck").click();
        assertThat(page.locator("#self-check table")).containsText("with numbers");
    }

    @Test
    void aStranger_asks_andIsSentToTheMail() {
        var stranger = visitor().open("/partners");
        stranger.page().locator("a[href='/partners/enter']").click();
        fill(stranger, "Saltglass Optics");
        Axe.clean(stranger.page(), "join-ask");
        stranger.page().locator("#ask").click();
        assertThat(stranger.page().locator("h1")).hasText("Look into your mail");
        Axe.clean(stranger.page(), "join-asked");
    }

    @Test
    void aFile_isShownRowByRow_answered_andTaken() {
        var page = signedIn("admin@demo.test").open("/partners/import").page();
        Axe.clean(page, "import");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "organisations.csv",
                        "text/csv",
                        ("Name;Sector;Place;Stands;Partner since\nMoonwort Nursery;business;Fernhollow;;\n"
                                        + "Larkmoor School Trust;public;Larkmoor;;\nTinder Yard;maker;Northgate;;\n"
                                        + ";business;Bay;;\nHalden Observatory;;Halden Hill;;\n"
                                        + "Sandpiper Labs;business;Bay;Partner;31.2.2024\n")
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator("#look").click();
        assertThat(page.locator("h1")).hasText("Nothing is imported yet");
        assertThat(page.locator("#stopped")).containsText("Looks like Larkmoor Schools Trust, which is here already");
        Axe.clean(page, "import-shown");
        page.locator("select[name=answer-4]").selectOption("sector:nonprofit");
        page.locator("#answer").click();
        assertThat(page.locator("#take")).hasValue("Import 3 rows");
        page.locator("#take").click();
        assertThat(page.locator("h1")).containsText("new, ");
        Axe.clean(page, "imported");
        page.locator("#made a").first().click();
        assertThat(page.locator(".next-step")).containsText("Not a partner: Named");
        Axe.clean(page, "imported-organisation");
        page.navigate("/partners/import");
        Axe.clean(page, "import-lately");
        page.locator("#lately a").first().click();
        page.locator("#undo").click();
        assertThat(page.locator(".lead")).containsText("Undone by");
        Axe.clean(page, "import-undone");
    }

    @Test
    void twoEntries_areLaidBesideEachOther_beforeTheyBecomeOne() {
        var page = signedIn("admin@demo.test")
                .open("/partners/partner?ref=museum-of-tides")
                .page();
        page.getByText("Merge into another one").click();
        page.locator("#into").fill("copperhill");
        page.locator("form.filters button").click();
        Axe.clean(page, "merge");
        page.getByText("Choose").first().click();
        assertThat(page.locator("table")).containsText("Copperhill Science Centre");
        Axe.clean(page, "merge-both");
        page.locator("#merge").click();
        assertThat(page.locator("#why")).hasAttribute("aria-invalid", "true");
    }

    private static void fill(Visitor visitor, String name) {
        var page = visitor.page();
        page.locator("#organisation").fill(name);
        page.locator("#place").fill("Meridian Bay");
        page.locator("#sector").selectOption("business");
        page.locator("#contact").fill("Ada Vane");
        page.locator("#email").fill(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@foundry.example");
        page.locator("#why").fill("They cast bells, and every school has one that nobody rings.");
    }
}
