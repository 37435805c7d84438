package org.headwaters.network;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;

/** The people and what they are for which organisation, as the database keeps them. */
@ApplicationScoped
class People {
    private static final String HOLDS = "a.from <= :day and (a.until is null or a.until > :day)";

    private static final String PERSON = "person";

    @PersistenceContext
    EntityManager entities;

    Person add(Person person) {
        entities.persist(person);
        entities.flush();
        return person;
    }

    Affiliation add(Affiliation affiliation) {
        entities.persist(affiliation);
        entities.flush();
        return affiliation;
    }

    /** To be written with the others at the end. */
    void keep(Object person) {
        entities.persist(person);
    }

    /** Everyone, by name. */
    List<Person> everyone() {
        return entities.createQuery("select p from Person p order by p.name, p.id", Person.class)
                .getResultList();
    }

    /** Every part that anybody has or had; one that was withdrawn was never had. */
    List<Affiliation> everyPart() {
        return entities.createQuery(
                        "select a from Affiliation a join fetch a.person join fetch a.organisation"
                                + " where a.until is null or a.until > a.from order by a.from, a.id",
                        Affiliation.class)
                .getResultList();
    }

    /** Writes what has changed so far, so that the database's own rules speak now and not at the end. */
    void settle() {
        entities.flush();
    }

    Person get(PersonId id) {
        return person(id).orElseThrow(() -> new NotFound(PERSON));
    }

