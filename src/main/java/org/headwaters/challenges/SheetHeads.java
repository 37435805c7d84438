package org.headwaters.challenges;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.platform.Csv;
import org.headwaters.platform.Refusal;

/**
 * The heads of a sheet, whatever their order and letters. One that is not understood refuses the file, because a column left
 * out silently is a loss that nobody sees.
 */
record SheetHeads(boolean connections, Map<Column, Integer> places) {

    /** What a sheet may hold; a connection may bring a description, too. */
    enum Column {
        LABEL(true, false),
        TYPE(true, true),
        DESCRIPTION(true, true),
        TAGS(true, false),
        FROM(false, true),
        TO(false, true),
        STRENGTH(false, true);

        private final boolean ofElements;
        private final boolean ofConnections;

        Column(boolean ofElements, boolean ofConnections) {
            this.ofElements = ofElements;
            this.ofConnections = ofConnections;
        }

        String word() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /** Whichever has a column From says what drives what. */
    static SheetHeads of(List<String> heads) {
        var connections = heads.stream().anyMatch(head -> head.strip().equalsIgnoreCase("From"));
        var places = new EnumMap<Column, Integer>(Column.class);
        var unknown = new ArrayList<String>();
        for (var at = 0; at < heads.size(); at++) {
            var head = heads.get(at).strip();
            var column = columns(connections)
                    .filter(one -> one.name().equalsIgnoreCase(head))
                    .findFirst();
            if (column.isEmpty() && !head.isEmpty()) {
                unknown.add("“" + head + "”");
            } else if (column.isPresent() && places.put(column.get(), at) != null) {
                throw new Refusal("challenges.refused.sheet.headTwice", head);
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refusal("challenges.refused.sheet.heads", String.join(", ", unknown), known(connections));
        }
        for (var needed : connections ? List.of(Column.FROM, Column.TO) : List.of(Column.LABEL)) {
            if (!places.containsKey(needed)) {
                throw new Refusal("challenges.refused.sheet.headMissing", needed.word(), known(connections));
            }
        }
        return new SheetHeads(connections, places);
    }

    /** What stands there; empty for nothing. */
    String raw(List<String> cells, Column column) {
        var place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    /** The same without the apostrophe that keeps a formula from running, unless what is known begins with one itself. */
    String cell(List<String> cells, Column column, String known) {
        var raw = raw(cells, column);
        return raw.equals(known) ? raw : Csv.plain(raw);
    }

    private static Stream<Column> columns(boolean connections) {
        return Stream.of(Column.values()).filter(one -> connections ? one.ofConnections : one.ofElements);
    }

    private static String known(boolean connections) {
        return columns(connections).map(Column::word).collect(joining(", "));
    }
}
