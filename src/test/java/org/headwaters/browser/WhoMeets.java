package org.headwaters.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Who meets whom: partners from the directory, their people, who receives the money. */
public final class WhoMeets extends PageObject {

    public WhoMeets(Visitor visitor) {
        super(visitor);
    }

    /** Finds a partner by words that only it has, which adds it. */
    public WhoMeets adds(String partner) {
        field("Find a partner").fill(partner);
        button("Find").click();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(partner))
                .waitFor();
        return this;
    }

    public ApplyForm done() {
        button("Done").click();
        page.waitForURL("**/grants/apply?ref=*");
        return new ApplyForm(visitor);
    }
}
