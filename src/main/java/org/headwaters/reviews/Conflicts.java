package org.headwaters.reviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.ReviewedCase.CaseToRead;

/**
 * Computes who must keep away from a case: by the network's affiliations of the last three years, by the names on the
 * case, and by what was declared. It always looks afresh, so that an affiliation of yesterday counts today.
 */
@ApplicationScoped
class Conflicts {
    private static final int YEARS = 3;

    @Inject
    Directory directory;

    @Inject
    Declarations declarations;

    @Inject
    Clock clock;

    List<Conflict> of(PersonId person, CaseToRead read) {
        return of(Set.of(person), read).get(person);
    }

    /** For each of the people, what stands against them; an empty list where nothing does. */
    Map<PersonId, List<Conflict>> of(Collection<PersonId> people, CaseToRead read) {
        var since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(YEARS);
        var organisations = directory.organisationsSince(people, since);
        var declared = declarations.standingFor(people).stream().collect(groupingBy(ConflictDeclaration::getPerson));
        return people.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        person -> between(
                                person,
                                read,
                                organisations.getOrDefault(person, Set.of()),
                                declared.getOrDefault(person, List.of()))));
    }

    static List<Conflict> between(
            PersonId person, CaseToRead read, Set<OrganisationId> actsFor, List<ConflictDeclaration> declared) {
        var conflicts = new ArrayList<Conflict>();
        actsFor.stream()
                .filter(read.organisations()::contains)
                .forEach(shared -> conflicts.add(new Conflict(ConflictKind.SAME_ORGANISATION, shared)));
        if (read.people().contains(person)) {
            conflicts.add(new Conflict(ConflictKind.NAMED, null));
        }
        declared.stream().filter(word -> word.isAbout(read)).forEach(word -> conflicts.add(word.conflict()));
        return List.copyOf(conflicts);
    }
}
