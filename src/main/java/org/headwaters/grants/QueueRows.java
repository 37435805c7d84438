package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.KeptAway;

/** The queue's queries: one for all counts, one for a page of rows, one for everything to choose from. */
@ApplicationScoped
class QueueRows {
    /** So many lines an export has at the most. */
    static final int MOST = 50_000;

    private static final String CHOICES = """
            select 'call', c.reference, c.title, c.id from call c
            union all
            select 'officer', cast(p.id as varchar(20)), p.name, p.id from person p
              where p.id in (select a.officer_id from application a)
            union all
            select 'view', v.query, v.name, v.id from saved_view v where v.person_id = ?""";

    @PersistenceContext
    EntityManager em;

    /** How many each filter finds among what the caller may know of, in their order. */
    List<Long> counts(List<QueueFilter> filters, KeptAway away) {
        var query = new QueueQuery();
        var sums = new ArrayList<String>();
        for (var filter : filters) {
            sums.add("sum(case when " + query.where(filter, away.person().value()) + " then 1 else 0 end)");
        }
        var jpql = "select " + String.join(", ", sums) + ", count(q) from QueueRow q where " + query.open(away);
        var found = query.bind(em.createQuery(jpql, Object[].class)).getSingleResult();
        var counts = new ArrayList<Long>();
        for (int i = 0; i < filters.size(); i++) {
            counts.add(found[i] == null ? 0L : ((Number) found[i]).longValue());
        }
        return counts;
    }

    List<QueueRow> page(QueueFilter filter, KeptAway away, int first, int most) {
        var query = new QueueQuery();
        var jpql = "select q from QueueRow q where "
                + query.where(filter, away.person().value()) + " and " + query.open(away)
                + " order by q.dueAt, q.submittedAt desc, q.id desc";
        return query.bind(em.createQuery(jpql, QueueRow.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    List<QueueRow> these(Collection<String> references, KeptAway away, int most) {
        var query = new QueueQuery();
        var jpql = "select q from QueueRow q where q.reference in :references and " + query.open(away)
                + " order by q.dueAt, q.submittedAt desc, q.id desc";
        return query.bind(em.createQuery(jpql, QueueRow.class))
                .setParameter("references", List.copyOf(references))
                .setMaxResults(most)
                .getResultList();
    }

    /** References of what is decided and not told, of one call or of all for null. */
    Set<String> untold(String call, KeptAway away) {
        var query = new QueueQuery();
        var filter = new QueueFilter(QueueView.OPEN, null, call, null, null, null);
        var jpql = "select q.reference from QueueRow q where "
                + query.where(filter, away.person().value())
                + " and q.stage in (org.headwaters.grants.Stage.AWARDED, org.headwaters.grants.Stage.DECLINED) and "
                + query.open(away);
        return Set.copyOf(query.bind(em.createQuery(jpql, String.class)).getResultList());
    }

    /** Calls, officers and the person's saved views: kind, value, name, number. */
    @SuppressWarnings("unchecked")
    List<Object[]> choices(PersonId person) {
        return em.createNativeQuery(CHOICES).setParameter(1, person.value()).getResultList();
    }

    void add(SavedView view) {
        em.persist(view);
    }

    void remove(SavedView view) {
        em.remove(view);
    }

    List<SavedView> saved(PersonId person) {
        return em.createQuery("select v from SavedView v where v.personId = :person order by v.name", SavedView.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    SavedView saved(PersonId person, long id) {
        return Optional.ofNullable(em.find(SavedView.class, id))
                .filter(view -> view.getPerson().equals(person))
                .orElseThrow(() -> new NotFound("view"));
    }
}
