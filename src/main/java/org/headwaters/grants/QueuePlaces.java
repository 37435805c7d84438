package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.headwaters.reviews.KeptAway;

/**
 * How many applications there are in each way of looking, and which stand on a page: by numbers alone, so that most of it is
 * read from the indices.
 */
@ApplicationScoped
class QueuePlaces {
    private static final String JOINED = "string_agg(cast(p.id as varchar(20)), ' ')";

    @PersistenceContext
    EntityManager em;

    @Inject
    PartnerWords words;

    /** How many each filter finds, in their order, and the numbers of those on the first one's page. */
    record Found(List<Long> counts, List<Long> page) {}

    /**
     * How many each filter finds among what the caller may know of, in their order: the first no farther than {@code most},
     * the others than is said beside it, so that what is counted costs the same, however much there is. And
     * a page of the first filter, by numbers alone: what is passed over on the way to it is not put together. Where everything
     * was counted, the page is cut from that; else there is so much that a walk along the index soon has met enough.
     */
    Found look(
            List<QueueFilter> filters, Map<String, List<Long>> named, KeptAway away, long most, int first, int size) {
        var query = new QueueQuery(named);
        var shown = places(filters.get(0), query, away);
        var counted = new ArrayList<String>(List.of("found.number"));
        for (var filter : filters.subList(1, filters.size())) {
            counted.add("(select count(*) from (select q.id" + places(filter, query, away)
                    + first(Math.min(most, Queue.MOST_BESIDE + 1)) + ") c" + counted.size() + ")");
        }
        var all = "select s.id from (select q.id, q.due_at, q.submitted_at" + shown + first(most) + ") s" + order("s")
                + first(most);
        var page = "select q.id" + shown + order("q") + " offset " + first + " rows" + first(size);
        var row = (Object[]) ask(
                query,
                "select " + String.join(", ", counted) + ", case when found.number < " + most
                        + " then found.places else (select " + JOINED + " from (" + page
                        + ") p) end from (select count(*) as number, " + JOINED + " as places from (" + all
                        + ") p) found");
        var counts = Arrays.stream(row)
                .limit(filters.size())
                .map(count -> ((Number) count).longValue())
                .toList();
        var places = numbers(row[filters.size()]);
        return new Found(
                counts,
                counts.get(0) < most ? places.stream().skip(first).limit(size).toList() : places);
    }

    private static String order(String row) {
        return " order by " + row + ".due_at, " + row + ".submitted_at desc, " + row + ".id desc";
    }

    private static String first(long rows) {
        return " fetch first " + rows + " rows only";
    }

    private static List<Long> numbers(Object joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.toString().split(" ")).map(Long::valueOf).toList();
    }

    /** How many the filter finds, all of them. */
    long count(QueueFilter filter, KeptAway away) {
        var query = new QueueQuery(words.of(List.of(filter)));
        return ((Number) ask(query, "select count(*)" + places(filter, query, away))).longValue();
    }

    /** All that is kept away is one condition: a database takes each for half of the rows, and five for next to none. */
    private static String places(QueueFilter filter, QueueQuery query, KeptAway away) {
        return " from queue_place q where " + query.where(filter, away.person().value()) + " and q.id not in ("
                + String.join(" union all ", query.kept(away)) + ")";
    }

    private Object ask(QueueQuery query, String text) {
        var all = query.sql(text);
        return all.bind(em.createNativeQuery(all.sql())).getSingleResult();
    }
}
