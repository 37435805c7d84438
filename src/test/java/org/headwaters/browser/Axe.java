package org.headwaters.browser;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks at a page with axe: WCAG 2.2 AA, best practices, contrast on; and keeps a picture of each look. */
public final class Axe {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What a theme can change; and what takes axe as long as all its other rules together, and longer. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final Map<String, Object> EVERYTHING = Map.of("runOnly", STANDARDS);
    private static final Map<String, Object> COLOURS = Map.of("runOnly", OF_COLOURS);
    private static final Map<String, Object> ALL_BUT_COLOURS = Map.of(
            "runOnly",
            STANDARDS,
            "rules",
            OF_COLOURS.stream().collect(toMap(rule -> rule, rule -> Map.of("enabled", false))));

    private static final String SOURCE = source();

    /** Our pages have no frames. */
    private static final String LOOK = """
            async options => {
              const anew = e => e.checkVisibility() && !axe.shown.has(e);
              const where = options.anew
                ? [...document.body.querySelectorAll('*')].filter(e => anew(e) && !anew(e.parentElement))
                : [document];
              if (!where.length) return [];
              const found = await axe.run({include: where},
                {...options.rules, resultTypes: ['violations'], iframes: false, preload: false});
              return found.violations.map(rule => rule.id + ': ' + rule.help
                + rule.nodes.map(node => '\\n  ' + node.target + '\\n    ' + node.html).join(''));
            }
            """;

    private static final String REMEMBER = """
            () => { axe.shown = new WeakSet([...document.body.querySelectorAll('*')].filter(e => e.checkVisibility())); }
            """;

    private static final String ALL = """
            async () => {
              await document.fonts.ready;
              const page = document.documentElement;
              return {x: 0, y: 0, width: page.scrollWidth, height: page.scrollHeight, scale: 1};
            }
            """;

    private static final Path SCREENS = Path.of("target", "screens");

    private Axe() {}

    /** For who looks at many pages: every document brings it along, and the browser reads it once for all of them. */
    static void everywhere(BrowserContext context) {
        context.addInitScript(SOURCE);
    }

    /**
     * No violation by day and by night, on a desktop and on the narrowest phone, and nothing to scroll sideways there. The
     * colours of what a desktop shows too are not looked at twice.
     */
    public static void clean(Page page, String name) {
        clean(page, name, Look.values());
    }

    /** @param kept of which looks a picture is kept: all four take a third of the time */
    static void clean(Page page, String name, Look... kept) {
        var pictures = List.of(kept);
        turn(page, Look.DESKTOP_BY_DAY, name, pictures);
        check(page, EVERYTHING, false, name);
        turn(page, Look.DESKTOP_BY_NIGHT, name, pictures);
        check(page, COLOURS, false, name + " by night");
        page.evaluate(REMEMBER);
        turn(page, Look.PHONE_BY_NIGHT, name, pictures);
        check(page, COLOURS, true, name + " at 320 px, by night");
        turn(page, Look.PHONE_BY_DAY, name, pictures);
        check(page, COLOURS, true, name + " at 320 px");
        check(page, ALL_BUT_COLOURS, false, name + " at 320 px");
        fits(page, name);
        page.setViewportSize(Width.DESKTOP.pixels(), Width.DESKTOP.height());
    }

    /** How a page is looked at. */
    enum Look {
        DESKTOP_BY_DAY(Width.DESKTOP, ColorScheme.LIGHT),
        DESKTOP_BY_NIGHT(Width.DESKTOP, ColorScheme.DARK),
        PHONE_BY_NIGHT(Width.NARROWEST, ColorScheme.DARK),
        PHONE_BY_DAY(Width.NARROWEST, ColorScheme.LIGHT);

        private final Width width;
        private final ColorScheme scheme;

        Look(Width width, ColorScheme scheme) {
            this.width = width;
            this.scheme = scheme;
        }

        private String of(String name) {
            return "%s-%d-%s".formatted(name, width.pixels(), scheme.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void turn(Page page, Look look, String name, List<Look> pictures) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.scheme));
        page.setViewportSize(look.width.pixels(), look.width.height());
        if (pictures.contains(look)) {
            picture(page, look.of(name));
        }
    }

    /** The page as it stands now, for states that a change of size or theme would lose. */
    public static void assertClean(Page page, String look) {
        check(page, EVERYTHING, false, look);
    }

    /** @param anew only what was not shown when it was remembered what is */
    private static void check(Page page, Map<String, Object> rules, boolean anew, String look) {
        if (page.evaluate("() => !window.axe").equals(true)) {
            page.evaluate(SOURCE);
        }
        assertThat((List<?>) page.evaluate(LOOK, Map.of("rules", rules, "anew", anew)))
                .as(look)
                .isEmpty();
    }

    /** Kept in {@code target/screens}: all of the page, packed quickly and not small, which takes a third of the time. */
    public static void picture(Page page, String look) {
        var all = new JsonObject();
        all.add("clip", new Gson().toJsonTree(page.evaluate(ALL)));
        all.addProperty("captureBeyondViewport", true);
        all.addProperty("optimizeForSpeed", true);
        var chromium = page.context().newCDPSession(page);
        var taken = chromium.send("Page.captureScreenshot", all).get("data").getAsString();
        chromium.detach();
        try {
            Files.createDirectories(SCREENS);
            Files.write(SCREENS.resolve(look + ".png"), Base64.getDecoder().decode(taken));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fits(Page page, String name) {
        var wide = (Number) page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(wide.intValue()).as("width of %s at 320 px", name).isLessThanOrEqualTo(Width.NARROWEST.pixels());
    }

    /** For one document, however often that is looked at. */
    private static String source() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
