package org.headwaters.network;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/**
 * What other rooms may know of organisations and people. It is used inside their EJB calls, which check the role; it
 * answers with cards, in a bounded number of rows, and orders only by the alphabet.
 */
@ApplicationScoped
@Published
public class Directory {
    private static final int MOST = 50;

    @Inject
    Organisations organisations;

    @Inject
    Survivors survivors;

    @Inject
    People people;

    @Inject
    NetworkDay day;

    /** The organisation's card; {@link org.headwaters.platform.NotFound} for an id that is nobody's. */
    public OrganisationCard card(OrganisationId id) {
        return organisations.get(id).card();
    }

    /** The organisation with this reference, or the one in which it lives on. */
    public Optional<OrganisationCard> byReference(String reference) {
        return survivors.find(reference).map(Organisation::card);
    }

    /** The same, but only where it belongs to the network. */
    public Optional<OrganisationCard> partner(String reference) {
        return survivors
                .find(reference)
                .filter(found -> Standing.PARTNERS.contains(found.getStanding()))
                .map(Organisation::card);
    }

    /** Those of them that are members, in their order: who rests or has left finishes what it is in and begins nothing new. */
    public List<OrganisationId> members(Collection<OrganisationId> ids) {
        var members = organisations.all(Set.copyOf(ids)).stream()
                .filter(found -> found.getStanding() == Standing.MEMBER)
                .map(Organisation::id)
                .collect(toSet());
        return ids.stream().filter(members::contains).toList();
    }

    /** The cards of those that exist, in one query. */
    public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
        return organisations.all(Set.copyOf(ids)).stream()
                .map(Organisation::card)
                .collect(toMap(OrganisationCard::id, identity()));
    }

    /** Those of them that rest at present: nothing new is asked of them. */
    public Set<OrganisationId> resting(Collection<OrganisationId> ids) {
        return in(Standing.PAUSED, ids);
    }

    /** Those of them that were partners and have left. */
    public Set<OrganisationId> left(Collection<OrganisationId> ids) {
        return in(Standing.ALUMNI, ids);
    }

    private Set<OrganisationId> in(Standing standing, Collection<OrganisationId> ids) {
        return organisations.all(Set.copyOf(ids)).stream()
                .filter(one -> one.getStanding() == standing)
                .map(Organisation::id)
                .collect(toSet());
    }

    /** What kind of organisation each of them is, in the network's own words, in one query. */
    public Map<OrganisationId, String> sectorsOf(Collection<OrganisationId> ids) {
        return organisations.sectorsOf(Set.copyOf(ids));
    }

    /**
     * Partners whose name, short name or place has words that begin with each of the typed ones, by the alphabet.
     *
     * @param most at most so many, and never more than fifty
     */
    public List<OrganisationCard> find(String words, int most) {
        return organisations.find(Words.patterns(words), Standing.PARTNERS, Math.min(most, MOST)).stream()
                .map(Organisation::card)
                .toList();
    }

    /** The partners in the order of their numbers, at most so many after one: to go through all of them step by step. */
    public List<OrganisationCard> partnersAfter(OrganisationId last, int most) {
        return organisations.partnersAfter(last, most).stream()
                .map(Organisation::card)
                .toList();
    }

    /** For whom the person acts as a partner does on that day, the longest first; applicants are none yet. */
    public List<OrganisationId> organisationsOf(PersonId person, LocalDate on) {
        return people.organisationsOf(person, Standing.ACTING, on);
    }

    /**
     * Whether the person belongs to the network on that day: acts for a partner or the backbone. Who is only on the way in
     * has an account as well, and anybody can be that by asking; so have those whose organisation has left.
     */
    public boolean isOfNetwork(PersonId person, LocalDate on) {
        return !people.organisationsOf(person, Standing.WITHIN, on).isEmpty();
    }

    /** The same with those on their way in behind them: their first promise is all that is written for them. */
    public List<OrganisationId> writtenFor(PersonId person, LocalDate on) {
        return people.writtenFor(person, on);
    }

    /** Both of them from one question, for a page on which several rooms ask. */
    public ActsFor actsFor(PersonId person, LocalDate on) {
        return new ActsFor(people.openOf(List.of(person), on));
    }

    /** For whom the person acts, or has acted at any time later than {@code since}: what conflicts of interest ask. */
    public List<OrganisationId> organisationsSince(PersonId person, LocalDate since) {
        return people.organisationsSince(person, since);
    }

    /** The same for several people, in one query; who has none is left out. */
    public Map<PersonId, Set<OrganisationId>> organisationsSince(Collection<PersonId> persons, LocalDate since) {
        return people.organisationsSince(persons, since);
    }

    /** Who acts for the organisation on that day, its intrapreneur first. */
    public List<PersonCard> peopleOf(OrganisationId organisation, LocalDate on) {
        return people.affiliationsWith(organisation, on).stream()
                .map(Affiliation::card)
                .toList();
    }

    /** The same for several organisations, in one query; who has nobody is left out. */
    public Map<OrganisationId, List<PersonCard>> peopleOf(Collection<OrganisationId> organisations, LocalDate on) {
        return people.affiliationsWith(Set.copyOf(organisations), on).stream()
                .collect(groupingBy(
                        affiliation -> affiliation.getOrganisation().id(), mapping(Affiliation::card, toList())));
    }

    /** The person, with the organisation he or she first came with of those that still hold today. */
    public Optional<PersonCard> person(PersonId id) {
        return people.person(id).map(person -> people.affiliationsOf(id).stream()
                .filter(affiliation -> affiliation.holdsOn(day.today()))
                .findFirst()
                .map(Affiliation::card)
                .orElseGet(() -> new PersonCard(id, person.getName(), person.getEmail(), null, null)));
    }

    /** In whom those of them live on that were merged, in one query where none was; all others are left out. */
    public Map<PersonId, PersonId> merged(Collection<PersonId> persons) {
        return people.all(Set.copyOf(persons)).stream()
                .filter(person -> person.survivor().isPresent())
                .collect(toMap(Person::id, person -> people.last(person).id()));
    }

    /** Whom to write to about the organisation today: its intrapreneur, or the first of its members. */
    public Optional<PersonCard> contactOf(OrganisationId organisation) {
        return people.affiliationsWith(organisation, day.today()).stream()
                .findFirst()
                .map(Affiliation::card);
    }
}
