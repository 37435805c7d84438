package org.headwaters.grants;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.persistence.Cursor;
import org.headwaters.reviews.KeptAway;

/** The queue's rows. How many there are, and which of them stand on a page, {@link QueuePlaces} says. */
@ApplicationScoped
class QueueRows {
    /** By time left; among equals the newest first. {@link QueueQuery#behind} says the same about two rows. */
    private static final String ORDER = " order by q.dueAt, q.submittedAt desc, q.id desc";

    private static final String TO_READ =
            "q.stage in (org.headwaters.grants.Stage.SUBMITTED, org.headwaters.grants.Stage.IN_REVIEW)";

    @PersistenceContext
    EntityManager em;

    @Inject
    PartnerWords words;

    @Inject
    Cursor cursor;

    /** These, in the order of the queue. */
    List<QueueRow> numbered(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select q from QueueRow q where q.id in :ids" + ORDER, QueueRow.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** All of them in the same order, one by one; within a transaction. */
    void each(QueueFilter filter, KeptAway away, Consumer<QueueRow> reader) {
        var query = new QueueQuery(words.of(List.of(filter)));
        var jpql = "select q from QueueRow q where "
                + query.where(filter, away.person().value()) + " and " + query.open(away) + ORDER;
        cursor.each(query.bind(em.createQuery(jpql, QueueRow.class)), reader);
    }

    /** The next one behind a case in the order of {@link #page}, counted from its place by this promise. */
    Optional<QueueRow> after(QueueFilter filter, KeptAway away, String reference, Instant due) {
        var query = new QueueQuery(words.of(List.of(filter)));
        var jpql = "select q from QueueRow q, QueueRow c where c.reference = " + query.parameter(reference)
                + " and q.id <> c.id and " + query.where(filter, away.person().value()) + " and " + query.open(away)
                + " and " + query.behind(due) + ORDER;
        return query.bind(em.createQuery(jpql, QueueRow.class))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<QueueRow> these(Collection<String> references, KeptAway away, int most) {
        var query = new QueueQuery();
        return rows("q.reference in " + query.parameter(List.copyOf(references)), query, away, most);
    }

    /** The most pressing of what waits, and how many there are in all: a page of work never loads them all. */
    record Pressing(List<QueueRow> first, long all) {}

    /** Twins of an application that one need not keep away from; the first begun first. */
    List<CaseFile.Similar> twinsOf(Application one, KeptAway away, int most) {
        var query = new QueueQuery();
        var jpql = "select q.reference, q.title, q.stage from Application q where q.id in"
                + " (select t.twinId from Twin t where t.applicationId = " + query.parameter(one.getId()) + ") and "
                + query.open(away) + " order by q.startedAt, q.id";
        return query.bind(em.createQuery(jpql, Object[].class)).setMaxResults(most).getResultList().stream()
                .map(row -> new CaseFile.Similar((String) row[0], (String) row[1], (Stage) row[2]))
                .toList();
    }

    /**
     * Which of these have a twin that one need not keep away from. Of each it is asked by itself and no farther than to the
     * first: so a database finds it by an index and never pairs all with all, whatever it believes of how many there are.
     */
    @SuppressWarnings("unchecked")
    Set<Long> twinned(Collection<Long> ids, KeptAway away) {
        var query = new QueueQuery();
        var sql = query.sql("select a.id, (select 1 from application_twin t join application q on q.id = t.twin_id"
                + " where t.application_id = a.id and " + query.open(away)
                + " fetch first 1 rows only) from application a where a.id in " + query.parameter(List.copyOf(ids)));
        List<Object[]> asked = sql.bind(em.createNativeQuery(sql.sql())).getResultList();
        return asked.stream()
                .filter(row -> row[1] != null)
                .map(row -> ((Number) row[0]).longValue())
                .collect(toSet());
    }

    /** What an order of cases by their scores has to know of each. */
    record Known(String reference, String title, Stage stage, boolean told) {}

    /** Everything that was submitted under one call, of what one need not keep away from. */
    List<Known> ofCall(String call, KeptAway away) {
        var query = new QueueQuery();
        var jpql = "select q.reference, q.title, q.stage, q.toldAt from QueueRow q where q.submittedAt is not null"
                + " and " + query.call(call) + " and " + query.open(away);
        return query.bind(em.createQuery(jpql, Object[].class)).getResultList().stream()
                .map(row -> new Known((String) row[0], (String) row[1], (Stage) row[2], row[3] != null))
                .toList();
    }

    /** What nobody has taken up. */
    Pressing untaken(KeptAway away) {
        return pressing("q.stage = org.headwaters.grants.Stage.SUBMITTED", new QueueQuery(), away, 1);
    }

    /**
     * What one of these officers has in hand and has to do something about: to find readers for, to recommend once it is
     * read, to tell.
     */
    Pressing inHandOf(Collection<PersonId> officers, KeptAway away, int most) {
        var query = new QueueQuery();
        var ids = officers.stream().map(PersonId::value).toList();
        var where = "q.officerId in " + query.parameter(ids)
                + " and (q.stage = org.headwaters.grants.Stage.IN_REVIEW"
                + " and (q.reviewsIn >= q.readersNeeded or q.readers < q.readersNeeded)"
                + " or q.toldAt is null and q.stage in"
                + " (org.headwaters.grants.Stage.AWARDED, org.headwaters.grants.Stage.DECLINED))";
        return pressing(where, query, away, most);
    }

    /** What waits for an approver who did not recommend it. */
    Pressing toDecide(PersonId approver, KeptAway away, int most) {
        var query = new QueueQuery();
        var where = "q.stage = org.headwaters.grants.Stage.RECOMMENDED and q.recommendedBy <> "
                + query.parameter(approver.value());
        return pressing(where, query, away, most);
    }

    /** Counts only where the rows do not say it already. */
    private Pressing pressing(String where, QueueQuery query, KeptAway away, int most) {
        var from = " from QueueRow q where " + where + " and " + query.open(away);
        var first = query.bind(em.createQuery("select q" + from + ORDER, QueueRow.class))
                .setMaxResults(most)
                .getResultList();
        if (first.size() < most) {
            return new Pressing(first, first.size());
        }
        var all =
                query.bind(em.createQuery("select count(q)" + from, Long.class)).getSingleResult();
        return new Pressing(first, all);
    }

    /** Those of the references that one need not keep away from. */
    Set<String> open(Collection<String> references, KeptAway away) {
        return references(references, "1 = 1", away);
    }

    /** Of those the awarded ones. */
    Set<String> awarded(Collection<String> references, KeptAway away, boolean toldOnly) {
        return references(references, awarded(toldOnly), away);
    }

    static String awarded(boolean toldOnly) {
        return "q.stage = org.headwaters.grants.Stage.AWARDED" + (toldOnly ? " and q.toldAt is not null" : "");
    }

    private Set<String> references(Collection<String> references, String where, KeptAway away) {
        var query = new QueueQuery();
        var jpql = "select q.reference from QueueRow q where q.reference in " + query.parameter(List.copyOf(references))
                + " and " + where + " and " + query.open(away);
        return Set.copyOf(query.bind(em.createQuery(jpql, String.class)).getResultList());
    }

    private List<QueueRow> rows(String where, QueueQuery query, KeptAway away, int most) {
        var jpql = "select q from QueueRow q where " + where + " and " + query.open(away) + ORDER;
        return query.bind(em.createQuery(jpql, QueueRow.class))
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * What is to be read under a call, with how many readers each needs in all; in the order of the queue.
     *
     * @param batch one of the call's, null for all of it
     */
    Map<String, Integer> waitingForReaders(String call, Batch batch, KeptAway away) {
        var query = new QueueQuery();
        var filter = new QueueFilter(QueueView.OPEN, null, call, null, null, null, batch);
        var jpql = "select q.reference, q.readersNeeded from QueueRow q where "
                + query.where(filter, away.person().value()) + " and " + TO_READ + " and " + query.open(away) + ORDER;
        var found = new LinkedHashMap<String, Integer>();
        query.bind(em.createQuery(jpql, Object[].class))
                .getResultList()
                .forEach(row -> found.put((String) row[0], (Integer) row[1]));
        return found;
    }

    /** References of what is in review and wants one more reader. */
    List<String> wantingReaders(KeptAway away, int most) {
        var query = new QueueQuery();
        var jpql = "select q.reference from QueueRow q where q.stage = org.headwaters.grants.Stage.IN_REVIEW"
                + " and q.readers < q.readersNeeded and " + query.open(away) + ORDER;
        return query.bind(em.createQuery(jpql, String.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of these references that have as many readers as they need. */
    Set<String> completelyAssigned(Collection<String> references) {
        if (references.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(em.createQuery(
                        "select q.reference from QueueRow q where q.reference in :references and q.readers >= q.readersNeeded",
                        String.class)
                .setParameter("references", references)
                .getResultList());
    }

    /** References of what is decided and not told, of one call or of all for null. */
    Set<String> untold(String call, KeptAway away) {
        return untold(call, null, away);
    }

    /** @param batch one of the call's, null for all of it */
    Set<String> untold(String call, Batch batch, KeptAway away) {
        var query = new QueueQuery();
        var filter = new QueueFilter(QueueView.OPEN, null, call, null, null, null, batch);
        var jpql = "select q.reference from QueueRow q where "
                + query.where(filter, away.person().value())
                + " and q.stage in (org.headwaters.grants.Stage.AWARDED, org.headwaters.grants.Stage.DECLINED) and "
                + query.open(away);
        return Set.copyOf(query.bind(em.createQuery(jpql, String.class)).getResultList());
    }
}
