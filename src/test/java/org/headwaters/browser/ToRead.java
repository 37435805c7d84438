package org.headwaters.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A case of one's own to read: an officer finds one that the reviewer may have and has not, and asks. */
final class ToRead {
    private ToRead() {}

    /** The reference of the case that the reviewer of this name was asked to read just now. */
    static String askedOf(Visitor officer, String reviewer) {
        var page = officer.open("/grants/queue?view=ALL&stage=IN_REVIEW").page();
        var references = page.locator("tbody input.choose").all().stream()
                .map(box -> box.getAttribute("value"))
                .toList();
        for (var reference : references) {
            officer.open("/grants/assign?ref=" + reference + "&words=" + reviewer.replace(" ", "+"));
            var ask = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask to read"));
            if (ask.count() == 1) {
                ask.click();
                page.locator("[data-toast]").getByText(reviewer).waitFor();
                return reference;
            }
        }
        throw new AssertionError("No case is left that " + reviewer + " could read");
    }
}
