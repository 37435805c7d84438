package org.headwaters.grants;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;

/** The awards that are public, read from the database some hundred at a time, with the cards of their organisations. */
@ApplicationScoped
class ToldAwards {
    private static final int STEP = 250;

    private static final String FROM = " from Grant g join g.application a join g.call c where a.stage ="
            + " org.headwaters.grants.Stage.AWARDED and a.decision.toldAt is not null";
    private static final String COLUMNS = "select a.id, a.reference, a.title, a.askedMinor, g.terms.amountMinor,"
            + " a.currency, g.terms.payeeId, a.decision.toldAt, c.reference, c.title, c.purpose,"
            + " g.stage, g.dates.meetingFrom, g.dates.meetingUntil, g.dates.metAt, g.dates.changedAt";
    private static final String NEWEST_FIRST = " order by a.decision.toldAt desc, a.reference desc";
    private static final String LAST_CHANGED_FIRST = " order by g.dates.changedAt desc, a.id desc";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    /**
     * What changes whenever one of them does.
     *
     * @param count how many there are
     * @param standing how many of them were not cancelled
     * @param touched how often they and their calls were touched
     */
    record Mark(long count, long standing, long touched) {}

    Mark mark() {
        var found = entities.createQuery(
                        "select count(a), sum(case when g.stage = org.headwaters.grants.GrantStage.CANCELLED"
                                + " then 0 else 1 end), sum(g.version), sum(c.version)" + FROM,
                        Object[].class)
                .getSingleResult();
        return new Mark(number(found[0]), number(found[1]), number(found[2]) * 31 + number(found[3]));
    }

    /** When one of them changed last; one whose decision was taken back left them then. */
    Optional<Instant> changed() {
        return entities.createQuery(
                        "select g.dates.changedAt from Grant g order by g.dates.changedAt desc", Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** Some hundred of them, the last told first: those that come after this one, or the first where it is null. */
    List<PublicAward> after(PublicAward last) {
        var after = " and (a.decision.toldAt < :told or a.decision.toldAt = :told and a.reference < :reference)";
        var query = entities.createQuery(COLUMNS + FROM + (last == null ? "" : after) + NEWEST_FIRST, Object[].class);
        if (last != null) {
            query.setParameter("told", last.told()).setParameter("reference", last.reference());
        }
        return awards(query.setMaxResults(STEP).getResultList());
    }

    /** A page of them, the last changed first. */
    List<PublicAward> page(int first, int most) {
        return awards(entities.createQuery(COLUMNS + FROM + LAST_CHANGED_FIRST, Object[].class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList());
    }

    List<PublicAward> of(String reference) {
        TypedQuery<Object[]> query =
                entities.createQuery(COLUMNS + FROM + " and a.reference = :reference", Object[].class);
        return awards(query.setParameter("reference", reference).getResultList());
    }

    /** Every reference, to find one by what is made of it. */
    List<String> references() {
        return entities.createQuery("select a.reference" + FROM, String.class).getResultList();
    }

    private List<PublicAward> awards(List<Object[]> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var partners = partners(rows.stream().map(row -> (Long) row[0]).toList());
        var cards = directory.cards(Stream.concat(
                        rows.stream().map(row -> new OrganisationId((Long) row[6])),
                        partners.values().stream().flatMap(List::stream))
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> award(row, partners.getOrDefault((Long) row[0], List.of()), cards))
                .toList();
    }

    private Map<Long, List<OrganisationId>> partners(List<Long> applications) {
        return entities.createQuery(
                        "select p.application.id, p.organisationId from ApplicationPartner p"
                                + " where p.application.id in :ids order by p.position, p.id",
                        Object[].class)
                .setParameter("ids", applications)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> new OrganisationId((Long) row[1]), toList())));
    }

    private static PublicAward award(
            Object[] row, List<OrganisationId> partners, Map<OrganisationId, OrganisationCard> cards) {
        var currency = (String) row[5];
        return new PublicAward(
                (String) row[1],
                (String) row[2],
                new Money((Long) row[3], currency),
                new Money((Long) row[4], currency),
                cards.get(new OrganisationId((Long) row[6])),
                partners.stream().map(cards::get).toList(),
                (Instant) row[7],
                (LocalDate) row[12],
                (LocalDate) row[13],
                row[14] != null,
                state((GrantStage) row[11]),
                (Instant) row[15],
                new PublicAward.Programme((String) row[8], (String) row[9], (String) row[10]));
    }

    private static PublicAward.State state(GrantStage stage) {
        return switch (stage) {
            case CLOSED -> PublicAward.State.COMPLETED;
            case CANCELLED -> PublicAward.State.CANCELLED;
            default -> PublicAward.State.AWARDED;
        };
    }
}