    /** Both held until the transaction ends, always in the same order, so that of two who merge crosswise one waits. */
    void hold(Person one, Person other) {
        LongStream.of(one.getId(), other.getId())
                .sorted()
                .forEach(id -> entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Person seen(PersonId id, long seenVersion) {
        return get(id).asSeen(seenVersion);
    }

    Affiliation seen(AffiliationId id, long seenVersion) {
        return Optional.ofNullable(entities.find(Affiliation.class, id.value()))
                .orElseThrow(() -> new NotFound("affiliation"))
                .asSeen(seenVersion);
    }

    Optional<Person> person(PersonId id) {
        return Optional.ofNullable(entities.find(Person.class, id.value()));
    }

    Optional<Person> byEmail(String address) {
        return entities.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", address)
                .getResultStream()
                .findFirst();
    }

    /** Who is reached under this address: the person in whom an entry lives on, however often it was merged. */
    Optional<Person> known(String address) {
        return byEmail(address).map(this::last);
    }

    Person last(Person person) {
        return Chain.last(person, one -> one.survivor().map(this::get));
    }

    List<Person> all(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultList();
    }

    /** A person's affiliations, the oldest first. */
    List<Affiliation> affiliationsOf(PersonId person) {
        return entities.createQuery(
                        "select a from Affiliation a join fetch a.organisation join fetch a.person where a.person.id = :person order by a.from, a.id",
                        Affiliation.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Who acts for the organisation on that day, the intrapreneur first, then by the alphabet. */
    List<Affiliation> affiliationsWith(OrganisationId organisation, LocalDate day) {
        return entities.createQuery(
                        "select a from Affiliation a join fetch a.person join fetch a.organisation where a.organisation.id = :organisation and "
                                + HOLDS
                                + " order by case when a.role = org.headwaters.network.AffiliationRole.INTRAPRENEUR then 0 else 1 end,"
                                + " a.person.name, a.id",
                        Affiliation.class)
                .setParameter("organisation", organisation.value())
                .setParameter("day", day)
                .getResultList();
    }

    /** The same for several organisations, in one query. */
    List<Affiliation> affiliationsWith(Collection<OrganisationId> organisations, LocalDate day) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Affiliation a join fetch a.person join fetch a.organisation"
                                + " where a.organisation.id in :organisations and "
                                + HOLDS
                                + " order by case when a.role = org.headwaters.network.AffiliationRole.INTRAPRENEUR then 0 else 1 end,"
                                + " a.person.name, a.id",
                        Affiliation.class)
                .setParameter(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toList())
                .setParameter("day", day)
                .getResultList();
    }

    /** Everyone who acts, acted or will act for the organisation. */
    List<Affiliation> everWith(OrganisationId organisation) {
        return entities.createQuery(
                        "select a from Affiliation a join fetch a.person where a.organisation.id = :organisation",
                        Affiliation.class)
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    /** What holds on that day for any of these people, with the organisations, the longest first. */
    List<Affiliation> openOf(Collection<PersonId> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Affiliation a join fetch a.organisation where a.person.id in :persons and "
                                + HOLDS
                                + " order by a.from, a.organisation.id",
                        Affiliation.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .setParameter("day", day)
                .getResultList();
    }

    /** Those whose name or address has all the words' beginnings, by name. */
    List<Person> page(List<String> patterns, int first, int most) {
        return matching("select p", patterns, " order by p.name, p.id", Person.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(List<String> patterns) {
        return matching("select count(p)", patterns, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> matching(String select, List<String> patterns, String order, Class<T> type) {
        var where = new StringBuilder(select).append(" from Person p where 1 = 1");
        for (int i = 0; i < patterns.size(); i++) {
            where.append(" and p.searchText like :word").append(i);
        }
        var query = entities.createQuery(where.append(order).toString(), type);
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter("word" + i, patterns.get(i));
        }
        return query;
    }

    /** For which organisations that stand so the person acts on that day, the longest first. */
    List<OrganisationId> organisationsOf(PersonId person, Collection<Standing> standings, LocalDate day) {
        return ids(entities.createQuery(
                        "select a.organisation.id from Affiliation a where a.person.id = :person and "
                                + "a.organisation.standing in :standings and " + HOLDS
                                + " group by a.organisation.id order by min(a.from), a.organisation.id",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("standings", standings)
                .setParameter("day", day)
                .getResultList());
    }

    /** All for whom somebody acts or writes, those that belong to the network before those on their way in. */
    List<OrganisationId> writtenFor(PersonId person, LocalDate day) {
        var rows = entities.createQuery(
                        "select a.organisation.id, a.organisation.standing from Affiliation a where a.person.id = :person"
                                + " and " + HOLDS
                                + " group by a.organisation.id, a.organisation.standing"
                                + " order by min(a.from), a.organisation.id",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("day", day)
                .getResultList();
        return Stream.of(Standing.ACTING, Standing.APPLICANTS)
                .flatMap(standings -> rows.stream().filter(row -> standings.contains((Standing) row[1])))
                .map(row -> new OrganisationId((Long) row[0]))
                .toList();
    }

    List<OrganisationId> organisationsSince(PersonId person, LocalDate since) {
        return ids(entities.createQuery(
                        "select distinct a.organisation.id from Affiliation a where a.person.id = :person"
                                + " and (a.until is null or a.until > :since)",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("since", since)
                .getResultList());
    }

    /** For each of them, for whom he or she acts or has acted at any time later than {@code since}. */
    Map<PersonId, Set<OrganisationId>> organisationsSince(Collection<PersonId> people, LocalDate since) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select distinct a.person.id, a.organisation.id from Affiliation a where a.person.id in :people"
                                + " and (a.until is null or a.until > :since)",
                        Object[].class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("since", since)
                .getResultList()
                .stream()
                .collect(groupingBy(
                        row -> new PersonId((Long) row[0]),
                        mapping(row -> new OrganisationId((Long) row[1]), toSet())));
    }

    /** How many carry the network inside this organisation on that day. */
    long intrapreneursOf(OrganisationId organisation, LocalDate day) {
        return entities.createQuery(
                        "select count(a) from Affiliation a where a.organisation.id = :organisation and a.role = :role and "
                                + HOLDS,
                        Long.class)
                .setParameter("organisation", organisation.value())
                .setParameter("role", AffiliationRole.INTRAPRENEUR)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** The references of partners that have none on that day, or more than one. */
    List<String> partnersWithoutOneIntrapreneur(LocalDate day) {
        return entities.createQuery(
                        "select o.reference from Organisation o where o.standing in :partners and (select count(a)"
                                + " from Affiliation a where a.organisation = o and a.role = :intrapreneur and " + HOLDS
                                + ") <> 1 order by o.reference",
                        String.class)
                .setParameter("partners", Standing.PARTNERS)
                .setParameter("intrapreneur", AffiliationRole.INTRAPRENEUR)
                .setParameter("day", day)
                .getResultList();
    }

    private static List<OrganisationId> ids(List<Long> numbers) {
        return numbers.stream().map(OrganisationId::new).toList();
    }
}
