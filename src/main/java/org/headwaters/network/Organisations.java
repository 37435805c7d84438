package org.headwaters.network;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

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
import org.headwaters.platform.NotFound;

/** The organisations as the database keeps them. */
@ApplicationScoped
class Organisations {
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

    Organisation add(Organisation organisation) {
        entities.persist(organisation);
        entities.flush();
        return organisation;
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

    /** Those with such a standing whose name or place has all the words' beginnings, by the alphabet. */
    List<Organisation> find(List<String> patterns, Collection<Standing> standings, int most) {
        return page(new PartnerFilter(patterns, standings, null, null), 0, most);
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
