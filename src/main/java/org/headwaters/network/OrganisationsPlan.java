package org.headwaters.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headwaters.network.Heads.Column;
import org.headwaters.network.Planned.Remedy;
import org.headwaters.platform.CsvRows;
import org.headwaters.platform.imports.Table;
import org.headwaters.platform.text.Folding;

/**
 * What a file of organisations would do, row by row. Two rows with one key stop each other until somebody says which counts;
 * rows that lead round in a circle stop each other for good.
 */
final class OrganisationsPlan {
    static final String TAKE = "take";

    private final OrganisationReading.Context context;
    private final Heads heads;
    private final Map<Integer, String> answers;
    private final Map<Integer, OrganisationStep> steps = new TreeMap<>();

    OrganisationsPlan(OrganisationReading.Context context, Heads heads, Map<Integer, String> answers) {
        this.context = context;
        this.heads = heads;
        this.answers = answers;
    }

    List<OrganisationStep> of(Table table) {
        var twins = twins(table.rows());
        for (var row : table.rows()) {
            steps.put(
                    row.line(),
                    table.flaw(row.line()).map(why -> flawed(row, why)).orElseGet(() -> step(row, twins)));
        }
        meantTwice();
        mergers();
        return List.copyOf(steps.values());
    }

    private OrganisationStep flawed(CsvRows.Row row, Table.Flaw why) {
        return OrganisationStep.stopped(
                Planned.stopped(row.line(), heads.cell(row.cells(), Column.NAME), "network.import.why." + why.code()));
    }

    private OrganisationStep step(CsvRows.Row row, Map<String, List<Integer>> twins) {
        var own = answers.get(row.line());
        for (var key : keys(row)) {
            var lines = twins.get(key);
            var others = lines.stream().filter(line -> line != row.line()).toList();
            if (!isTaken(row.line(), others)) {
                return twice(
                        row.line(),
                        heads.cell(row.cells(), Column.NAME),
                        key.substring(key.indexOf(' ') + 1),
                        others,
                        List.of(take(row.line())));
            }
        }
        return new OrganisationReading(context, heads, row, own).read();
    }

    /** Whether the row counts, since no other says the same or since it was chosen among them. */
    private boolean isTaken(int line, List<Integer> others) {
        return others.isEmpty() || TAKE.equals(answers.get(line)) && !isOneTaken(others);
    }

    private boolean isOneTaken(List<Integer> lines) {
        return lines.stream().anyMatch(line -> TAKE.equals(answers.get(line)));
    }

    private static Remedy take(int line) {
        return new Remedy(TAKE, "network.import.remedy.take", String.valueOf(line));
    }

