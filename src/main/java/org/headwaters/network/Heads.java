package org.headwaters.network;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Folding;
import org.headwaters.platform.text.Texts;

/**
 * The heads of a table that is brought, matched with what we keep: by our own words for it, as an export writes them, or by
 * its plain name. One head that is not understood refuses the file, because a column left out silently is a loss nobody sees.
 */
record Heads(boolean people, Map<Column, Integer> places) {
    private static final int NEAR = 2;

    /** What a table may hold. */
    enum Column {
        REFERENCE(true, false),
        NAME(true, true),
        SHORT_NAME(true, false),
        LEGAL_NAME(true, false),
        SECTOR(true, false),
        PLACE(true, false),
        REGISTERED(true, false),
        WEBSITE(true, false),
        PLACES(true, false),
        POPULATIONS(true, false),
        GIVES(true, false),
        NEEDS(true, false),
        STANDING(true, false),
        MEMBER_SINCE(true, false),
        MERGED_INTO(true, false),
        EMAIL(false, true),
        PRONOUNS(false, true),
        ZONE(false, true),
        ORGANISATION(false, true),
        PART(false, true),
        FROM(false, true),
        UNTIL(false, true);

        private final boolean ofOrganisations;
        private final boolean ofPeople;

        Column(boolean ofOrganisations, boolean ofPeople) {
            this.ofOrganisations = ofOrganisations;
            this.ofPeople = ofPeople;
        }

        boolean isOf(boolean people) {
            return people ? ofPeople : ofOrganisations;
        }

        String word(Texts texts) {
            return texts.get("network.import.column." + name());
        }

        private boolean isCalled(String head, Texts texts) {
            var folded = Folding.of(head);
            return folded.equals(Folding.of(word(texts))) || folded.equals(Folding.of(name()));
        }
    }

    /** A table with addresses of mail is one of people. Refused when a head is unknown, twice, or missing. */
    static Heads of(List<String> heads, Texts texts) {
        var people = heads.stream().anyMatch(head -> Column.EMAIL.isCalled(head, texts));
        var places = new EnumMap<Column, Integer>(Column.class);
        var unknown = new ArrayList<String>();
        for (var at = 0; at < heads.size(); at++) {
            var head = heads.get(at);
            var column =
                    columns(people).filter(one -> one.isCalled(head, texts)).findFirst();
            if (column.isEmpty() && !head.isBlank()) {
                unknown.add(suggested(head, people, texts));
            } else if (column.isPresent() && places.put(column.get(), at) != null) {
                throw new Refusal("network.import.refused.headTwice", head);
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refusal("network.import.refused.heads", String.join(", ", unknown), known(people, texts));
        }
        if (!places.containsKey(Column.NAME)) {
            throw new Refusal("network.import.refused.headMissing", Column.NAME.word(texts), known(people, texts));
        }
        return new Heads(people, places);
    }

    static Stream<Column> columns(boolean people) {
        return Stream.of(Column.values()).filter(column -> column.isOf(people));
    }

    /** What stands in this column of the row; an apostrophe that keeps a formula from running is taken away. */
    String cell(List<String> cells, Column column) {
        var place = places.get(column);
        var text =
                place == null || place >= cells.size() ? "" : cells.get(place).strip();
        return text.matches("(?s)'[=+\\-@].*") ? text.substring(1) : text;
    }

    static String known(boolean people, Texts texts) {
        return columns(people).map(column -> column.word(texts)).collect(joining(", "));
    }

    private static String suggested(String head, boolean people, Texts texts) {
        return nearest(head, columns(people).map(column -> column.word(texts)).toList())
                .map(near -> texts.get("network.import.headNear", head, near))
                .orElseGet(() -> texts.get("network.import.head", head));
    }

    private static Optional<String> nearest(String head, List<String> words) {
        return words.stream()
                .filter(word -> Likeness.distance(Folding.of(head), Folding.of(word)) <= NEAR)
                .findFirst();
    }
}
