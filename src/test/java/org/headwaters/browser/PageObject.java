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

    private static final Pattern BEGIN =
            Pattern.compile("Start an application|Continue your application|Open your application");
    private static final Pattern BEGUN = Pattern.compile(".*/grants/(apply|application)\\?ref=.*");

    /** The call's one button, whether the partner has begun already or not. */
    static Locator begin(Page page) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(BEGIN));
    }

    /**
     * Whether the button opened what an earlier test handed in under this call; that one is withdrawn then, so that the
     * button begins a new one.
     */
    static boolean clearedTheWay(Page page) {
        page.waitForURL(BEGUN);
        if (page.url().contains("/grants/apply?")) {
            return false;
        }
        var withdraw = new Locator.GetByRoleOptions().setName("Withdraw").setExact(true);
        page.locator("main").getByRole(AriaRole.BUTTON, withdraw).first().click();
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, withdraw).click();
        page.getByText("Withdrawn").first().waitFor();
        return true;
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
