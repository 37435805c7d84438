package org.headwaters.reviews;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** Reads what ties people to cases from every room's view, in one statement for any number of people and rooms. */
@ApplicationScoped
class Ties {
    private static final List<String> OWN = List.of("conflict_tie_affiliation", "conflict_tie_declared");

    @Inject
    @Any
    Instance<ConflictSource> rooms;

    @Inject
    NetworkDay day;

    @PersistenceContext
    EntityManager entities;

    /** What still counts today for each of the people; who has nothing is left out. */
    Map<PersonId, List<Tie>> of(Collection<PersonId> people) {
        var today = day.today();
        var found = new HashMap<PersonId, List<Tie>>();
        var all = people.stream().distinct().toList();
        for (var row : all.isEmpty() ? List.<Object[]>of() : rows(all, today)) {
            var tie = tie(row);
            var ties = found.computeIfAbsent(new PersonId(number(row[0])), person -> new ArrayList<>());
            if (tie.countsOn(today) && !ties.contains(tie)) {
                ties.add(tie);
            }
        }
        return found;
    }

    /**
     * One person stands before the views, once: so a database looks up the ties by its indices, and does not call in helpers
     * for a search that finds little, which takes longer than the search. Their numbers are written out: of a common table's
     * parameters H2 may keep the last ones (h2database 4228).
     */
    @SuppressWarnings("unchecked")
    private List<Object[]> rows(List<PersonId> people, LocalDate today) {
        var views = Stream.concat(
                        OWN.stream(), rooms.stream().map(ConflictSource::view).sorted())
                .collect(toList());
        var numbers =
                people.stream().map(person -> Long.toString(person.value())).collect(joining(", "));
        var alone = people.size() == 1;
        var theirs = alone ? "join them t on t.id = v.person_id where" : "where v.person_id in (" + numbers + ") and";
        var sql = views.stream()
                .map(view -> "select v.person_id, v.kind, v.organisation_id, v.other_id, v.subject_kind,"
                        + " v.subject_reference, v.until_day, v.last_at from " + view + " v " + theirs
                        + " (v.until_day is null or v.until_day > ?) and (v.last_at is null or v.last_at >= ?)")
                .collect(joining(
                        " union all ",
                        alone ? "with them (id) as (values (cast(" + numbers + " as bigint))) " : "",
                        ""));
        var query = entities.createNativeQuery(sql);
        var since = today.minus(Tie.OUTLIVES);
        int place = 1;
        for (int i = 0; i < views.size(); i++) {
            query.setParameter(place++, Date.valueOf(since));
            query.setParameter(place++, day.begins(since).atOffset(ZoneOffset.UTC));
        }
        return query.getResultList();
    }

    private Tie tie(Object[] row) {
        var kind = ConflictKind.valueOf((String) row[1]);
        var until = until(row[6], row[7]);
        if (row[2] != null) {
            return Tie.to(kind, new OrganisationId(number(row[2])), until);
        }
        return row[3] != null
                ? Tie.to(kind, new PersonId(number(row[3])), until)
                : Tie.to(kind, new SubjectRef((String) row[4], (String) row[5]), until);
    }

    /** What was made at an instant holds through that day. */
    private LocalDate until(Object untilDay, Object lastAt) {
        if (lastAt != null) {
            return day.of(instant(lastAt)).plusDays(1);
        }
        return untilDay == null || untilDay instanceof LocalDate
                ? (LocalDate) untilDay
                : ((Date) untilDay).toLocalDate();
    }

    /** The drivers give the same column in different types. */
    private static Instant instant(Object value) {
        return value instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) value).toInstant();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
