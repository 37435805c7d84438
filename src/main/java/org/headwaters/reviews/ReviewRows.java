package org.headwaters.reviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** The reviews, their scores and rubrics as the database keeps them. */
@ApplicationScoped
class ReviewRows {
    static final Set<ReviewStage> OPEN =
            EnumSet.of(ReviewStage.INVITED, ReviewStage.ACCEPTED, ReviewStage.DRAFT, ReviewStage.REOPENED);

    @PersistenceContext
    EntityManager em;

    <T> T add(T row) {
        em.persist(row);
        return row;
    }

    void flush() {
        em.flush();
    }

    Review get(ReviewId id) {
        return Optional.ofNullable(em.find(Review.class, id.value())).orElseThrow(() -> new NotFound("review"));
    }

    /** The review as the caller saw it, or a refusal when it has changed since. */
    Review seen(ReviewId id, long seenVersion) {
        var review = hold(id);
        review.requireVersion(seenVersion);
        return review;
    }

    /** The review with its row held: saving, submitting and reopening of one review follow one another. */
    Review hold(ReviewId id) {
        return Optional.ofNullable(em.find(Review.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("review"));
    }

    /** The reader's own review of the case people know by this reference. */
    Optional<Review> of(PersonId reviewer, String reference) {
        return em.createQuery(
                        "select r from Review r where r.reviewer = :reviewer and r.subjectReference = :reference",
                        Review.class)
                .setParameter("reviewer", reviewer.value())
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Every review of the case people know by this reference. */
    List<Review> at(String reference) {
        return em.createQuery(
                        "select r from Review r where r.subjectReference = :reference order by r.invitedAt, r.id",
                        Review.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    List<Review> of(SubjectRef subject) {
        return em.createQuery(
                        "select r from Review r where r.subjectKind = :kind and r.subjectReference = :reference"
                                + " order by r.invitedAt, r.id",
                        Review.class)
                .setParameter("kind", subject.kind())
                .setParameter("reference", subject.reference())
                .getResultList();
    }

    /** The reviews of several cases of one kind. */
    List<Review> of(String kind, Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select r from Review r where r.subjectKind = :kind and r.subjectReference in :references"
                                + " order by r.invitedAt, r.id",
                        Review.class)
                .setParameter("kind", kind)
                .setParameter("references", references)
                .getResultList();
    }

    /** What these have submitted of one kind since then. */
    List<Review> submittedSince(String kind, Collection<PersonId> reviewers, Instant since) {
        if (reviewers.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select r from Review r where r.subjectKind = :kind and r.reviewer in :reviewers"
                                + " and r.stage = :submitted and r.submittedAt >= :since",
                        Review.class)
                .setParameter("kind", kind)
                .setParameter(
                        "reviewers", reviewers.stream().map(PersonId::value).toList())
                .setParameter("submitted", ReviewStage.SUBMITTED)
                .setParameter("since", since)
                .getResultList();
    }

    /** A case's reviews in their order, and the scores of those that have some. */
    record Sheets(List<Review> reviews, Map<ReviewId, List<Score>> scores) {}

    /** The reviews of a case with their scores, in one statement. */
    Sheets sheets(SubjectRef subject) {
        var reviews = new LinkedHashSet<Review>();
        var scores = new HashMap<ReviewId, List<Score>>();
        em.createQuery(
                        "select r, s from Review r left join Score s on s.review = r.id"
                                + " where r.subjectKind = :kind and r.subjectReference = :reference"
                                + " order by r.invitedAt, r.id",
                        Object[].class)
                .setParameter("kind", subject.kind())
                .setParameter("reference", subject.reference())
                .getResultList()
                .forEach(row -> {
                    var review = (Review) row[0];
                    reviews.add(review);
                    if (row[1] != null) {
                        scores.computeIfAbsent(review.id(), id -> new ArrayList<>())
                                .add((Score) row[1]);
                    }
                });
        return new Sheets(List.copyOf(reviews), scores);
    }

    List<Review> openOf(PersonId reviewer) {
        return em.createQuery(
                        "select r from Review r where r.reviewer = :reviewer and r.stage in :open order by r.due, r.id",
                        Review.class)
                .setParameter("reviewer", reviewer.value())
                .setParameter("open", OPEN)
                .getResultList();
    }

    /** What was given or taken on before then and nobody has begun to write since, the longest first. */
    List<Review> untouchedSince(Instant then, int most) {
        return em.createQuery(
                        "select r from Review r where r.stage in :idle"
                                + " and (r.touchedAt <= :then or r.touchedAt is null and r.invitedAt <= :then)"
                                + " and (r.remindedAt is null or r.remindedAt <= :then) order by r.invitedAt, r.id",
                        Review.class)
                .setParameter("idle", EnumSet.of(ReviewStage.INVITED, ReviewStage.ACCEPTED))
                .setParameter("then", then)
                .setMaxResults(most)
                .getResultList();
    }

    List<Review> submittedBy(PersonId reviewer, int most) {
        return em.createQuery(
                        "select r from Review r where r.reviewer = :reviewer and r.stage = :submitted"
                                + " order by r.submittedAt desc, r.id",
                        Review.class)
                .setParameter("reviewer", reviewer.value())
                .setParameter("submitted", ReviewStage.SUBMITTED)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many criteria of each review have a score; a review without any is left out. */
    Map<ReviewId, Long> scored(Collection<ReviewId> reviews) {
        if (reviews.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select s.review, count(s) from Score s where s.review in :reviews and s.points is not null"
                                + " group by s.review",
                        Object[].class)
                .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
                .getResultList()
                .stream()
                .collect(toMap(row -> new ReviewId((Long) row[0]), row -> (Long) row[1]));
    }

    /** How many reviews each of them has open; who has none is left out. */
    Map<PersonId, Long> loads(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery(
                        "select r.reviewer, count(r) from Review r where r.reviewer in :people and r.stage in :open"
                                + " group by r.reviewer",
                        Object[].class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .setParameter("open", OPEN)
                .getResultList()
                .stream()
                .collect(toMap(row -> new PersonId((Long) row[0]), row -> (Long) row[1]));
    }

    List<Score> scores(ReviewId review) {
        return em.createQuery("select s from Score s where s.review = :review", Score.class)
                .setParameter("review", review.value())
                .getResultList();
    }

    /** The scores of several reviews at once, by review. */
    Map<ReviewId, List<Score>> scores(Collection<ReviewId> reviews) {
        if (reviews.isEmpty()) {
            return Map.of();
        }
        return em
                .createQuery("select s from Score s where s.review in :reviews", Score.class)
                .setParameter("reviews", reviews.stream().map(ReviewId::value).toList())
                .getResultList()
                .stream()
                .collect(groupingBy(Score::getReview));
    }

    /** The rubric with its criteria in one statement. */
    Rubric rubric(RubricId id) {
        return em.createQuery(
                        "select distinct r from Rubric r left join fetch r.criteria c where r.id = :id order by c.position",
                        Rubric.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("rubric"));
    }

    List<Rubric> rubrics() {
        return em.createQuery("select r from Rubric r order by r.name", Rubric.class)
                .getResultList();
    }

    Optional<NoConflict> confirmation(ReviewId review) {
        return em.createQuery(
                        "select n from NoConflict n where n.review = :review order by n.confirmedAt desc",
                        NoConflict.class)
                .setParameter("review", review.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
