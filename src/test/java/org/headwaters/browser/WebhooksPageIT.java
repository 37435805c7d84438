package org.headwaters.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An administrator lets a program hear, reads its secret once, pauses it and takes it away again. */
class WebhooksPageIT extends BrowserCase {

    @Test
    void anAddress_isAdded_itsSecretIsReadOnce_andItIsPausedAndRemoved() {
        var visitor = signedIn("admin@demo.test").open("/admin/webhooks");
        var page = visitor.page();
        add(page, "ftp://127.0.0.1/hook");
        assertThat(page.locator("#addressField .wrong")).containsText("This is no address");
        add(page, "http://127.0.0.1:9/hook-of-a-test");
        assertThat(page.locator(".errors")).containsText("Tick what it is to hear of");
        page.locator("#kind-grants-told").check();
        page.locator("#kind-funds-paid").check();
        Axe.clean(page, "webhooks-adding");
        add(page, "http://127.0.0.1:9/hook-of-a-test");
        assertThat(page.locator("#secret")).hasText(java.util.regex.Pattern.compile("[A-Za-z0-9_-]{43}"));
        Axe.clean(page, "webhooks-added");
        page = visitor.open("/admin/webhooks").page();
        assertThat(page.locator("#secret")).hasCount(0);
        var row = page.locator("#hooks tr", new Page.LocatorOptions().setHasText("hook-of-a-test"));
        assertThat(row).containsText("A decision was told");
        row.getByRole(AriaRole.BUTTON).first().click();
        assertThat(row).containsText("paused");
        row.getByRole(AriaRole.BUTTON).last().click();
        assertThat(row).hasCount(0);
    }

    private static void add(Page page, String address) {
        page.locator("#address").fill(address);
        page.locator("#add").click();
    }
}
