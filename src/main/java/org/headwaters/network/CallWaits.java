package org.headwaters.network;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who asked to be rung later, as the database keeps it. */
@ApplicationScoped
class CallWaits {
    @PersistenceContext
    EntityManager entities;

    void add(CallWait wait) {
        entities.persist(wait);
        entities.flush();
    }

    /** What each of these partners asked for last and is not over yet; most have asked for nothing. */
    Map<OrganisationId, CallWait> of(Collection<OrganisationId> partners, LocalDate today) {
        if (partners.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select w from CallWait w where w.organisation.id in :partners and w.until > :today"
                                + " order by w.notedAt, w.id",
                        CallWait.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .setParameter("today", today)
                .getResultStream()
                .collect(toMap(wait -> wait.getOrganisation().id(), identity(), (before, after) -> after));
    }

    List<CallWait> openAt(OrganisationId partner, LocalDate today) {
        return List.copyOf(of(List.of(partner), today).values());
    }
}
