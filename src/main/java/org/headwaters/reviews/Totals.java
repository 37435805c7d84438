package org.headwaters.reviews;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.PersonId;

/** What the submitted reviews of one round add up to, each question one statement however many there are. */
@ApplicationScoped
class Totals {
    private static final String OF_A_ROUND = " from Review r where r.subjectKind = :kind and r.round = :round"
            + " and r.stage = org.headwaters.reviews.ReviewStage.SUBMITTED and r.total is not null";

    @PersistenceContext
    EntityManager em;

    /** One reader's total of one case. */
    record Total(String reference, PersonId reader, double total) {}

    /** How strictly each of its readers scores. */
    Calibration calibration(String kind, String round) {
        if (round == null) {
            return Calibration.NONE;
        }
        return new Calibration(em
                .createQuery(
                        "select r.reviewer, count(r), sum(r.total), sum(r.total * r.total)" + OF_A_ROUND
                                + " group by r.reviewer",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("round", round)
                .getResultList()
                .stream()
                .collect(toMap(
                        row -> new PersonId((Long) row[0]),
                        row -> new Habit((Long) row[1], (Double) row[2], (Double) row[3]))));
    }

    List<Total> of(String kind, String round) {
        return em
                .createQuery(
                        "select r.subjectReference, r.reviewer, r.total" + OF_A_ROUND + " order by r.id",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("round", round)
                .getResultList()
                .stream()
                .map(row -> new Total((String) row[0], new PersonId((Long) row[1]), (Double) row[2]))
                .toList();
    }

    /** The mean of what each of these cases was given; without those that nobody has scored. */
    Map<String, Double> means(String kind, Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select r.subjectReference, avg(r.total) from Review r where r.subjectKind = :kind"
                                + " and r.subjectReference in :references and r.total is not null"
                                + " and r.stage = org.headwaters.reviews.ReviewStage.SUBMITTED group by r.subjectReference",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("references", references)
                .getResultList()
                .stream()
                .collect(toMap(row -> (String) row[0], row -> (Double) row[1]));
    }

    /** The cases of the round that this person still reads: others' totals of these stay closed. */
    Set<String> stillReadBy(PersonId reader, String kind, String round) {
        return Set.copyOf(em.createQuery(
                        "select r.subjectReference from Review r where r.subjectKind = :kind and r.round = :round"
                                + " and r.reviewer = :reader and r.stage in :open",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("round", round)
                .setParameter("reader", reader.value())
                .setParameter("open", ReviewRows.OPEN)
                .getResultList());
    }
}
