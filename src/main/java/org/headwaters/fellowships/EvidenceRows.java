package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.platform.NotFound;

/** What teams show for their gates, as the database keeps it. */
@ApplicationScoped
class EvidenceRows {
    /** What every reader of a row wants with it. */
    private static final Map<Class<?>, String> FETCHED =
            Map.of(Interview.class, " left join fetch e.insights", UserTest.class, " join fetch e.prototype");

    @PersistenceContext
    EntityManager entities;

    /** What stands there now, in the order in which it was written. */
    <E extends Evidence> List<E> of(Team team, Class<E> kind) {
        return every(team, kind).stream().filter(one -> !one.isRemoved()).toList();
    }

    /** With what was taken out. */
    <E extends Evidence> List<E> every(Team team, Class<E> kind) {
        var also = FETCHED.getOrDefault(kind, "");
        return entities.createQuery(
                        "select distinct e from " + kind.getSimpleName() + " e" + also
                                + " where e.team = :team order by e.id",
                        kind)
                .setParameter("team", team)
                .getResultList();
    }

    /** {@link NotFound} where this team has no such row, whoever else has. */
    <E extends Evidence> E get(Team team, Class<E> kind, long id) {
        var found = entities.find(kind, id);
        if (found == null || !found.getTeam().getId().equals(team.getId())) {
            throw new NotFound(kind.getSimpleName());
        }
        return found;
    }

    Optional<Pitch> pitch(Team team) {
        return of(team, Pitch.class).stream().findFirst();
    }

    void add(Evidence evidence) {
        entities.persist(evidence);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }
}
