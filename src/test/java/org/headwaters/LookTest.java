package org.headwaters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The look as far as it can be computed: contrast of the tokens by WCAG 2.2, and that nothing goes round them. */
class LookTest {
    private static final Path SHEET = Path.of("src/main/webapp/resources/css/headwaters.css");
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9A-F]{6}), (#[0-9A-F]{6})\\);");

    private final String sheet = Files.readString(SHEET);
    private final Map<String, List<String>> tokens = tokens();

    LookTest() throws IOException {}

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "ink,paper",
        "ink,sheet",
        "ink,sand",
        "ink,river-wash",
        "ink,clay-wash",
        "ink-2,paper",
        "ink-2,sheet",
        "ink-2,sand",
        "ink-2,river-wash",
        "ink-2,clay-wash",
        "river,paper",
        "river,sheet",
        "river,sand",
        "river,river-wash",
        "river-deep,river-wash",
        "river-deep,paper",
        "clay,paper",
        "clay,sheet",
        "clay,clay-wash",
        "clay,river-wash",
        "on-river,river",
        "on-river,river-deep",
        "paper,ink"
    })
    void text_isReadable_byDayAndByNight(String text, String ground) {
        for (int theme : List.of(0, 1)) {
            var contrast =
                    contrast(tokens.get(text).get(theme), tokens.get(ground).get(theme));
            assertTrue(contrast >= 4.5, () -> "%.2f".formatted(contrast));
        }
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"edge,paper", "edge,sheet", "edge,sand", "flow-1,paper", "flow-1,flow-4", "flow-2,paper", "ink,river"})
    void controlsAndPictures_areSeen_byDayAndByNight(String line, String ground) {
        for (int theme : List.of(0, 1)) {
            // The focus ring stands two pixels off, on the page; against the filled button it only has to differ.
            var least = ground.equals("river") ? 1.5 : 3;
            var contrast =
                    contrast(tokens.get(line).get(theme), tokens.get(ground).get(theme));
            assertTrue(contrast >= least, () -> "%.2f".formatted(contrast));
        }
    }

    @Test
    void coloursAreWritten_onlyAsTokens() {
        var parts = sheet.substring(sheet.indexOf("/* ---------- elements"), sheet.indexOf("/* ---------- print"));
        assertFalse(
                Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|rgba?\\(").matcher(parts).find());
    }

    @Test
    void everyTokenThatIsUsed_isDefined() {
        var used = Pattern.compile("var\\(--([a-z0-9-]+)\\)").matcher(sheet);
        while (used.find()) {
            assertTrue(sheet.contains("--" + used.group(1) + ":"), used.group(1));
        }
    }

    @Test
    void fontsComeWithTheirLicences_andNothingFromElsewhere() throws IOException {
        assertFalse(sheet.contains("http://")
                && sheet.replace("http://www.w3.org/2000/svg", "").contains("http://"));
        assertFalse(sheet.contains("https://"));
        for (var font : List.of("newsreader", "hanken-grotesk")) {
            var licence = Files.readString(Path.of("src/main/webapp/resources/fonts", font + "-OFL.txt"));
            assertTrue(licence.contains("SIL Open Font License, Version 1.1"));
        }
    }

    @Test
    void contrast_isTheOneOfTheStandard() {
        assertEquals(21, contrast("#000000", "#FFFFFF"), 0.01);
        assertEquals(4.54, contrast("#767676", "#FFFFFF"), 0.01);
    }

    private Map<String, List<String>> tokens() {
        var found = new HashMap<String, List<String>>();
        var token = TOKEN.matcher(sheet);
        while (token.find()) {
            found.put(token.group(1), List.of(token.group(2), token.group(3)));
        }
        return found;
    }

    private static double contrast(String one, String other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            var part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
