package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    Optional<Organisation> byReference(String reference) {
        return entities.createQuery("select o from Organisation o where o.reference = :reference", Organisation.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
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

    /** Those that can be picked as a partner, by the alphabet, whose name or place has all the words' beginnings. */
    List<Organisation> find(List<String> patterns, Collection<Standing> standings, int most) {
        var where = new StringBuilder("select o from Organisation o where o.standing in :standings");
        for (int i = 0; i < patterns.size(); i++) {
            where.append(" and o.searchText like :word").append(i);
        }
        var query = entities.createQuery(
                        where.append(" order by o.sortText, o.id").toString(), Organisation.class)
                .setParameter("standings", standings)
                .setMaxResults(most);
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter("word" + i, patterns.get(i));
        }
        return query.getResultList();
    }
}
