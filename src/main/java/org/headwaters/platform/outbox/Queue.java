package org.headwaters.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.NotFound;

/** The outbox as a list to look through, and the hand that sends something on its way again. */
@ApplicationScoped
public class Queue {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Which part of the list; {@code SINCE} takes an instant. */
    public enum View {
        SINCE("o.postedAt >= :since"),
        WAITING("o.state = org.headwaters.platform.outbox.OutboxRow.State.WAITING and o.lastError is null"),
        TROUBLE("o.lastError is not null"),
        ALL("1 = 1");

        private final String condition;

        View(String condition) {
            this.condition = condition;
        }
    }

    /** How many of one kind wait, and how many are in trouble. */
    public record Load(String kind, long waiting, long trouble) implements java.io.Serializable {}

    public List<Parcel> page(String kind, View view, Instant since, int from, int most) {
        return query("select o", kind, view, since, " order by o.postedAt desc, o.id desc", OutboxRow.class)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultStream()
                .map(Queue::parcel)
                .toList();
    }

    public long count(String kind, View view, Instant since) {
        return query("select count(o)", kind, view, since, "", Long.class).getSingleResult();
    }

    /** How long the latest of a kind took from being written to being done, shortest first. */
    public List<Duration> times(String kind, Instant since, int most) {
        return entities.createQuery(
                        "select o from OutboxRow o where o.kind = :kind and o.doneAt >= :since order by o.doneAt desc",
                        OutboxRow.class)
                .setParameter("kind", kind)
                .setParameter("since", since)
                .setMaxResults(most)
                .getResultStream()
                .map(o -> Duration.between(o.getPostedAt(), o.getDoneAt()))
                .sorted()
                .toList();
    }

    public List<Load> loads() {
        return entities.createQuery(
                        "select o.kind, sum(case when o.lastError is null then 1 else 0 end),"
                                + " sum(case when o.lastError is null then 0 else 1 end) from OutboxRow o"
                                + " where o.state <> org.headwaters.platform.outbox.OutboxRow.State.DONE"
                                + " group by o.kind order by o.kind",
                        Object[].class)
                .getResultStream()
                .map(row -> new Load((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /** What is in trouble, of all kinds, oldest first. */
    public List<Parcel> stuck(int most) {
        return entities.createQuery(
                        "select o from OutboxRow o where o.lastError is not null order by o.postedAt", OutboxRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(Queue::parcel)
                .toList();
    }

    /** One of a kind by its number. */
    public Parcel get(String kind, long id) {
        var row = entities.find(OutboxRow.class, id);
        if (row == null || !row.getKind().equals(kind)) {
            throw new NotFound("outbox");
        }
        return parcel(row);
    }

    public Parcel tryNow(long id) {
        var row = entities.find(OutboxRow.class, id);
        if (row == null) {
            throw new NotFound("outbox");
        }
        row.tryAgain(clock.instant());
        return parcel(row);
    }

    private <T> TypedQuery<T> query(String select, String kind, View view, Instant since, String order, Class<T> type) {
        var query = entities.createQuery(
                        select + " from OutboxRow o where o.kind = :kind and " + view.condition + order, type)
                .setParameter("kind", kind);
        return view == View.SINCE ? query.setParameter("since", since) : query;
    }

    private static Parcel parcel(OutboxRow row) {
        var standing =
                switch (row.getState()) {
                    case DONE -> Parcel.Standing.DONE;
                    case GIVEN_UP -> Parcel.Standing.GIVEN_UP;
                    case WAITING -> row.getLastError() == null ? Parcel.Standing.WAITING : Parcel.Standing.TRYING_AGAIN;
                };
        return new Parcel(
                row.getId(),
                row.getKind(),
                row.getKey(),
                row.getBody(),
                standing,
                row.getAttempts(),
                row.getLastError(),
                row.getPostedAt(),
                row.getDueAt(),
                row.getDoneAt());
    }
}
