package org.headwaters.challenges;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.headwaters.challenges.SheetHeads.Column;
import org.headwaters.challenges.SheetShown.Change;
import org.headwaters.challenges.SheetShown.Row;
import org.headwaters.platform.Csv;
import org.headwaters.platform.CsvRows;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.imports.Table;
import org.headwaters.platform.text.Typed;

/** What a sheet of elements would do, row by row; a blank cell leaves what is there. Compares, and writes nothing. */
final class ElementsPlan {
    private static final int LONGEST_THEME = 120;
    private static final int LONGEST_SENTENCE = 400;

    private final SheetHeads heads;
    private final Labels<Theme> themes;
    private final Labels<Cause> causes;
    private final Map<Integer, ElementStep> steps = new TreeMap<>();

    ElementsPlan(SheetHeads heads, List<Theme> themes, List<Cause> causes) {
        this.heads = heads;
        this.themes = Labels.ofThemes(themes);
        this.causes = Labels.ofCauses(causes);
    }

    List<ElementStep> of(Table table) {
        for (var row : table.rows()) {
            steps.put(row.line(), read(table, row));
        }
        doubles();
        themesOfNewOnes();
        return List.copyOf(steps.values());
    }

    private ElementStep read(Table table, CsvRows.Row row) {
        var label = heads.raw(row.cells(), Column.LABEL);
        var flaw = table.flaw(row.line());
        if (flaw.isPresent()) {
            return refused(row, label, "challenges.sheet.why." + flaw.get().code());
        }
        if (label.isEmpty()) {
            return refused(row, label, "challenges.sheet.why.noLabel");
        }
        try {
            return heads.raw(row.cells(), Column.TYPE).equalsIgnoreCase(Sheets.THEME)
                    ? theme(row, label)
                    : cause(row, label);
        } catch (Refusal why) {
            return ElementStep.refused(
                    Row.refused(row.line(), label, why.key(), why.arguments().toArray()));
        }
    }

    private ElementStep theme(CsvRows.Row row, String label) {
        var found = themes.of(label);
        if (found.size() > 1) {
            return refused(row, label, "challenges.sheet.why.twoThemes");
        }
        var known = found.isEmpty() ? null : found.get(0);
        var title = Typed.line(titled(row, themes, known, known == null ? "" : known.getTitle()), LONGEST_THEME);
        if ((known == null || !title.equals(known.getTitle()))
                && (title.equalsIgnoreCase(Sheets.THEME) || title.equalsIgnoreCase(Sheets.CAUSE))) {
            return refused(row, label, "challenges.sheet.why.themeName", title);
        }
        if (!heads.raw(row.cells(), Column.TAGS).isEmpty()) {
            return refused(row, label, "challenges.sheet.why.themeTags");
        }
        var sentence = said(row, Column.DESCRIPTION, known == null ? "" : known.getSentence(), LONGEST_SENTENCE);
        var shown = known == null
                ? Row.made(row.line(), title)
                : Row.known(
                        row.line(),
                        title,
                        changes(
                                Column.LABEL,
                                known.getTitle(),
                                title,
                                Column.DESCRIPTION,
                                known.getSentence(),
                                sentence));
        return new ElementStep(shown, true, known, null, title, "", null, sentence, "", null);
    }

    private ElementStep cause(CsvRows.Row row, String label) {
        var found = causes.of(label);
        if (found.size() > 1) {
            return refused(row, label, "challenges.sheet.why.twoKnown");
        }
        var known = found.isEmpty() ? null : found.get(0);
        var tagged = heads.cell(row.cells(), Column.TAGS, known == null ? "" : Sheets.tags(known));
        var tags = Tags.of(tagged);
        var under = under(row, known, tags);
        if (under.isEmpty()) {
            return refused(row, label, "challenges.sheet.why.noTheme");
        }
        var named = themes.of(under);
        if (named.size() > 1) {
            return refused(row, label, "challenges.sheet.why.twoThemes");
        }
        var theme = named.isEmpty() ? null : named.get(0);
        var shortName = tags.shortName() != null || known == null ? tags.shortName() : known.getShortName();
        var text = new CauseText(
                // a theme that comes with the same sheet is looked for once all rows are read
                theme != null ? theme : new Theme("new", under, "", 0),
                titled(row, causes, known, known == null ? "" : known.getTitle()),
                shortName,
                said(
                        row,
                        Column.DESCRIPTION,
                        known == null ? "" : known.getDescription(),
                        CauseText.LONGEST_DESCRIPTION),
                tagged.isEmpty() && known != null ? known.getKeywords() : tags.keywords());
        var before = known == null ? CauseState.LIVE : known.getState();
        var state = tags.state() == null ? before : tags.state();
        if (known == null && state == CauseState.DECLINED || !leadsTo(before, state, known == null)) {
            return refused(row, label, "challenges.sheet.why.state", Sheets.word(before), Sheets.word(state));
        }
        var shown = known == null
                ? Row.made(row.line(), text.title())
                : Row.known(
                        row.line(),
                        text.title(),
                        changes(
                                Column.LABEL,
                                known.getTitle(),
                                text.title(),
                                Column.TYPE,
                                themes.label(known.getTheme()),
                                theme == null ? under : themes.label(theme),
                                Column.DESCRIPTION,
                                known.getDescription(),
                                text.description(),
                                Column.TAGS,
                                Sheets.tags(known),
                                Sheets.tags(state, text)));
        return new ElementStep(
                shown,
                false,
                null,
                known,
                text.title(),
                under,
                text.shortName(),
                text.description(),
                text.keywords(),
                state);
    }

