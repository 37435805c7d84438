package org.headwaters.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is there: the partners, the backbone, the people. */
final class Cast {
    static final String BACKBONE = "Upstream Office";

    final List<Partner> partners = new ArrayList<>();
    final Map<String, Person> people = new LinkedHashMap<>();
    final List<Person> reviewers = new ArrayList<>();
    private final Map<String, Partner> byName = new HashMap<>();

    void add(Partner partner) {
        if (!partner.name().equals(BACKBONE)) {
            partners.add(partner);
        }
        byName.put(partner.name(), partner);
        byName.put(partner.shortName(), partner);
    }

    /** By name or short name. */
    Partner partner(String name) {
        var found = byName.get(name);
        if (found == null) {
            throw new IllegalStateException("The demonstration knows no partner " + name);
        }
        return found;
    }

    /** The first whose name begins so. */
    Person person(String name) {
        return people.values().stream()
                .filter(person -> person.name().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demonstration knows no " + name));
    }

    /** An organisation, with its present people, the intrapreneur first. */
    record Partner(
            long id,
            String reference,
            String name,
            String shortName,
            String place,
            String kind,
            String theme,
            String promise,
            int months,
            List<Person> people) {
        Person intrapreneur() {
            return people.get(0);
        }
    }

    /** A person and every organisation he or she was ever with. */
    record Person(long id, String name, String email, Set<Long> organisations) {
        Person(long id, String name, String email) {
            this(id, name, email, new HashSet<>());
        }

        String firstName() {
            return name.substring(0, name.indexOf(' '));
        }
    }
}
