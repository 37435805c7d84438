package org.headwaters.challenges;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headwaters.challenges.SheetHeads.Column;
import org.headwaters.challenges.SheetShown.Change;
import org.headwaters.challenges.SheetShown.Row;
import org.headwaters.platform.CsvRows;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.imports.Table;
import org.headwaters.platform.text.Typed;

/** What a sheet of connections would do, row by row; a blank cell leaves what is there. Compares, and writes nothing. */
final class ConnectionsPlan {
    private static final Map<String, CauseLink.Polarity> WAYS = Map.ofEntries(
            Map.entry("more leads to more", CauseLink.Polarity.MORE),
            Map.entry("more", CauseLink.Polarity.MORE),
            Map.entry("+", CauseLink.Polarity.MORE),
            Map.entry("positive", CauseLink.Polarity.MORE),
            Map.entry("more leads to less", CauseLink.Polarity.LESS),
            Map.entry("less", CauseLink.Polarity.LESS),
            Map.entry("-", CauseLink.Polarity.LESS),
            Map.entry("\u2212", CauseLink.Polarity.LESS),
            Map.entry("\u2013", CauseLink.Polarity.LESS),
            Map.entry("negative", CauseLink.Polarity.LESS));

    private static final Map<String, CauseLink.Strength> STRENGTHS = Map.of(
            "weak", CauseLink.Strength.WEAK,
            "1", CauseLink.Strength.WEAK,
            "medium", CauseLink.Strength.MEDIUM,
            "2", CauseLink.Strength.MEDIUM,
            "strong", CauseLink.Strength.STRONG,
            "3", CauseLink.Strength.STRONG);

    private final SheetHeads heads;
    private final Labels<Cause> causes;
    private final List<CauseLink> links;
    private final Map<Integer, ConnectionStep> steps = new TreeMap<>();

    ConnectionsPlan(SheetHeads heads, List<Cause> causes, List<CauseLink> links) {
        this.heads = heads;
        this.causes = Labels.ofCauses(causes.stream()
                .filter(cause -> cause.getState() != CauseState.DECLINED)
                .toList());
        this.links = links;
    }

    List<ConnectionStep> of(Table table) {
        for (var row : table.rows()) {
            steps.put(row.line(), read(table, row));
        }
        doubles();
        return List.copyOf(steps.values());
    }

    private ConnectionStep read(Table table, CsvRows.Row row) {
        var from = heads.raw(row.cells(), Column.FROM);
        var to = heads.raw(row.cells(), Column.TO);
        var name = from + " → " + to;
        try {
            table.flaw(row.line()).ifPresent(flaw -> {
                throw new Refusal("challenges.sheet.why." + flaw.code());
            });
            return read(row, name, end(from), end(to));
        } catch (Refusal why) {
            return ConnectionStep.refused(
                    Row.refused(row.line(), name, why.key(), why.arguments().toArray()));
        }
    }

    private Cause end(String label) {
        if (label.isEmpty()) {
            throw new Refusal("challenges.sheet.why.noEnd");
        }
        var found = causes.of(label);
        if (found.isEmpty()) {
            throw new Refusal("challenges.sheet.why.noCause", label);
        }
        if (found.size() > 1) {
            throw new Refusal("challenges.sheet.why.twoKnown");
        }
        return found.get(0);
    }

    private ConnectionStep read(CsvRows.Row row, String name, Cause from, Cause to) {
        if (from.getReference().equals(to.getReference())) {
            throw new Refusal("challenges.refused.drive.self");
        }
        var known = links.stream()
                .filter(link -> link.isBetween(from, to))
                .findFirst()
                .orElse(null);
        var stands = known != null && !known.isEnded();
        var type = heads.cell(row.cells(), Column.TYPE, "");
        var force = heads.cell(row.cells(), Column.STRENGTH, "");
        var polarity = type.isEmpty() && stands ? known.getPolarity() : WAYS.get(small(type));
        if (polarity == null) {
            throw new Refusal("challenges.sheet.why.type", type);
        }
        var strength = !force.isEmpty()
                ? STRENGTHS.get(small(force))
                : stands ? known.getStrength() : CauseLink.Strength.MEDIUM;
        if (strength == null) {
            throw new Refusal("challenges.sheet.why.strength", force);
        }
        var said = stands ? known.getNote() : "";
        var note = Typed.line(heads.cell(row.cells(), Column.DESCRIPTION, said), CauseLink.LONGEST_NOTE)
                .strip();
        var kept = note.isEmpty() ? said : note;
        var shown = stands
                ? Row.known(row.line(), name, changes(known, polarity, strength, kept))
                : Row.made(row.line(), name);
        return new ConnectionStep(shown, from, to, known, polarity, strength, kept);
    }

    private static List<Change> changes(
            CauseLink known, CauseLink.Polarity polarity, CauseLink.Strength strength, String note) {
        var changes = new ArrayList<Change>();
        if (known.getPolarity() != polarity) {
            changes.add(new Change(Column.TYPE.word(), Sheets.word(known.getPolarity()), Sheets.word(polarity)));
        }
        if (known.getStrength() != strength) {
            changes.add(new Change(Column.STRENGTH.word(), Sheets.word(known.getStrength()), Sheets.word(strength)));
        }
        if (!known.getNote().equals(note)) {
            changes.add(new Change(Column.DESCRIPTION.word(), known.getNote(), note));
        }
        return changes;
    }

    /** Nobody can say which of two rows between the same two is meant. */
    private void doubles() {
        steps.values().stream()
                .filter(step -> !step.shown().isRefused())
                .collect(groupingBy(
                        step -> List.of(step.from().getReference(), step.to().getReference())))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(step -> steps.put(
                        step.shown().line(),
                        step.refuse(
                                "challenges.sheet.why.linkTwice",
                                (same.get(0) == step ? same.get(1) : same.get(0))
                                        .shown()
                                        .line()))));
    }

    private static String small(String typed) {
        return Labels.key(typed);
    }
}