    private OrganisationStep twice(int line, String name, String same, List<Integer> others, List<Remedy> offered) {
        return OrganisationStep.stopped(Planned.stopped(
                        line,
                        name,
                        "network.import.why.twice",
                        same,
                        others.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .offering(isOneTaken(others) ? List.of() : offered));
    }

    /** Rows without a common key stop each other as well where they mean one organisation, known or new. */
    private void meantTwice() {
        var meant = steps.values().stream()
                .filter(step -> !step.isStopped())
                .collect(Collectors.groupingBy(
                        this::meant, Collectors.mapping(step -> step.shown().line(), Collectors.toList())));
        meant.values()
                .forEach(lines -> lines.forEach(line -> {
                    var others =
                            lines.stream().filter(other -> !other.equals(line)).toList();
                    if (!isTaken(line, others)) {
                        var step = steps.get(line);
                        steps.put(line, twice(line, step.shown().name(), nameOf(step), others, offered(step)));
                    }
                }));
    }

    private Object meant(OrganisationStep step) {
        if (step.known() != null) {
            return "known " + step.known().getReference();
        }
        return OrganisationReading.ADD.equals(answers.get(step.shown().line()))
                ? step.shown().line()
                : "new " + Folding.of(step.profile().name());
    }

    private static String nameOf(OrganisationStep step) {
        return step.known() == null ? step.profile().name() : step.known().getName();
    }

    /** A row that was answered for already keeps its answer. */
    private List<Remedy> offered(OrganisationStep step) {
        var line = step.shown().line();
        if (!TAKE.equals(answers.getOrDefault(line, TAKE))) {
            return List.of();
        }
        return step.known() == null ? List.of(take(line), Remedy.of(OrganisationReading.ADD)) : List.of(take(line));
    }

    /** Which rows have the same key: the reference, the number, and for a row with neither its name. */
    private Map<String, List<Integer>> twins(List<CsvRows.Row> rows) {
        var twins = new HashMap<String, List<Integer>>();
        for (var row : rows) {
            keys(row).forEach(key -> twins.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(row.line()));
        }
        return twins;
    }

    private List<String> keys(CsvRows.Row row) {
        var reference = heads.cell(row.cells(), Column.REFERENCE);
        var number = heads.cell(row.cells(), Column.REGISTERED)
                .replaceAll("[\\s-]", "")
                .toLowerCase(java.util.Locale.ROOT);
        var name = Folding.of(heads.cell(row.cells(), Column.NAME));
        var keys = new ArrayList<String>();
        if (!reference.isEmpty()) {
            keys.add("reference " + reference);
        }
        if (!number.isEmpty()) {
            keys.add("number " + number);
        }
        if (keys.isEmpty() && !name.isEmpty()) {
            keys.add("name " + heads.cell(row.cells(), Column.NAME).toLowerCase(java.util.Locale.ROOT));
        }
        return keys;
    }

    /** Follows each row that lives on in another one, through the file and through the register, to its end or in a circle. */
    private void mergers() {
        var nodes = new HashMap<String, OrganisationStep>();
        steps.values().stream().filter(step -> !step.isStopped()).forEach(step -> names(step)
                .forEach(name -> nodes.put(name, step)));
        for (var step : List.copyOf(steps.values())) {
            if (!step.into().isEmpty()) {
                steps.put(step.shown().line(), merger(step, nodes));
            }
        }
        // who leads to a row that has stopped stops too, one after the other
        for (var again = true; again; ) {
            again = false;
            for (var step : List.copyOf(steps.values())) {
                var next = step.into().isEmpty() ? null : nodes.get(key(step.into()));
                if (next != null
                        && next.known() == null
                        && steps.get(next.shown().line()).isStopped()
                        && !step.isStopped()) {
                    steps.put(step.shown().line(), step.stop("network.import.why.survivorStopped", step.into()));
                    again = true;
                }
            }
        }
    }

    private OrganisationStep merger(OrganisationStep step, Map<String, OrganisationStep> nodes) {
        var seen = new HashSet<Object>();
        seen.add(identity(step));
        var path = new ArrayList<String>();
        path.add(step.shown().name());
        var said = step.into();
        while (!said.isEmpty()) {
            var inFile = nodes.get(key(said));
            var known = inFile == null ? context.known().said(said).orElse(null) : inFile.known();
            if (inFile == null && known == null) {
                return path.size() > 1 ? step : step.stop("network.import.why.noSurvivor", said);
            }
            path.add(inFile == null ? known.getName() : inFile.shown().name());
            if (!seen.add(known == null ? identity(inFile) : known.getReference())) {
                return step.stop("network.import.why.circle", String.join(" → ", path));
            }
            if (known != null
                    && known.getStanding() == Standing.BACKBONE
                    && path.size() == 2
                    && step.known() == known) {
                return step.stop("network.import.why.noSurvivor", said);
            }
            said = inFile != null && !inFile.into().isEmpty() ? inFile.into() : beyond(known);
        }
        if (!already(step)) {
            return checked(step);
        }
        var now = context.known().survivorOf(step.known());
        return now.isPresent() && now.equals(context.known().said(step.into()))
                ? step
                : step.stop(
                        "network.import.why.elsewhere",
                        now.map(Organisation::getName).orElse(""));
    }

    private String beyond(Organisation known) {
        return known == null
                ? ""
                : context.known()
                        .survivorOf(known)
                        .map(Organisation::getReference)
                        .orElse("");
    }

    private boolean already(OrganisationStep step) {
        return step.known() != null && step.known().getStanding() == Standing.MERGED;
    }

    private OrganisationStep checked(OrganisationStep step) {
        if (step.known() == null || StandingMove.MERGE.startsIn(step.known().getStanding())) {
            var changes = new ArrayList<>(step.shown().changes());
            if (step.known() != null) {
                changes.add(new Planned.Change(Column.MERGED_INTO.word(context.texts()), "", step.into()));
            }
            var fate = step.known() == null ? Planned.Fate.NEW : Planned.Fate.CHANGED;
            return new OrganisationStep(
                    Planned.fine(
                            step.shown().line(),
                            step.shown().name(),
                            fate,
                            changes,
                            step.shown().chosen()),
                    step.known(),
                    step.reference(),
                    step.profile(),
                    step.move(),
                    step.since(),
                    step.into());
        }
        return step.stop("network.refused.standing.MERGE");
    }

    private static Object identity(OrganisationStep step) {
        return step.known() == null
                ? (Object) step.shown().line()
                : step.known().getReference();
    }

    private static Set<String> names(OrganisationStep step) {
        return Stream.of(
                        step.known() == null ? step.reference() : step.known().getReference(),
                        step.profile().name())
                .filter(name -> !name.isEmpty())
                .map(OrganisationsPlan::key)
                .collect(Collectors.toSet());
    }

    private static String key(String said) {
        return Folding.of(said);
    }
}
