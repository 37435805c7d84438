package org.headwaters.challenges;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.persistence.Like;

/** The causes as the database keeps them. */
@ApplicationScoped
class Causes {
    @PersistenceContext
    EntityManager entities;

    /** All of them with their themes, in the order of the map's table of contents. */
    List<Cause> all() {
        return entities.createQuery(
                        "select c from Cause c join fetch c.theme order by c.theme.place, c.title, c.id", Cause.class)
                .getResultList();
    }

    List<Cause> all(Collection<CauseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select c from Cause c where c.id in :ids order by c.title, c.id", Cause.class)
                .setParameter("ids", ids.stream().map(CauseId::value).toList())
                .getResultList();
    }

    Optional<Cause> byReference(String reference) {
        return entities.createQuery(
                        "select c from Cause c join fetch c.theme where c.reference = :reference", Cause.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    List<Cause> withReferences(Collection<String> references) {
        return entities.createQuery(
                        "select c from Cause c join fetch c.theme where c.reference in :references", Cause.class)
                .setParameter("references", references)
                .getResultList();
    }

    /** The numbers of those that any of these partners works on. */
    Set<Long> workedOnBy(Collection<OrganisationId> partners) {
        if (partners.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("select w.cause.id from CauseWork w where w.organisation in :partners", Long.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .getResultStream()
                .collect(toSet());
    }

    /** How many partners work on each cause that anybody works on. */
    Map<Long, Long> workers() {
        return entities.createQuery("select w.cause.id, count(w) from CauseWork w group by w.cause.id", Object[].class)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    List<CauseWork> workOn(Cause cause) {
        return entities.createQuery("select w from CauseWork w where w.cause = :cause order by w.id", CauseWork.class)
                .setParameter("cause", cause)
                .getResultList();
    }

    /** What these partners work on, in the order of the map. */
    List<CauseWork> workOf(Collection<OrganisationId> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select w from CauseWork w join fetch w.cause c join c.theme t where w.organisation in :partners"
                                + " order by t.place, c.title",
                        CauseWork.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    /** Who works on this cause, or on any cause of this theme: whichever has the reference. */
    Set<OrganisationId> workersOf(String chosen) {
        return entities.createQuery(
                        "select distinct w.organisation from CauseWork w"
                                + " where w.cause.reference = :chosen or w.cause.theme.reference = :chosen",
                        Long.class)
                .setParameter("chosen", chosen)
                .getResultStream()
                .map(OrganisationId::new)
                .collect(toSet());
    }

    /** Those whose title or brief contains all that was typed. */
    List<Cause> withWords(String words, int most) {
        return entities.createQuery(
                        "select c from Cause c where lower(c.title) like :words escape '!'"
                                + " or lower(c.brief) like :words escape '!' order by c.title",
                        Cause.class)
                .setParameter("words", Like.containing(words))
                .setMaxResults(most)
                .getResultList();
    }
}