    /** The title that the row gives: that of what it names with its reference, else the label as it stands. */
    private <T> String titled(CsvRows.Row row, Labels<T> labels, T known, String title) {
        var cell = heads.cell(row.cells(), Column.LABEL, title);
        return known == null ? cell : labels.title(cell, known);
    }

    /** The type names the theme, or a tag does; else a known one stays under its own. */
    private String under(CsvRows.Row row, Cause known, Tags tags) {
        var type = heads.cell(row.cells(), Column.TYPE, known == null ? "" : themes.label(known.getTheme()));
        if (!type.isEmpty() && !type.equalsIgnoreCase(Sheets.CAUSE)) {
            return type;
        }
        return !tags.theme().isEmpty() || known == null ? tags.theme() : themes.label(known.getTheme());
    }

    private static boolean leadsTo(CauseState before, CauseState after, boolean made) {
        return before == after || made || move(before, after) != null;
    }

    /** The move from the one to the other; null for none. */
    static CauseMove move(CauseState before, CauseState after) {
        return Arrays.stream(CauseMove.values())
                .filter(move -> move.startsIn(before) && move.target() == after)
                .findFirst()
                .orElse(null);
    }

    private String said(CsvRows.Row row, Column column, String known, int most) {
        var cell = Typed.text(heads.cell(row.cells(), column, known), most).strip();
        return cell.isEmpty() ? known : cell;
    }

    private static List<Change> changes(Object... parts) {
        var changes = new ArrayList<Change>();
        for (var at = 0; at < parts.length; at += 3) {
            if (!Objects.equals(parts[at + 1], parts[at + 2])) {
                changes.add(new Change(((Column) parts[at]).word(), (String) parts[at + 1], (String) parts[at + 2]));
            }
        }
        return changes;
    }

    /** Nobody can say which of two rows with one label is meant. */
    private void doubles() {
        steps.values().stream()
                .filter(step -> !step.shown().isRefused())
                .collect(groupingBy(step -> (step.ofTheme() ? "t " : "c ") + meant(step)))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(step -> steps.put(
                        step.shown().line(),
                        step.refuse(
                                "challenges.sheet.why.labelTwice",
                                other(same, step).shown().line()))));
    }

    private static String meant(ElementStep step) {
        return step.theme() != null
                ? "# " + step.theme().getReference()
                : step.cause() != null ? "# " + step.cause().getReference() : Labels.key(step.label());
    }

    private static ElementStep other(List<ElementStep> same, ElementStep step) {
        return same.get(0) == step ? same.get(1) : same.get(0);
    }

    private void themesOfNewOnes() {
        var brought = steps.values().stream()
                .filter(step -> step.ofTheme() && !step.shown().isRefused())
                .map(step -> Labels.key(step.label()))
                .collect(toSet());
        for (var step : List.copyOf(steps.values())) {
            if (!step.shown().isRefused()
                    && !step.ofTheme()
                    && themes.of(step.under()).isEmpty()
                    && !brought.contains(Labels.key(step.under()))
                    && !brought.contains(Labels.key(Csv.plain(step.under())))) {
                steps.put(step.shown().line(), step.refuse("challenges.sheet.why.themeUnknown", step.under()));
            }
        }
    }

    private static ElementStep refused(CsvRows.Row row, String label, String reason, Object... arguments) {
        return ElementStep.refused(Row.refused(row.line(), label, reason, arguments));
    }
}
