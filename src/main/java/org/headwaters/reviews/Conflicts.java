package org.headwaters.reviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.ReviewedCase.Cover;

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
    NetworkDay day;

    List<Conflict> of(PersonId person, Cover cover) {
        return of(Set.of(person), cover).get(person);
    }

    /** Those of the cases that nothing keeps the person from, in two queries however many there are. */
    List<Cover> clear(PersonId person, Collection<Cover> covers) {
        var organisations = actsFor(person);
        var declared = declaredFor(person);
        return covers.stream()
                .filter(cover -> between(person, cover, organisations, declared).isEmpty())
                .toList();
    }

    /** Everything that stands against one person, for a screen that asks about several cases. */
    Against against(PersonId person) {
        return new Against(person, this);
    }

    Set<OrganisationId> actsFor(PersonId person) {
        return directory.organisationsSince(Set.of(person), since()).getOrDefault(person, Set.of());
    }

    List<ConflictDeclaration> declaredFor(PersonId person) {
        return declarations.standingFor(Set.of(person));
    }

    /** For each of the people, what stands against them; an empty list where nothing does. */
    Map<PersonId, List<Conflict>> of(Collection<PersonId> people, Cover cover) {
        var organisations = directory.organisationsSince(people, since());
        var declared = declarations.standingFor(people).stream().collect(groupingBy(ConflictDeclaration::getPerson));
        return people.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        person -> between(
                                person,
                                cover,
                                organisations.getOrDefault(person, Set.of()),
                                declared.getOrDefault(person, List.of()))));
    }

    /** For whom each of the people acts today; who acts for nobody is left out. */
    Map<PersonId, Set<OrganisationId>> organisationsToday(Collection<PersonId> people) {
        return directory.organisationsSince(people, day.today());
    }

    /** The names of the organisations that keep the person from their cases without anybody's word. */
    List<String> computedWith(PersonId person) {
        return directory.cards(directory.organisationsSince(person, since())).values().stream()
                .map(OrganisationCard::name)
                .sorted()
                .toList();
    }

    static List<Conflict> between(
            PersonId person, Cover cover, Set<OrganisationId> actsFor, List<ConflictDeclaration> declared) {
        var conflicts = new ArrayList<Conflict>();
        actsFor.stream()
                .filter(cover.organisations()::contains)
                .forEach(shared -> conflicts.add(new Conflict(ConflictKind.SAME_ORGANISATION, shared)));
        if (cover.people().contains(person)) {
            conflicts.add(new Conflict(ConflictKind.NAMED, null));
        }
        declared.stream().filter(word -> word.isAbout(cover)).forEach(word -> conflicts.add(word.conflict()));
        return List.copyOf(conflicts);
    }

    private LocalDate since() {
        return day.today().minusYears(YEARS);
    }
}
