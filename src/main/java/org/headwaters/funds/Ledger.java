package org.headwaters.funds;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.SubjectRef;

/** Reads and appends to the pools' ledgers. Sums are made by the database from the entries, never kept apart. */
@ApplicationScoped
class Ledger {
    @PersistenceContext
    EntityManager em;

    /** The pool with its row held until the transaction ends: the next booking waits here. */
    Pool hold(PoolId id) {
        var pool = em.find(Pool.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (pool == null) {
            throw new NotFound("pool");
        }
        return pool;
    }

    Pool find(PoolId id) {
        var pool = em.find(Pool.class, id.value());
        if (pool == null) {
            throw new NotFound("pool");
        }
        return pool;
    }

    Optional<Pool> byReference(String reference) {
        return em.createQuery("select p from Pool p where p.reference = :reference", Pool.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    List<Pool> pools() {
        return em.createQuery("select p from Pool p order by p.validUntil desc, p.name", Pool.class)
                .getResultList();
    }

    /** These, in one query. */
    Map<PoolId, Pool> pools(Collection<PoolId> ids) {
        return em.createQuery("select p from Pool p where p.id in :ids", Pool.class)
                .setParameter("ids", ids.stream().map(PoolId::value).toList())
                .getResultStream()
                .collect(toMap(Pool::id, Function.identity()));
    }

    void open(Pool pool) {
        em.persist(pool);
        em.flush();
    }

    /** Whether an entry was made with this key; null is no key. */
    boolean hasBooked(String key) {
        return em.createQuery("select count(e) from LedgerEntry e where e.bookingKey = :key", Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    void append(LedgerEntry entry) {
        em.persist(entry);
        em.flush();
    }

    long lastNumber(PoolId pool) {
        return em.createQuery("select coalesce(max(e.number), 0) from LedgerEntry e where e.pool = :pool", Long.class)
                .setParameter("pool", pool.value())
                .getSingleResult();
    }

    Standing standing(PoolId pool, String currency) {
        return standing(pool, currency, Long.MAX_VALUE);
    }

    /** The sums as they were after the entry of this number. */
    Standing standing(PoolId pool, String currency, long last) {
        return sum(
                Standing.empty(currency),
                em.createQuery(
                                "select e.kind, sum(e.amountMinor) from LedgerEntry e"
                                        + " where e.pool = :pool and e.number <= :last group by e.kind",
                                Object[].class)
                        .setParameter("pool", pool.value())
                        .setParameter("last", last)
                        .getResultList());
    }

    /** All pools that have entries, in one query. */
    Map<PoolId, Standing> standings() {
        var standings = new HashMap<PoolId, Standing>();
        em.createQuery(
                        "select e.pool, e.currency, e.kind, sum(e.amountMinor) from LedgerEntry e"
                                + " group by e.pool, e.currency, e.kind",
                        Object[].class)
                .getResultList()
                .forEach(row -> {
                    var pool = new PoolId((Long) row[0]);
                    var before = standings.getOrDefault(pool, Standing.empty((String) row[1]));
                    standings.put(pool, ((EntryKind) row[2]).after(before, ((Number) row[3]).longValue()));
                });
        return standings;
    }

    /** How a pool stands, and how many entries of each kind say so. */
    record Booked(Standing standing, Map<EntryKind, Long> entries) {

        /** @param kind null for all */
        long count(EntryKind kind) {
            return kind == null
                    ? entries.values().stream().mapToLong(Long::longValue).sum()
                    : entries.getOrDefault(kind, 0L);
        }
    }

    /** Both in one query. */
    Booked booked(Pool pool) {
        var kinds = em.createQuery(
                        "select e.kind, sum(e.amountMinor), count(e) from LedgerEntry e where e.pool = :pool group by e.kind",
                        Object[].class)
                .setParameter("pool", pool.id().value())
                .getResultList();
        return new Booked(
                sum(Standing.empty(pool.getCurrency()), kinds),
                kinds.stream().collect(toMap(row -> (EntryKind) row[0], row -> (Long) row[2])));
    }

    /** For how many subjects something of the pool is reserved, promised or paid now. */
    record Open(long reservations, long commitments, long payments) {}

    /** A promise may be taken back in parts and made anew, so sums are asked and not entries counted. */
    Open open(PoolId pool) {
        var row = (Object[]) em.createNativeQuery("select count(case when s.reserved > 0 then 1 end),"
                        + " count(case when s.committed > 0 then 1 end), count(case when s.paid > 0 then 1 end) from (select "
                        + net(EntryKind.RESERVED, EntryKind.RELEASED) + " as reserved, "
                        + net(EntryKind.COMMITTED, EntryKind.UNCOMMITTED) + " as committed, "
                        + net(EntryKind.PAID, EntryKind.RETURNED) + " as paid"
                        + " from ledger_entry e where e.pool_id = ? and e.subject_reference is not null"
                        + " group by e.subject_kind, e.subject_reference) s")
                .setParameter(1, pool.value())
                .getSingleResult();
        return new Open(number(row[0]), number(row[1]), number(row[2]));
    }

    private static String net(EntryKind done, EntryKind undone) {
        return "sum(case e.kind when '%s' then e.amount_minor when '%s' then -e.amount_minor else 0 end)"
                .formatted(done, undone);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** The newest first, of one kind, or of all for null. */
    List<LedgerEntry> entries(PoolId pool, EntryKind kind, int first, int most) {
        return em.createQuery(
                        "select e from LedgerEntry e where e.pool = :pool and e.kind in :kinds order by e.number desc",
                        LedgerEntry.class)
                .setParameter("pool", pool.value())
                .setParameter("kinds", kind == null ? List.of(EntryKind.values()) : List.of(kind))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** The whole ledger in the order in which it was written. */
    List<LedgerEntry> entries(PoolId pool) {
        return em.createQuery("select e from LedgerEntry e where e.pool = :pool order by e.number", LedgerEntry.class)
                .setParameter("pool", pool.value())
                .getResultList();
    }

    /** In the order in which they were written, from behind this number on. */
    List<LedgerEntry> entriesAfter(PoolId pool, long number, int most) {
        return em.createQuery(
                        "select e from LedgerEntry e where e.pool = :pool and e.number > :number order by e.number",
                        LedgerEntry.class)
                .setParameter("pool", pool.value())
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** What one subject has of one pool: its open reservation and commitment. */
    Standing share(PoolId pool, SubjectRef subject, String currency) {
        return sum(
                Standing.empty(currency),
                em.createQuery(
                                "select e.kind, sum(e.amountMinor) from LedgerEntry e where e.pool = :pool"
                                        + " and e.subjectKind = :kind and e.subjectReference = :reference group by e.kind",
                                Object[].class)
                        .setParameter("pool", pool.value())
                        .setParameter("kind", subject.kind())
                        .setParameter("reference", subject.reference())
                        .getResultList());
    }

    /** The same of all subjects of a kind that have something of any pool, in one query. */
    Map<String, Standing> shares(String kind) {
        var shares = new HashMap<String, Standing>();
        em.createQuery(
                        "select e.subjectReference, e.currency, e.kind, sum(e.amountMinor) from LedgerEntry e"
                                + " where e.subjectKind = :kind group by e.subjectReference, e.currency, e.kind"
                                + " order by e.subjectReference, e.currency",
                        Object[].class)
                .setParameter("kind", kind)
                .getResultList()
                .forEach(row -> shares.merge(
                        (String) row[0],
                        ((EntryKind) row[2]).after(Standing.empty((String) row[1]), number(row[3])),
                        Standing::and));
        shares.values().removeIf(Standing::isNothing);
        return shares;
    }

    /** The pool of the subject's latest entry. */
    Optional<PoolId> poolOf(SubjectRef subject) {
        return em.createQuery(
                        "select e.pool from LedgerEntry e where e.subjectKind = :kind"
                                + " and e.subjectReference = :reference order by e.madeAt desc, e.number desc",
                        Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("reference", subject.reference())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(PoolId::new);
    }

    private static Standing sum(Standing start, List<Object[]> kinds) {
        var standing = start;
        for (var row : kinds) {
            standing = ((EntryKind) row[0]).after(standing, ((Number) row[1]).longValue());
        }
        return standing;
    }
}
