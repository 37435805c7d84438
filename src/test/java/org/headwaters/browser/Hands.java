package org.headwaters.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** How somebody works a page: with a mouse, or with the keyboard alone. One journey is walked with either. */
public interface Hands {
    /** Follows a link, presses a button, opens what is folded. */
    void press(Locator what);

    void write(Locator field, String text);

    /** Chooses the option with these words. */
    void choose(Locator select, String words);

    /** Sets a box or a dot. */
    void tick(Locator box);

    /** With a mouse. */
    final class Mouse implements Hands {
        @Override
        public void press(Locator what) {
            what.click();
        }

        @Override
        public void write(Locator field, String text) {
            field.fill(text);
            field.blur();
        }

        @Override
        public void choose(Locator select, String words) {
            select.selectOption(new SelectOption().setLabel(words));
        }

        @Override
        public void tick(Locator box) {
            box.check();
        }
    }

    /** With Tab, Enter, Space, arrows and letters, and nothing else; what cannot be reached so fails. */
    final class Keyboard implements Hands {
        /** What Tab may stop at: once around them is every way there is. */
        private static final String STOPS = "a[href], button, input, select, textarea, summary, iframe, [tabindex]";

        @Override
        public void press(Locator what) {
            reach(what, "Tab");
            what.page().keyboard().press("Enter");
        }

        @Override
        public void write(Locator field, String text) {
            reach(field, "Tab");
            var keys = field.page().keyboard();
            keys.press("Control+A");
            keys.press("Delete");
            keys.type(text);
            keys.press("Tab");
        }

        @Override
        public void choose(Locator select, String words) {
            reach(select, "Tab");
            select.page().keyboard().type(words);
            select.page().keyboard().press("Tab");
        }

        @Override
        public void tick(Locator box) {
            var name = box.getAttribute("name");
            var radio = "radio".equals(box.getAttribute("type"));
            if (!radio) {
                reach(box, "Tab");
                box.page().keyboard().press("Space");
                return;
            }
            var group = box.page().locator("input[type=radio][name='" + name + "']");
            for (int i = onceAround(box); i > 0 && !isFocusIn(group); i--) {
                box.page().keyboard().press("Tab");
            }
            for (int i = 0; i < group.count() && !isFocused(box); i++) {
                box.page().keyboard().press("ArrowDown");
            }
            box.page().keyboard().press("Space");
        }

        private static void reach(Locator what, String key) {
            what.first().waitFor();
            for (int i = onceAround(what); i > 0; i--) {
                if (isFocused(what)) {
                    return;
                }
                what.page().keyboard().press(key);
            }
            throw new AssertionError("No keyboard way among " + onceAround(what) + " stops leads to " + what);
        }

        private static int onceAround(Locator what) {
            return what.page().locator(STOPS).count() + 2;
        }

        private static boolean isFocused(Locator what) {
            return (Boolean) what.first().evaluate("e => e === document.activeElement");
        }

        private static boolean isFocusIn(Locator group) {
            return (Boolean) group.evaluateAll("all => all.includes(document.activeElement)");
        }
    }
}
