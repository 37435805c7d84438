package org.headwaters.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The application while it is written: its fields by their names, its buttons by their words. */
public final class ApplyForm extends PageObject {

    public ApplyForm(Visitor visitor) {
        super(visitor);
    }

    public ApplyForm open(String reference) {
        visitor.open("/grants/apply?ref=" + reference);
        return this;
    }

    /** The reference as the address names it. */
    public String reference() {
        return page.url().replaceAll(".*[?&]ref=([^&#]*).*", "$1");
    }

    public ApplyForm named(String title) {
        return typed(field("Title of your application"), title);
    }

    public ApplyForm answers(String question, String text) {
        return typed(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(question)), text);
    }

    /** The first thing on offer. */
    public ApplyForm serves(String question) {
        return changed(
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(question)),
                new SelectOption().setIndex(1));
    }

    public ApplyForm budget(int line, String kind, String what, String cost) {
        changed(field("Kind of cost, line " + line), new SelectOption().setLabel(kind));
        typed(field("What it is, line " + line), what);
        return typed(costOf(line), cost);
    }

    public ApplyForm cost(int line, String cost) {
        return typed(costOf(line), cost);
    }

    public String sum() {
        return page.locator("[data-sum]").innerText();
    }

    public WhoMeets changeWho() {
        link("Change Who meets whom").click();
        page.waitForURL("**/grants/who?ref=*");
        return new WhoMeets(visitor);
    }

    public void ask() {
        button("to confirm").click();
    }

    public Locator problems() {
        return page.locator("[data-problems]");
    }

    /** Types like a person, leaves the field, and waits until the server has it. */
    private ApplyForm typed(Locator control, String text) {
        var saved = page.waitForResponse(answer -> answer.request().method().equals("PUT"), () -> {
            control.fill(text);
            control.blur();
        });
        if (saved.status() != 200) {
            throw new AssertionError("Saving “" + text + "” answered " + saved.status());
        }
        return this;
    }

    private ApplyForm changed(Locator control, SelectOption choice) {
        var saved = page.waitForResponse(
                answer -> answer.request().method().equals("PUT"), () -> control.selectOption(choice));
        if (saved.status() != 200) {
            throw new AssertionError("Choosing answered " + saved.status());
        }
        return this;
    }

    private Locator costOf(int line) {
        return page.getByLabel("Cost, line " + line, new Page.GetByLabelOptions().setExact(true));
    }
}
