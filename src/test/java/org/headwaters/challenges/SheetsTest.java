package org.headwaters.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.headwaters.challenges.SheetShown.Fate;
import org.headwaters.challenges.SheetShown.Row;
import org.headwaters.platform.Csv;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.imports.Table;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What a sheet would do to a map that is known, row by row; and that taking a map out and bringing it back does nothing. */
class SheetsTest {
    private static final String ELEMENTS = "Label,Type,Description,Tags\n";
    private static final String CONNECTIONS = "From,To,Type,Strength\n";

    private final Theme time = new Theme("time", "Time", "The hours of a week.", 1);
    private final Cause evenings = cause("The evenings that are free", "Counted by teachers.", "");
    private final Cause marking = cause("The pupils one teacher marks for", "", "policy|rural");
    private final CauseLink link =
            new CauseLink(marking, evenings, CauseLink.Polarity.LESS, CauseLink.Strength.STRONG, "By hand.");

    private final List<Theme> themes = new ArrayList<>(List.of(time));
    private final List<Cause> causes = new ArrayList<>(List.of(evenings, marking));
    private final List<CauseLink> links = new ArrayList<>(List.of(link));

    @Test
    void aNewCause_standsUnderTheThemeThatItsTypeNames_alsoOneOfTheSameSheet() {
        var rows = elements(ELEMENTS + "A new one,Time,What is meant,live|short: New|urban\n"
                + "Pay,Theme,What it costs,\nAnother,Pay,,\nTagged,Cause,,theme: Time\n");
        assertThat(rows).extracting(step -> step.shown().fate()).containsOnly(Fate.NEW);
        assertThat(rows.get(0).under()).isEqualTo("Time");
        assertThat(rows.get(0).shortName()).isEqualTo("New");
        assertThat(rows.get(0).keywords()).isEqualTo("urban");
        assertThat(rows.get(0).state()).isEqualTo(CauseState.LIVE);
        assertThat(rows.get(3).under()).isEqualTo("Time");
    }

    @Test
    void whatIsKnown_isChangedOrTheSame_andABlankCellLeavesIt() {
        var rows = shown(elements(ELEMENTS
                + "the evenings  that are FREE,,,\nThe pupils one teacher marks for,Time,In a week,retired|policy\n"));
        assertThat(rows.get(0).changes()).singleElement().satisfies(change -> assertThat(change.column())
                .isEqualTo("Label"));
        assertThat(rows.get(1).changes()).extracting(SheetShown.Change::column).containsExactly("Description", "Tags");
        assertThat(shown(elements(ELEMENTS + "The evenings that are free,,,\n")))
                .extracting(Row::fate)
                .containsExactly(Fate.SAME);
    }

    @Test
    void aRowThatCannotBeTaken_saysWhy() {
        assertThat(whys(elements(ELEMENTS
                        + ",Time,nobody knows what,\n"
                        + "No theme,Cause,,\n"
                        + "Unknown theme,Money,,\n"
                        + "Twice,Time,,\nTWICE,Time,,\n"
                        + "Declined,Time,,declined\n"
                        + "The evenings that are free,Time,,suggested\n"
                        + "Theme,Theme,,\n"
                        + "Tagged theme,Theme,,live\n"
                        + "x".repeat(161) + ",Time,,\n")))
                .containsExactly(
                        "challenges.sheet.why.noLabel",
                        "challenges.sheet.why.noTheme",
                        "challenges.sheet.why.themeUnknown",
                        "challenges.sheet.why.labelTwice",
                        "challenges.sheet.why.labelTwice",
                        "challenges.sheet.why.state",
                        "challenges.sheet.why.state",
                        "challenges.sheet.why.themeName",
                        "challenges.sheet.why.themeTags",
                        "platform.refused.typed.long");
    }

    @Test
    void aConnectionThatCannotBeTaken_saysWhy() {
        assertThat(whysOfLinks(CONNECTIONS
                        + "The evenings that are free,Nobody knows,more,strong\n"
                        + "The evenings that are free,The evenings that are free,more,strong\n"
                        + ",The evenings that are free,more,strong\n"
                        + "The evenings that are free,The pupils one teacher marks for,sideways,strong\n"
                        + "The pupils one teacher marks for,The evenings that are free,-,huge\n"))
                .containsExactly(
                        "challenges.sheet.why.noCause",
                        "challenges.refused.drive.self",
                        "challenges.sheet.why.noEnd",
                        "challenges.sheet.why.type",
                        "challenges.sheet.why.strength");
        var pair = "The evenings that are free,The pupils one teacher marks for,+,1\n";
        assertThat(whysOfLinks(CONNECTIONS + pair + pair))
                .containsExactly("challenges.sheet.why.linkTwice", "challenges.sheet.why.linkTwice");
    }

