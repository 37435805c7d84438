package org.headwaters.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What all page objects share: people find things by their words, and so do the tests. */
public abstract class PageObject {
    protected final Visitor visitor;
    protected final Page page;

    protected PageObject(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** The page's one heading of the first rank. */
    public String title() {
        return page.locator("h1").innerText();
    }

    /** The call's one button, whether the partner has begun already or not. */
    static Locator begin(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("Start an application|Continue your application")));
    }

    protected Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    protected Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    protected Locator field(String label) {
        return page.getByLabel(label);
    }
}
