package org.headwaters.reviews;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.reviews.ReviewedCase.Cover;

/**
 * Computes who must keep away from a case: by the names on it and by what ties people to others, of the last three years
 * or declared. It always looks afresh, so that an affiliation of yesterday counts today, and in one statement however many
 * people and cases are asked about.
 */
@ApplicationScoped
class Conflicts {
    @Inject
    Ties ties;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    NetworkDay day;

    List<Conflict> of(PersonId person, Cover cover) {
        return of(Set.of(person), cover).get(person);
    }

    /** Those of the cases that nothing keeps the person from. */
    List<Cover> clear(PersonId person, Collection<Cover> covers) {
        var known = tiesOf(person);
        return covers.stream()
                .filter(cover -> between(person, cover, known).isEmpty())
                .toList();
    }

    /** Everything that stands against one person, for a screen that asks about several cases. */
    Against against(PersonId person) {
        return new Against(person, this);
    }

    List<Tie> tiesOf(PersonId person) {
        return tiesOf(Set.of(person)).getOrDefault(person, List.of());
    }

    /** What ties each of the people to anything; who has nothing is left out. */
    Map<PersonId, List<Tie>> tiesOf(Collection<PersonId> people) {
        return ties.of(people);
    }

    /** For each of the people, what stands against them; an empty list where nothing does. */
    Map<PersonId, List<Conflict>> of(Collection<PersonId> people, Cover cover) {
        var known = tiesOf(people);
        return people.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(), person -> between(person, cover, known.getOrDefault(person, List.of()))));
    }

    /** For whom each of the people acts today; who acts for nobody is left out. */
    Map<PersonId, Set<OrganisationId>> organisationsToday(Collection<PersonId> people) {
        return directory.organisationsSince(people, day.today());
    }

    /** What keeps the person from cases without anybody's word, by kind and name. */
    List<ConflictsScreen.Computed> computedWith(PersonId person) {
        var known =
                tiesOf(person).stream().filter(tie -> !tie.kind().isDeclared()).toList();
        var cards = directory.cards(known.stream()
                .map(Tie::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var named = names.namesOf(known.stream()
                .map(Tie::other)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return known.stream()
                .map(tie -> new ConflictsScreen.Computed(
                        tie.kind(),
                        tie.organisation() != null
                                ? cards.get(tie.organisation()).name()
                                : tie.other() != null
                                        ? named.getOrDefault(tie.other(), "")
                                        : tie.subject().reference()))
                .distinct()
                .sorted(comparing(ConflictsScreen.Computed::kind).thenComparing(ConflictsScreen.Computed::with))
                .toList();
    }

    static List<Conflict> between(PersonId person, Cover cover, Collection<Tie> ties) {
        var conflicts = new ArrayList<Conflict>();
        if (cover.people().contains(person)) {
            conflicts.add(new Conflict(ConflictKind.NAMED, null));
        }
        ties.stream().filter(tie -> tie.leadsTo(cover)).map(Tie::conflict).forEach(conflicts::add);
        return conflicts.stream().distinct().toList();
    }
}