    @Test
    void aConnection_isNewChangedOrTheSame_andOneThatWasTakenOutIsNewAgain() {
        var row = "The pupils one teacher marks for,The evenings that are free,";
        assertThat(fates(CONNECTIONS + row + "more leads to less,strong\n")).containsExactly(Fate.SAME);
        assertThat(fates(CONNECTIONS + row + ",\n")).containsExactly(Fate.SAME);
        assertThat(fates(CONNECTIONS + row + "-,2\n")).containsExactly(Fate.CHANGED);
        link.end(Instant.EPOCH);
        assertThat(fates(CONNECTIONS + row + "-,2\n")).containsExactly(Fate.NEW);
    }

    @Test
    void semicolonsAndSixteenBits_areRead_andAnEmptyFileIsRefused() {
        var semicolons = "Label;Type;Description;Tags\nÜber Zeit;Time;\"eins; zwei\";\n";
        assertThat(fatesOf(semicolons.getBytes(StandardCharsets.UTF_8))).containsExactly(Fate.NEW);
        assertThat(fatesOf(semicolons.getBytes(StandardCharsets.UTF_16))).containsExactly(Fate.NEW);
        for (var empty : List.of("", ELEMENTS)) {
            assertThatThrownBy(() -> fatesOf(empty.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Refusal.class);
        }
        var many = new StringBuilder(ELEMENTS);
        for (var n = 0; n <= Table.MOST_ROWS; n++) {
            many.append("Cause ").append(n).append(",Time,,\n");
        }
        assertThatThrownBy(() -> fatesOf(many.toString().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("rows");
    }

    @Test
    void aHeadThatIsNotUnderstood_twice_orMissing_refusesTheFile() {
        for (var heads : List.of("Label,Type,Colour", "Label,Type,label", "Type,Description", "From,Type,Strength")) {
            assertThatThrownBy(() -> SheetHeads.of(Arrays.asList(heads.split(","))))
                    .as(heads)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("challenges.refused.sheet.head");
        }
    }

    @Test
    void aFormula_isHarmlessInTheSheet_andItselfAgainWhenItComesBack() {
        var formula = cause("=1+1 in a title", "@SUM(A1)", "-minus");
        causes.add(formula);
        var sheet = new StringBuilder(ELEMENTS);
        Sheets.elements(themes, causes, cells -> sheet.append(Csv.line(Arrays.asList(cells))));
        assertThat(sheet).contains("'=1+1 in a title").contains("'@SUM(A1)");
        assertThat(shown(elements(sheet.toString()))).extracting(Row::fate).containsOnly(Fate.SAME);
    }

    @Test
    void whatIsCalledTheSame_goesOutWithItsReference_andFindsItselfAgain() {
        var odd = new Theme("odd", "Theme", "Called like what it is.", 2);
        var twin = new Theme("time-2", "TIME", "", 3);
        themes.addAll(List.of(odd, twin));
        var second = Cause.live("evenings-2", new CauseText(odd, "The evenings  that are free", null, "", ""));
        var third = Cause.live("evenings-3", new CauseText(twin, "The evenings that are free", "Free", "x", "y"));
        causes.addAll(List.of(second, third));
        links.add(new CauseLink(second, third, CauseLink.Polarity.MORE, CauseLink.Strength.WEAK, ""));
        links.add(new CauseLink(evenings, third, CauseLink.Polarity.LESS, CauseLink.Strength.WEAK, ""));
        var sheet = new StringBuilder(ELEMENTS);
        Sheets.elements(themes, causes, cells -> sheet.append(Csv.line(Arrays.asList(cells))));
        assertThat(sheet)
                .contains("Theme [odd],Theme,")
                .contains("The evenings  that are free [evenings-2],Theme [odd],")
                .contains("The pupils one teacher marks for,Time [time],");
        assertThat(shown(elements(sheet.toString())))
                .allSatisfy(row -> assertThat(row.fate()).isEqualTo(Fate.SAME));
        var arrows = new StringBuilder(CONNECTIONS);
        Sheets.connections(links, causes, cells -> arrows.append(Csv.line(Arrays.asList(cells))));
        assertThat(fates(arrows.toString())).hasSize(3).containsOnly(Fate.SAME);
        assertThat(whys(elements(ELEMENTS + "The evenings that are free,,,\nA new one,Time,,\nTime,Theme,,\n")))
                .containsExactly(
                        "challenges.sheet.why.twoKnown",
                        "challenges.sheet.why.twoThemes",
                        "challenges.sheet.why.twoThemes");
    }

    @Test
    void whatWasDeclined_isNotMeant_byWhatIsCalledTheSameAndStands() {
        for (var n = 0; n < 2; n++) {
            var declined =
                    Cause.suggested("declined-" + n, evenings.text(), "because", new PersonId(1), null, Instant.EPOCH);
            declined.make(CauseMove.DECLINE, "We have it", null);
            causes.add(0, declined);
        }
        var sheet = ELEMENTS + "The evenings that are free,Time,Counted by teachers.,live\n";
        assertThat(shown(elements(sheet))).extracting(Row::fate).containsExactly(Fate.SAME);
    }

    /** Quotes, separators, line ends, letters of the world, formulas, and what only looks like one, in any order. */
    @RepeatedTest(200)
    void whatWasTakenOut_changesNothingWhenItComesBack(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        themes.clear();
        causes.clear();
        links.clear();
        for (var n = 0; n < 1 + random.nextInt(3); n++) {
            themes.add(new Theme("theme-" + n, text(random).replace('\n', ' ') + " theme " + n, text(random), n));
        }
        for (var n = 0; n < 2 + random.nextInt(6); n++) {
            var words = new CauseText(
                    themes.get(random.nextInt(themes.size())),
                    text(random).replace('\n', ' ') + " " + n,
                    random.nextBoolean() ? text(random).replace("\n", " ").replace("|", "") : null,
                    text(random),
                    random.nextBoolean() ? text(random).replace('\n', ' ') : "");
            var cause = Cause.live("cause-" + n, words);
            if (random.nextInt(4) == 0) {
                cause.make(CauseMove.RETIRE, "over", null);
            }
            causes.add(cause);
        }
        links.add(new CauseLink(
                causes.get(0),
                causes.get(1),
                CauseLink.Polarity.values()[random.nextInt(2)],
                CauseLink.Strength.values()[random.nextInt(3)],
                text(random).replace('\n', ' ')));
        var elements = new StringBuilder(ELEMENTS);
        Sheets.elements(themes, causes, cells -> elements.append(Csv.line(Arrays.asList(cells))));
        assertThat(shown(elements(elements.toString())))
                .as(elements.toString())
                .hasSize(themes.size() + causes.size())
                .allSatisfy(row -> assertThat(row.fate()).isEqualTo(Fate.SAME));
        var connections = new StringBuilder(CONNECTIONS);
        Sheets.connections(links, causes, cells -> connections.append(Csv.line(Arrays.asList(cells))));
        assertThat(fates(connections.toString())).containsExactly(Fate.SAME);
    }

    private static String text(Random random) {
        var parts = List.of(
                "=1+1", "\"", ",", ";", "\n", "é", "漢字", "'=x", "-", "@", " ", "''", "Ωmega", "+", "word", "1", "’",
                "🙂");
        var text = new StringBuilder();
        for (var n = 0; n < 1 + random.nextInt(6); n++) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        var plain = text.toString().strip();
        return plain.isEmpty() ? "x" : plain;
    }

    private Cause cause(String title, String description, String keywords) {
        return Cause.live(title.replaceAll("[^a-z]+", "-"), new CauseText(time, title, null, description, keywords));
    }

    private List<ElementStep> elements(String sheet) {
        return elements(sheet.getBytes(StandardCharsets.UTF_8));
    }

    private List<ElementStep> elements(byte[] sheet) {
        var table = Table.of(sheet);
        return new ElementsPlan(SheetHeads.of(table.heads()), themes, causes).of(table);
    }

    private static List<Row> shown(List<ElementStep> steps) {
        return steps.stream().map(ElementStep::shown).toList();
    }

    private List<Fate> fatesOf(byte[] sheet) {
        return shown(elements(sheet)).stream().map(Row::fate).toList();
    }

    private static List<String> whys(List<ElementStep> steps) {
        return shown(steps).stream().map(Row::reason).toList();
    }

    private List<Row> connections(String sheet) {
        var table = Table.of(sheet.getBytes(StandardCharsets.UTF_8));
        return new ConnectionsPlan(SheetHeads.of(table.heads()), causes, links)
                .of(table).stream().map(ConnectionStep::shown).toList();
    }

    private List<Fate> fates(String sheet) {
        return connections(sheet).stream().map(Row::fate).toList();
    }

    private List<String> whysOfLinks(String sheet) {
        return connections(sheet).stream().map(Row::reason).toList();
    }
}
