package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at a page with axe: WCAG 2.2 AA, best practices, contrast on; and keeps a picture of each look. */
public final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** No violation by day and by night, on a phone and on a desktop, and nothing to scroll sideways at 320 px. */
    public static void clean(Page page, String name) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            for (var width : List.of(Width.PHONE, Width.DESKTOP)) {
                page.setViewportSize(width.pixels(), width.height());
                var look =
                        "%s-%d-%s".formatted(name, width.pixels(), scheme.name().toLowerCase(java.util.Locale.ROOT));
                picture(page, look);
                assertClean(page, look);
            }
        }
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        fitsTheNarrowest(page, name);
        page.setViewportSize(Width.DESKTOP.pixels(), Width.DESKTOP.height());
    }

    /**
     * The page as it stands now, for states that a change of size or theme would lose. In legacy mode, because our pages
     * have no frames, and gathering those would open a blank tab for each look.
     */
    public static void assertClean(Page page, String look) {
        var violations = new AxeBuilder(page)
                .withTags(RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(Axe::told)).as(look).isEmpty();
    }

    /** Kept in {@code target/screens}. */
    public static void picture(Page page, String look) {
        page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "screens", look + ".png")));
    }

    private static void fitsTheNarrowest(Page page, String name) {
        page.setViewportSize(Width.NARROWEST.pixels(), Width.NARROWEST.height());
        var wide = (Number) page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(wide.intValue()).as("width of %s at 320 px", name).isLessThanOrEqualTo(Width.NARROWEST.pixels());
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "%n  %s%n    %s".formatted(node.getTarget(), node.getHtml()))
                        .collect(Collectors.joining());
    }
}
