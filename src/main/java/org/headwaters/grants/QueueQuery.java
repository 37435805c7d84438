package org.headwaters.grants;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.persistence.Like;
import org.headwaters.reviews.KeptAway;

/** Builds the conditions of the queue's queries; what people typed only ever travels as a parameter. */
final class QueueQuery {
    /** What so few partners ask for is found at once; what more of them ask for is met often enough on the way. */
    private static final int FEW = 12;

    private static final String STAGE = Stage.class.getName() + ".";

    private final Map<String, Object> parameters = new HashMap<>();
    private final String prefix;
    private final Map<String, List<Long>> partners;

    QueueQuery() {
        this(Map.of());
    }

    /** @param partners whose names have one of the words to look for, by the word */
    QueueQuery(Map<String, List<Long>> partners) {
        this("p", partners);
    }

    /** @param prefix begins the parameters' names, where another room's query has parameters too */
    QueueQuery(String prefix) {
        this(prefix, Map.of());
    }

    private QueueQuery(String prefix, Map<String, List<Long>> partners) {
        this.prefix = prefix;
        this.partners = partners;
    }

    /** What the caller may know of at all: conflicts of interest are left out within the query. */
    String open(KeptAway away) {
        return kept(away).stream().map(kept -> "q.id not in (" + kept + ")").collect(Collectors.joining(" and "));
    }

    /** Queries for the numbers of all that is kept from the caller, each by an index of its own. */
    List<String> kept(KeptAway away) {
        var queries = new ArrayList<String>();
        if (!away.organisations().isEmpty()) {
            var ids = away.organisations().stream().map(OrganisationId::value).toList();
            queries.add(
                    "select p.application.id from ApplicationPartner p where p.organisationId in " + parameter(ids));
        }
        var people = parameter(Stream.concat(Stream.of(away.person()), away.others().stream())
                .map(PersonId::value)
                .toList());
        queries.add("select n.application.id from ApplicationPerson n where n.personId in " + people);
        queries.add("select s.application.id from ApplicationPartner s where s.askedPerson in " + people);
        queries.add("select s.application.id from ApplicationPartner s where s.confirmedBy in " + people);
        queries.add("select a.id from Application a where a.startedBy in " + people);
        if (!away.serves().isEmpty()) {
            queries.add("select a.id from Application a where " + served(away));
        }
        if (!away.references().isEmpty()) {
            queries.add(
                    "select a.id from Application a where a.reference in " + parameter(List.copyOf(away.references())));
        }
        return queries;
    }

    private String served(KeptAway away) {
        return away.serves().stream()
                .map(thing -> "a.purposeKind = " + parameter(thing.kind()) + " and a.purposeReference = "
                        + parameter(thing.reference()))
                .collect(Collectors.joining(" or "));
    }

    /** @param me whoever looks, for the view of one's own */
    String where(QueueFilter filter, long me) {
        var conditions = new ArrayList<String>();
        conditions.add(view(filter, me));
        if (filter.words() != null) {
            conditions.add(everyWord(filter.words()));
        }
        if (filter.call() != null) {
            conditions.add(call(filter.call()));
        }
        if (filter.stage() != null) {
            conditions.add("q.stage = " + parameter(filter.stage()));
        }
        if (filter.officer() != null) {
            conditions.add(
                    filter.officer() == 0 ? "q.officerId is null" : "q.officerId = " + parameter(filter.officer()));
        }
        if (filter.batch() != null && filter.batch().from() != null) {
            conditions.add("q.submittedAt >= " + parameter(filter.batch().from()));
            if (!filter.batch().last()) {
                conditions.add("q.submittedAt < " + parameter(filter.batch().until()));
            }
        }
        if (filter.fast() != null) {
            conditions.add("q.fastLane = " + (filter.fast() ? 1 : 0));
        }
        return String.join(" and ", conditions);
    }

    private String view(QueueFilter filter, long me) {
        return switch (filter.view()) {
            case OPEN -> "q.waiting = 1";
            case MINE -> "q.waiting = 1 and q.officerId = " + parameter(me);
            case NEEDS_READER ->
                "q.waiting = 1 and case when q.stage in (" + STAGE + "SUBMITTED, " + STAGE
                        + "IN_REVIEW) then q.readersNeeded - q.readers else 0 end > 0";
            case FAST -> "q.waiting = 1 and q.fastLane = 1";
            case THEIRS -> "q.stage = " + STAGE + "RETURNED";
            case ALL -> filter.stage() == null ? "q.submittedAt is not null" : "1 = 1";
        };
    }

    /** By its number, which stands in the row: so an index finds the call's and keeps their order. */
    String call(String reference) {
        return "q.callId = (select c.id from Call c where c.reference = " + parameter(reference) + ")";
    }

    /** Whether the row {@code q} comes behind {@code c} where the queue puts it: nulls come last, the newest first. */
    String behind(Instant due) {
        var among = "(q.submittedAt < c.submittedAt or c.submittedAt is null and q.submittedAt is not null"
                + " or (q.submittedAt = c.submittedAt or c.submittedAt is null and q.submittedAt is null)"
                + " and q.id < c.id)";
        if (due == null) {
            return "(q.dueAt is null and " + among + ")";
        }
        var then = parameter(due);
        return "(q.dueAt is null or q.dueAt > " + then + " or q.dueAt = " + then + " and " + among + ")";
    }

    /** Each of the words is in the reference, the title or a partner's name. */
    String everyWord(String words) {
        return QueueFilter.eachWord(words).stream().map(this::oneWord).collect(Collectors.joining(" and ", "(", ")"));
    }

    private String oneWord(String word) {
        var written = "q.sought like " + parameter(Like.containing(word)) + " escape '!'";
        var named = partners.getOrDefault(word, List.of());
        if (named.isEmpty()) {
            return written;
        }
        var ids = parameter(named);
        return named.size() <= FEW
                ? "(" + written
                        + " or q.id in (select s.application.id from ApplicationPartner s where s.organisationId in "
                        + ids + "))"
                : "(" + written + " or (select count(s.id) from ApplicationPartner s where s.application.id = q.id"
                        + " and s.organisationId in " + ids + ") > 0)";
    }

    <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    QueueSql sql(String text) {
        return QueueSql.of(text, parameters);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    String parameter(Object value) {
        var name = prefix + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
