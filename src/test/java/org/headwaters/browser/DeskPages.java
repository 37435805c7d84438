package org.headwaters.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The case and the pages around it, as officers, approvers and reviewers work them. */
final class DeskPages extends PageObject {
    private final Hands hands;
    private final String reference;

    DeskPages(Visitor visitor, Hands hands, String reference) {
        super(visitor);
        this.hands = hands;
        this.reference = reference;
    }

    DeskPages open() {
        visitor.open("/grants/application?ref=" + reference);
        return this;
    }

    /** From the queue, as an officer finds it. */
    void findInQueue(String title) {
        visitor.open("/grants/queue");
        hands.write(page.getByLabel("Title, partner or reference"), title);
        hands.press(exactly(AriaRole.BUTTON, "Show"));
        hands.press(link(title));
        page.waitForURL("**/grants/application?ref=" + reference + "*");
    }

    void takeUp() {
        hands.press(button("Take it up"));
        page.locator(".facts").getByText("In review").first().waitFor();
    }

    void giveTo(String reviewer) {
        open();
        hands.press(link("Give it to reviewers"));
        page.waitForURL("**/grants/assign?ref=*");
        hands.write(page.getByLabel("Name"), reviewer);
        hands.press(exactly(AriaRole.BUTTON, "Show"));
        page.waitForURL("**words=*");
        hands.press(button("Ask to read"));
        page.locator("[data-toast]").getByText(reviewer).waitFor();
    }

    /** A reviewer: no conflict, the same score everywhere, submitted. */
    void read(int score) {
        visitor.open("/review/case?ref=" + reference);
        hands.press(button("I have no conflict, show me the case"));
        var criteria = page.locator("details.criterion");
        page.locator("details.criterion[open]").waitFor();
        for (int i = 0; i < criteria.count(); i++) {
            var criterion = criteria.nth(i);
            if (criterion.getAttribute("open") == null) {
                hands.press(criterion.locator("summary"));
            }
            hands.tick(criterion.locator("input[type=radio][value='" + score + "']"));
        }
        hands.press(button("Submit review"));
        page.getByText("Submit review").waitFor(gone());
    }

    void recommend(String reason) {
        open();
        hands.press(exactly(AriaRole.LINK, "Recommend"));
        page.waitForURL("**/grants/recommend?ref=*");
        hands.tick(page.getByLabel(reason));
        hands.press(button("Send to the approver"));
        page.waitForURL("**/grants/application?ref=*");
    }

    void award() {
        open();
        hands.press(exactly(AriaRole.LINK, "Decide"));
        page.waitForURL("**/grants/decide?ref=*");
        hands.press(exactly(AriaRole.BUTTON, "Award"));
        page.waitForURL("**/grants/application?ref=*");
    }

    void sendLetter() {
        open();
        hands.press(button("Send this letter"));
        page.locator("[data-toast]").getByText("is sent").waitFor();
    }

    /** The facts row, as its reader sees it. */
    String facts() {
        return page.locator(".facts").first().innerText();
    }

    private Locator exactly(AriaRole role, String words) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }
}
