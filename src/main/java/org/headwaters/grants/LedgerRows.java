package org.headwaters.grants;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwaters.grants.Ledger.Sum;
import org.headwaters.platform.Money;

/** The ledger's queries; each is one statement, however many grants there are. */
@ApplicationScoped
class LedgerRows {
    private static final String NEWEST = " order by g.dates.toldAt desc, g.id desc";

    @PersistenceContext
    EntityManager em;

    /** The one that most grants are in first. */
    List<String> currencies() {
        var query = new LedgerQuery(LedgerFilter.ALL);
        return query
                .bind(em.createQuery(
                        "select g.terms.currency, count(g) from Grant g" + query.where()
                                + " group by g.terms.currency order by count(g) desc, g.terms.currency",
                        Object[].class))
                .getResultList()
                .stream()
                .map(row -> (String) row[0])
                .toList();
    }

    /** By the year in which they were told, the last first. */
    List<Sum> years(String currency) {
        var query = new LedgerQuery(LedgerFilter.ALL.in(currency));
        var reached = organisations("g.dates.toldYear", currency);
        return query
                .bind(em.createQuery(
                        "select g.dates.toldYear, count(g), sum(g.terms.amountMinor), sum(" + LedgerQuery.FOLLOWED
                                + ") from Grant g" + query.where()
                                + " group by g.dates.toldYear order by g.dates.toldYear desc",
                        Object[].class))
                .getResultList()
                .stream()
                .map(row -> sum(row[0].toString(), row[0].toString(), row, 1, currency, reached))
                .toList();
    }

    /** By call, the one with the last told grant first. */
    List<Sum> calls(String currency) {
        var query = new LedgerQuery(LedgerFilter.ALL.in(currency));
        var reached = organisations("g.call.reference", currency);
        return query
                .bind(em.createQuery(
                        "select c.reference, c.title, count(g), sum(g.terms.amountMinor), sum(" + LedgerQuery.FOLLOWED
                                + ") from Grant g join g.call c" + query.where()
                                + " group by c.reference, c.title order by max(g.dates.toldAt) desc",
                        Object[].class))
                .getResultList()
                .stream()
                .map(row -> sum((String) row[0], (String) row[1], row, 2, currency, reached))
                .toList();
    }

    /** How many partners all of them reached. */
    long organisations(String currency) {
        var query = new LedgerQuery(LedgerFilter.ALL.in(currency));
        return query.bind(em.createQuery(
                        "select count(distinct p.organisationId) from GrantPartner p join p.grant g" + query.where(),
                        Long.class))
                .getSingleResult();
    }

    private Map<String, Long> organisations(String by, String currency) {
        var query = new LedgerQuery(LedgerFilter.ALL.in(currency));
        var reached = new HashMap<String, Long>();
        query.bind(em.createQuery(
                        "select " + by + ", count(distinct p.organisationId) from GrantPartner p join p.grant g"
                                + query.where() + " group by " + by,
                        Object[].class))
                .getResultList()
                .forEach(row -> reached.put(row[0].toString(), (Long) row[1]));
        return reached;
    }

    Map<Outcome, Long> outcomes(String currency) {
        var query = new LedgerQuery(LedgerFilter.ALL.in(currency)).closed();
        return query
                .bind(em.createQuery(
                        "select g.report.outcome, count(g) from Grant g" + query.where() + " group by g.report.outcome",
                        Object[].class))
                .getResultList()
                .stream()
                .collect(toMap(row -> (Outcome) row[0], row -> (Long) row[1]));
    }

    /** From how many others the follow-on money came, by the names that partners gave. */
    long givers(String currency) {
        var query = new LedgerQuery(LedgerFilter.ALL.in(currency)).closed();
        return query.bind(em.createQuery(
                        "select count(distinct lower(g.report.followOnFrom)) from Grant g" + query.where()
                                + " and g.report.followOnMinor > 0",
                        Long.class))
                .getSingleResult();
    }

    long count(LedgerFilter filter) {
        var query = new LedgerQuery(filter);
        return query.bind(em.createQuery("select count(g) from Grant g" + query.where(), Long.class))
                .getSingleResult();
    }

    /** The last told first. */
    List<Grant> page(LedgerFilter filter, int first, int most) {
        var query = new LedgerQuery(filter);
        return whole(query.bind(em.createQuery("select g.id from Grant g" + query.where() + NEWEST, Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList());
    }

    private List<Grant> whole(List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        var found = em
                .createQuery(
                        "select distinct g from Grant g join fetch g.call join fetch g.partners where g.id in :numbers",
                        Grant.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .collect(toMap(Grant::getId, identity()));
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Sum sum(String key, String name, Object[] row, int at, String currency, Map<String, Long> reached) {
        return new Sum(
                key,
                name,
                (Long) row[at],
                new Money(((Number) row[at + 1]).longValue(), currency),
                new Money(((Number) row[at + 2]).longValue(), currency),
                reached.getOrDefault(key, 0L));
    }
}
