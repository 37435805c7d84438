package org.headwaters.network;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.text.Folding;

/** The organisations as the database keeps them. */
@ApplicationScoped
class Organisations {
    /** A list to choose from that is longer helps nobody; whoever is looked for there is found by words. */
    private static final int MOST_PLACES = 500;

    private static final String LOOKING = " from Organisation o where o.standing = :member and exists"
            + " (select l from ProfileLine l where l.organisationId = o.id and l.list = :needs and l.goneAt is null)";

    /** So that it fits, with a number behind it, wherever a subject is named. */
    private static final int LONGEST_REFERENCE = 50;

    @PersistenceContext
    EntityManager entities;

    Organisation get(OrganisationId id) {
        return Optional.ofNullable(entities.find(Organisation.class, id.value()))
                .orElseThrow(() -> new NotFound("organisation"));
    }

    /** The same, held until the transaction ends, so that two administrators cannot fill one part at once. */
    Organisation locked(OrganisationId id) {
        return Optional.ofNullable(entities.find(Organisation.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("organisation"));
    }

    /** All of these, always in the same order, so that of two who hold the same ones one waits and none for ever. */
    void hold(Collection<OrganisationId> ids) {
        ids.stream().map(OrganisationId::value).distinct().sorted().forEach(id -> locked(new OrganisationId(id)));
    }

    Organisation add(Organisation organisation) {
        entities.persist(organisation);
        entities.flush();
        return organisation;
    }

    /** Whether one is known by that name already, folded; those that live on in another do not count. */
    boolean isNamed(String folded) {
        return entities.createQuery(
                                "select count(o) from Organisation o where o.sortText = :name and o.standing <> :merged",
                                Long.class)
                        .setParameter("name", folded)
                        .setParameter("merged", Standing.MERGED)
                        .getSingleResult()
                > 0;
    }

    /** A word for addresses, made of the name, that no other organisation has. */
    String freeReference(String name) {
        return reference(name, taken -> byReference(taken).isPresent());
    }

    static String reference(String name, Predicate<String> taken) {
        var whole = Folding.of(name).replace(' ', '-');
        var base = whole.isEmpty() ? "organisation" : whole.substring(0, Math.min(whole.length(), LONGEST_REFERENCE));
        var reference = base;
        for (var number = 2; taken.test(reference); number++) {
            reference = base + "-" + number;
        }
        return reference;
    }

    /** Every organisation there is, by the alphabet, those that live on in another one too. */
    List<Organisation> everyone() {
        return entities.createQuery("select o from Organisation o order by o.sortText, o.id", Organisation.class)
                .getResultList();
    }

    /** The names of those that live on in this one, by the alphabet. */
    List<String> namesOfMerged(OrganisationId survivor) {
        return entities.createQuery(
                        "select o.name from Organisation o where o.mergedInto = :survivor order by o.sortText",
                        String.class)
                .setParameter("survivor", survivor.value())
                .getResultList();
    }

    /** Those that live on in any of these at once. */
    List<OrganisationId> mergedInto(Collection<OrganisationId> survivors) {
        return entities.createQuery("select o.id from Organisation o where o.mergedInto in :survivors", Long.class)
                .setParameter(
                        "survivors",
                        survivors.stream().map(OrganisationId::value).toList())
                .getResultStream()
                .map(OrganisationId::new)
                .toList();
    }

    /** To be written with the others at the end. */
    void keep(Organisation organisation) {
        entities.persist(organisation);
    }

    /** Writes what has changed so far: other rooms ask the database. */
    void settle() {
        entities.flush();
    }

    Optional<Organisation> byReference(String reference) {
        return entities.createQuery("select o from Organisation o where o.reference = :reference", Organisation.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Whichever has this number in a public register; none where none is asked for. */
    Optional<Organisation> withNumber(String registered) {
        return registered == null
                ? Optional.empty()
                : entities.createQuery(
                                "select o from Organisation o where o.registered = :registered", Organisation.class)
                        .setParameter("registered", registered)
                        .getResultStream()
                        .findFirst();
    }

    /** Counts as a change also where only its lists are other ones. */
    void touch(Organisation organisation) {
        entities.lock(organisation, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    List<Organisation> partnersAfter(OrganisationId last, int most) {
        return entities.createQuery(
                        "select o from Organisation o where o.id > :last and o.standing in :partners order by o.id",
                        Organisation.class)
                .setParameter("last", last.value())
                .setParameter("partners", Standing.PARTNERS)
                .setMaxResults(most)
                .getResultList();
    }

    List<Organisation> all(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select o from Organisation o where o.id in :ids order by o.sortText", Organisation.class)
                .setParameter("ids", ids.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    /** The titles of their sectors. */
    Map<OrganisationId, String> sectorsOf(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select o.id, s.title from Organisation o, Sector s where s.code = o.sector and o.id in :ids",
                        Object[].class)
                .setParameter("ids", ids.stream().map(OrganisationId::value).toList())
                .getResultStream()
                .collect(toMap(row -> new OrganisationId((Long) row[0]), row -> (String) row[1]));
    }

    /** Those with such a standing whose name or place has all the words' beginnings, by the alphabet. */
    List<Organisation> find(List<String> patterns, Collection<Standing> standings, int most) {
        return page(PartnerFilter.named(patterns, standings), 0, most);
    }

    List<Organisation> page(PartnerFilter filter, int first, int most) {
        return query("select o", filter, " order by o.sortText, o.id", Organisation.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(PartnerFilter filter) {
        return query("select count(o)", filter, "", Long.class).getSingleResult();
    }

    /**
     * How many begin with each letter, in the order of the alphabet. Counted here: a substring in a group by is sent with
     * parameters, and PostgreSQL cannot know that they are the same in both places.
     */
    Map<String, Long> letters(PartnerFilter filter) {
        return query("select o.sortText", filter, "", String.class).getResultList().stream()
                .collect(groupingBy(name -> name.substring(0, 1), TreeMap::new, counting()));
    }

    /** Members that look for something, by the alphabet. */
    List<Organisation> lookingForSomething(int first, int most) {
        return entities.createQuery("select o" + LOOKING + " order by o.sortText, o.id", Organisation.class)
                .setParameter("member", Standing.MEMBER)
                .setParameter("needs", ProfileList.NEEDS)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long countLookingForSomething() {
        return entities.createQuery("select count(o)" + LOOKING, Long.class)
                .setParameter("member", Standing.MEMBER)
                .setParameter("needs", ProfileList.NEEDS)
                .getSingleResult();
    }

    /** Where partners are, by the alphabet. */
    List<String> places() {
        return entities.createQuery(
                        "select distinct o.place from Organisation o where o.standing in :partners order by o.place",
                        String.class)
                .setParameter("partners", Standing.PARTNERS)
                .setMaxResults(MOST_PLACES)
                .getResultList();
    }

    List<Sector> sectors() {
        return entities.createQuery("select s from Sector s order by s.place", Sector.class)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, PartnerFilter filter, String end, Class<T> type) {
        var query = entities.createQuery(select + filter.where() + end, type);
        filter.values().forEach(query::setParameter);
        return query;
    }
}
