package org.headwaters.grants;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.headwaters.reviews.KeptAway;

/** The staff's list of grants; each of its queries is one statement, and leaves out what the reader has a conflict with. */
@ApplicationScoped
class GivenRows {
    private static final String FROM = " from Grant g, QueueRow q where q.id = g.application.id and ";

    @PersistenceContext
    EntityManager entities;

    /**
     * What is late today.
     *
     * @param due the day of a meeting whose report is due today
     * @param silent money that went out before, with no day named since, is what the officer has heard of
     */
    record Late(LocalDate due, Instant silent) {}

    Map<GivenView, Long> counts(KeptAway away, Late late) {
        var query = new QueueQuery();
        var sums = Arrays.stream(GivenView.values())
                .map(view -> "sum(case when " + view.where() + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
        var row = query.bind(
                        entities.createQuery("select " + sums + ", count(g)" + FROM + query.open(away), Object[].class))
                .setParameter("due", late.due())
                .setParameter("silent", late.silent())
                .getSingleResult();
        var counts = new EnumMap<GivenView, Long>(GivenView.class);
        for (var view : GivenView.values()) {
            var sum = (Number) row[view.ordinal()];
            counts.put(view, sum == null ? 0 : sum.longValue());
        }
        return counts;
    }

    /** The numbers of a view's grants, in its order. */
    List<Long> numbers(GivenView view, KeptAway away, Late late, int first, int most) {
        var query = new QueueQuery();
        var asked = query.bind(entities.createQuery(
                "select g.id" + FROM + view.where() + " and " + query.open(away) + view.order(), Long.class));
        return dated(asked, view, late)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** References of a view's grants, in its order. */
    List<String> references(GivenView view, KeptAway away, Late late, int most) {
        var query = new QueueQuery();
        var asked = query.bind(entities.createQuery(
                "select g.reference" + FROM + view.where() + " and " + query.open(away) + view.order(), String.class));
        return dated(asked, view, late).setMaxResults(most).getResultList();
    }

    private static <Q extends Query> Q dated(Q query, GivenView view, Late late) {
        if (view.asksForDay()) {
            query.setParameter("due", late.due()).setParameter("silent", late.silent());
        }
        return query;
    }

    /** These, in this order, with their applications, calls and partners. */
    List<Grant> whole(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = entities
                .createQuery(
                        "select distinct g from Grant g join fetch g.application join fetch g.call"
                                + " join fetch g.partners where g.id in :ids",
                        Grant.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(toMap(Grant::getId, identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
