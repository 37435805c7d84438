package org.headwaters.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** From a call's page to a submitted application, as a partner's person goes. */
final class ApplyPages extends PageObject {
    private final Hands hands;

    ApplyPages(Visitor visitor, Hands hands) {
        super(visitor);
        this.hands = hands;
    }

    /** Starts under the call with this title; answers the reference. */
    String start(String call) {
        visitor.open("/grants");
        hands.press(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(call).setExact(true)));
        page.waitForURL("**/grants/call?ref=*");
        hands.press(begin(page));
        if (clearedTheWay(page)) {
            return start(call);
        }
        return page.url().replaceFirst(".*ref=", "");
    }

    ApplyPages meet(String partner) {
        if (page.getByText("Choose the partner you will meet").count() == 0) {
            return this;
        }
        hands.press(link("Choose the partner you will meet"));
        page.waitForURL("**/grants/who?ref=*");
        hands.write(page.getByLabel("Find a partner"), partner);
        hands.press(button("Find"));
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(partner).setExact(true))
                .waitFor();
        visitor.open(page.url().replace("/grants/who", "/grants/apply").replaceFirst(".*?/grants", "/grants"));
        return this;
    }

    void answer(String title) {
        hands.write(page.getByLabel("Title of your application"), title);
        var serves = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("What it serves"));
        hands.choose(serves, serves.locator("option").nth(1).textContent().strip());
        hands.write(text("What you will do together"), "Twelve teachers and four of ours, in two labs, in March.");
        hands.write(text("What you hope will be different afterwards"), "Each of them has done it once in class.");
        hands.choose(page.getByLabel("Kind of cost, line 1"), "Travel");
        hands.write(page.getByLabel("What it is, line 1"), "Two vans");
        hands.write(page.getByLabel("Cost, line 1", new Page.GetByLabelOptions().setExact(true)), "900");
        page.locator("[data-saving=together]")
                .getByText(Pattern.compile("^Saved"))
                .waitFor();
    }

    void askToConfirm() {
        hands.press(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Ask .* to confirm$"))));
        page.getByText("has not confirmed yet").first().waitFor();
    }

    void confirm(String reference) {
        visitor.open("/grants/confirm?ref=" + reference);
        hands.press(button("Confirm as partner"));
        page.getByText("Everyone has confirmed").first().waitFor();
    }

    void submit(String reference) {
        visitor.open("/grants/apply?ref=" + reference);
        hands.press(button("Submit application"));
        page.waitForURL("**/grants/receipt?ref=*");
    }

    private Locator text(String question) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(question));
    }
}
