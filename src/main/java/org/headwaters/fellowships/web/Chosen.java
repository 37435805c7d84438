package org.headwaters.fellowships.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.headwaters.fellowships.CohortSheet;

/** Finds what somebody chooses by typing some of its words. */
final class Chosen {
    private static final int MOST = 12;

    private Chosen() {}

    static List<String> causes(List<CohortSheet.Cause> all, String words) {
        return all.stream()
                .filter(cause -> has(cause.title(), words))
                .limit(MOST)
                .map(CohortSheet.Cause::reference)
                .toList();
    }

    /** The cause whose title was typed, or the only one that has the words; else the words as they are, which name none. */
    static String meant(List<CohortSheet.Cause> all, String words) {
        var found = all.stream()
                .filter(cause -> has(cause.title(), words))
                .map(CohortSheet.Cause::reference)
                .toList();
        return all.stream()
                .filter(cause -> cause.title().equalsIgnoreCase(words.strip()))
                .findFirst()
                .map(CohortSheet.Cause::reference)
                .orElse(found.size() == 1 ? found.get(0) : words);
    }

    static String cause(List<CohortSheet.Cause> all, String reference) {
        return all.stream()
                .filter(cause -> cause.reference().equals(reference))
                .findFirst()
                .map(CohortSheet.Cause::title)
                .orElse("");
    }

    static List<String> people(List<CohortSheet.Person> all, String words) {
        return all.stream()
                .filter(person -> has(person.name(), words))
                .limit(MOST)
                .map(person -> String.valueOf(person.id()))
                .toList();
    }

    /** Somebody who could be named, or who helps already. */
    static String person(CohortSheet sheet, String id) {
        return Stream.concat(sheet.people().stream(), sheet.guides().stream())
                .filter(person -> String.valueOf(person.id()).equals(id))
                .findFirst()
                .map(CohortSheet.Person::name)
                .orElse("");
    }

    private static boolean has(String text, String words) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(lower::contains);
    }
}
