package org.headwaters.funds;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.PersonId;

/**
 * Payments that the caller may know of, chosen, counted and cut into pages by the database, so that what is not shown is
 * not loaded. It says the same as {@link PaymentDoor#open}, which looks at payments that are loaded already.
 */
@ApplicationScoped
class OpenPayments {
    private static final String WAITING = " order by p.dueAt, p.id";
    private static final String OVER = " order by p.settledOn desc, p.dueAt desc, p.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    Guards guards;

    @Inject
    PaymentDoor door;

    /** What one caller may know of, as a condition on {@code p}; asked afresh for every screen and never kept. */
    record Sight(String condition, Map<String, Object> parameters) {}

    Sight sight() {
        return sight(new AskedOnce());
    }

    /** The same for a page on which other rooms ask what it asks, too. */
    Sight sight(AskedOnce asked) {
        var open = guards.open("p.subjectKind", "p.subjectReference", asked);
        var parameters = new HashMap<>(open.parameters());
        var condition = new StringBuilder(open.jpql());
        var own = door.own(asked);
        if (!own.isEmpty()) {
            condition.append(" and p.payee not in :own");
            parameters.put("own", own.stream().map(OrganisationId::value).toList());
        }
        return new Sight(condition.toString(), parameters);
    }

    /** How many there are in each of these stages; a stage without any is left out. */
    Map<PaymentStage, Long> counts(Sight sight, Set<PaymentStage> stages) {
        var counts = new EnumMap<PaymentStage, Long>(PaymentStage.class);
        ask(
                        "select p.stage, count(p) from Payment p where p.stage in :stages and %s group by p.stage",
                        sight, Object[].class)
                .setParameter("stages", stages)
                .getResultList()
                .forEach(row -> counts.put((PaymentStage) row[0], (Long) row[1]));
        return counts;
    }

    /** How many wait for an approver who has had no hand in them. */
    long proposedByOthers(Sight sight, PersonId approver) {
        return ask(
                        "select count(p) from Payment p where p.stage = :stage and p.proposedBy <> :me"
                                + " and (p.endorsedBy is null or p.endorsedBy <> :me) and %s",
                        sight, Long.class)
                .setParameter("stage", PaymentStage.PROPOSED)
                .setParameter("me", approver.value())
                .getSingleResult();
    }

    /** How many each organisation waits for; who waits for none is left out. */
    Map<OrganisationId, Long> byPayee(Sight sight, Set<PaymentStage> stages) {
        return ask(
                        "select p.payee, count(p) from Payment p where p.stage in :stages and %s group by p.payee",
                        sight, Object[].class)
                .setParameter("stages", stages)
                .getResultStream()
                .collect(toMap(row -> new OrganisationId((Long) row[0]), row -> (Long) row[1]));
    }

    /** A page of one stage: what waits is in the order of waiting, what is over the newest first. */
    List<Payment> page(Sight sight, PaymentStage stage, int first, int most) {
        return ask("select p from Payment p where p.stage = :stage and %s" + order(stage), sight, Payment.class)
                .setParameter("stage", stage)
                .setFirstResult(Math.max(0, first))
                .setMaxResults(most)
                .getResultList();
    }

    /** The same as references alone. */
    List<String> references(Sight sight, PaymentStage stage, int most) {
        return ask(
                        "select p.reference from Payment p where p.stage = :stage and %s" + order(stage),
                        sight,
                        String.class)
                .setParameter("stage", stage)
                .setMaxResults(most)
                .getResultList();
    }

    private static String order(PaymentStage stage) {
        return stage == PaymentStage.PAID || stage == PaymentStage.WITHDRAWN ? OVER : WAITING;
    }

    /** Of one pool, those that have waited longest. */
    List<Payment> ofPool(Sight sight, PoolId pool, Set<PaymentStage> stages, int most) {
        return ask(
                        "select p from Payment p where p.pool = :pool and p.stage in :stages and %s" + WAITING,
                        sight,
                        Payment.class)
                .setParameter("pool", pool.value())
                .setParameter("stages", stages)
                .setMaxResults(most)
                .getResultList();
    }

    private <T> TypedQuery<T> ask(String jpql, Sight sight, Class<T> type) {
        var query = em.createQuery(jpql.formatted(sight.condition()), type);
        sight.parameters().forEach(query::setParameter);
        return query;
    }
}
