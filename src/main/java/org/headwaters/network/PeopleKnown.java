package org.headwaters.network;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The people of the register and the parts they have, as a file is compared with them; parts that rows begin are added. */
final class PeopleKnown {
    private final Map<String, Person> byEmail;
    private final Map<String, List<Part>> partsOf = new HashMap<>();

    /** A part that somebody has at an organisation; {@code row} is null for one that stands in the register. */
    record Part(String email, String name, AffiliationRole role, LocalDate from, LocalDate until, Affiliation row) {
        boolean overlaps(LocalDate otherFrom, LocalDate otherUntil) {
            return !from.equals(until)
                    && (otherUntil == null || from.isBefore(otherUntil))
                    && (until == null || otherFrom.isBefore(until));
        }
    }

    PeopleKnown(List<Person> people, List<Affiliation> affiliations) {
        var byId = people.stream().collect(toMap(Person::getId, Function.identity()));
        byEmail = people.stream().collect(toMap(Person::getEmail, person -> last(person, byId)));
        for (var one : affiliations) {
            add(
                    one.getOrganisation(),
                    new Part(
                            one.getPerson().getEmail(),
                            one.getPerson().getName(),
                            one.getRole(),
                            one.getFrom(),
                            one.getUntil(),
                            one));
        }
    }

    private static Person last(Person person, Map<Long, Person> byId) {
        var last = person;
        for (var next = last.survivor(); next.isPresent(); next = last.survivor()) {
            last = byId.get(next.get().value());
        }
        return last;
    }

    Optional<Person> withAddress(String email) {
        return Optional.ofNullable(byEmail.get(email));
    }

    /** The part of this person in this role that lies in these days, as far as any does. */
    Optional<Part> same(Organisation at, String email, AffiliationRole role, LocalDate from, LocalDate until) {
        return of(at).stream()
                .filter(part -> part.email().equals(email) && part.role() == role && part.overlaps(from, until))
                .findFirst();
    }

    /** Somebody else who carries the network inside the organisation in these days. */
    Optional<Part> otherIntrapreneur(Organisation at, String email, LocalDate from, LocalDate until) {
        return of(at).stream()
                .filter(part -> !part.email().equals(email)
                        && part.role() == AffiliationRole.INTRAPRENEUR
                        && part.overlaps(from, until))
                .findFirst();
    }

    void add(Organisation at, Part part) {
        partsOf.computeIfAbsent(at.getReference(), none -> new ArrayList<>()).add(part);
    }

    List<Part> of(Organisation at) {
        return partsOf.getOrDefault(at.getReference(), List.of());
    }
}
