package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.network.OrganisationId;

/** The commitments as the database keeps them. */
@ApplicationScoped
class Commitments {
    /** The states in which a promise counts towards its goal: given, and kept. */
    private static final List<State> COUNTED = List.of(State.ACTIVE, State.FULFILLED, State.EXCEEDED);

    @PersistenceContext
    EntityManager entities;

    Optional<Commitment> byReference(String reference) {
        return entities.createQuery("select c from Commitment c where c.reference = :reference", Commitment.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** What these partners promise now, the earliest due first. */
    List<Commitment> runningOf(Collection<OrganisationId> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from Commitment c where c.organisation in :partners and c.state = :active order by c.due, c.id",
                        Commitment.class)
                .setParameter(
                        "partners", partners.stream().map(OrganisationId::value).toList())
                .setParameter("active", State.ACTIVE)
                .getResultList();
    }

    /** The goal the network works on, the newest where there are several. */
    Optional<Goal> goal() {
        return entities.createQuery("select g from Goal g order by g.due desc, g.id desc", Goal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What is promised and done toward a goal, by theme. */
    List<ThemeSum> sums(Goal goal) {
        return entities.createQuery(
                        "select new org.headwaters.commitments.ThemeSum(c.theme, sum(c.target), sum(c.actual)) from Commitment c"
                                + " where c.goal = :goal and c.state in :counted group by c.theme",
                        ThemeSum.class)
                .setParameter("goal", goal)
                .setParameter("counted", COUNTED)
                .getResultList();
    }

    /** How many organisations have a promise that counts. */
    long partners(Goal goal) {
        return entities.createQuery(
                        "select count(distinct c.organisation) from Commitment c where c.goal = :goal and c.state in :counted",
                        Long.class)
                .setParameter("goal", goal)
                .setParameter("counted", COUNTED)
                .getSingleResult();
    }
}
