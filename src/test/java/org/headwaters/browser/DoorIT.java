package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The door and the pages about people, as somebody sees and reaches them. */
class DoorIT extends BrowserCase {

    @Test
    void theDoor_isCleanInEveryState_andOpensByKeyboard() {
        var visitor = visitor().open("/signin");
        var page = visitor.page();
        Axe.clean(page, "signin");
        page.getByLabel("E-mail").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-problems]").innerText()).contains("Type your password");
        assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("email");
        Axe.clean(page, "signin-wrong");
        page.keyboard().type("partner@demo.test");
        page.keyboard().press("Tab");
        page.keyboard().type(SignInPage.DEMO_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/my");
        Axe.clean(page, "my-work-partner");
    }

    @Test
    void aPersonOfTheDemonstration_isOneButtonAway() {
        var visitor = visitor().open("/signin?to=%2Fhelp");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in as Ruth Adeyemi"))
                .click();
        visitor.page().waitForURL("**/help");
        Axe.clean(visitor.page(), "help");
    }

    @Test
    void thePasswordField_showsAndHidesWhatWasTyped() {
        var page = visitor().open("/signin").page();
        page.getByLabel("Password").fill("rivers");
        page.getByText("Show").click();
        assertThat(page.locator("#password").getAttribute("type")).isEqualTo("text");
        page.getByText("Hide").click();
        assertThat(page.locator("#password").getAttribute("type")).isEqualTo("password");
    }

    @Test
    void forgottenAndDeadLinks_areClean() {
        var visitor = visitor().open("/forgot");
        var page = visitor.page();
        Axe.clean(page, "forgot");
        page.getByLabel("E-mail").fill("nobody@door.test");
        page.keyboard().press("Enter");
        page.getByText("Look into your mail").waitFor();
        Axe.clean(page, "forgot-sent");
        visitor.open("/welcome?link=invented");
        Axe.clean(page, "welcome-dead");
        visitor.open("/signout");
        Axe.clean(page, "signed-out");
    }

    @Test
    void thePageAboutOneself_isClean_andSaves() {
        var visitor = signedIn("finance@demo.test");
        var page = visitor.open("/account").page();
        Axe.clean(page, "account");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Save").setExact(true))
                .click();
        page.locator("[data-toast]").waitFor();
        assertThat(page.locator("[data-toast]").innerText()).contains("Saved");
        visitor.open("/search?words=tide");
        Axe.clean(page, "search");
    }

    @Test
    void peopleAndRoles_areClean_andKeptByAnAdministrator() {
        var visitor = signedIn("admin@demo.test");
        var page = visitor.open("/admin/people").page();
        Axe.clean(page, "people");
        visitor.open("/admin/people?view=partners");
        Axe.clean(page, "people-partners");
        visitor.open("/admin/people?words=mei");
        page.locator("table a.row-link").first().click();
        page.waitForURL("**/admin/person?id=*");
        Axe.clean(page, "person");
        visitor.open("/admin/invite");
        Axe.clean(page, "invite");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the invitation"))
                .click();
        assertThat(page.locator("[data-problems]").innerText()).contains("Type the person’s name");
        Axe.clean(page, "invite-wrong");
        page.getByLabel("Name").fill("Noor Demo");
        page.getByLabel("E-mail").fill("noor@demo.test");
        page.getByLabel("Reviewer").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send the invitation"))
                .click();
        page.waitForURL("**/admin/person?id=*");
        assertThat(page.locator("h1").innerText()).isEqualTo("Noor Demo");
        assertThat(page.getByLabel("Reviewer").isChecked()).isTrue();
        Axe.clean(page, "person-invited");
        page.getByText("Change for whom").click();
        page.getByLabel("Name or place of the organisation").fill("museum");
        page.keyboard().press("Enter");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Add Museum of Tides")
                                .setExact(true))
                .click();
        page.getByText("End today").first().waitFor();
        Axe.clean(page, "affiliations");
        visitor.open("/admin/people?view=closed&words=noor");
        page.locator("table a.row-link").first().click();
        page.waitForURL("**/admin/person?id=*");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close the account"))
                .click();
        page.getByText("closed since").waitFor();
        Axe.clean(page, "person-closed");
    }
}
