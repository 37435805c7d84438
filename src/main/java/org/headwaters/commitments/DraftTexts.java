package org.headwaters.commitments;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.headwaters.challenges.CauseId;
import org.headwaters.challenges.CauseNames;

/** What was typed into promises and said to them, as the database keeps it. */
@ApplicationScoped
class DraftTexts {
    @PersistenceContext
    EntityManager entities;

    @Inject
    CauseNames causes;

    void add(DraftText text) {
        entities.persist(text);
    }

    void add(EarlierText earlier) {
        entities.persist(earlier);
    }

    /** Stored at once, so that the mail about it can name it. */
    void add(CommitmentComment comment) {
        entities.persist(comment);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<DraftText> find(Commitment promise, String code) {
        return of(promise).stream().filter(text -> text.getCode().equals(code)).findFirst();
    }

    List<DraftText> of(Commitment promise) {
        return entities.createQuery(
                        "select t from DraftText t where t.commitmentId = :promise order by t.code", DraftText.class)
                .setParameter("promise", promise.getId())
                .getResultList();
    }

    /** Another number after each change of what those agree to who carry it together: whoever agrees says what was read. */
    long agreedTo(Commitment promise) {
        var words = of(promise).stream()
                .filter(text -> DraftField.isAgreedTo(text.getCode()))
                .mapToLong(DraftText::getVersion)
                .sum();
        return words
                + promise.getMilestones().stream()
                        .mapToLong(CommitmentMilestone::getId)
                        .sum();
    }

    Drafted drafted(Commitment promise) {
        var typed = of(promise).stream().collect(toMap(DraftText::getCode, DraftText::getContent));
        var known = typed.containsKey(DraftField.CAUSES.code())
                ? List.<String>of()
                : causes.references(
                        promise.getCauses().stream().map(CauseId::new).toList());
        return new Drafted(promise, typed, known);
    }

    /** Oldest first. */
    List<CommitmentComment> comments(Commitment promise) {
        return entities.createQuery(
                        "select m from CommitmentComment m where m.commitmentId = :promise order by m.writtenAt, m.id",
                        CommitmentComment.class)
                .setParameter("promise", promise.getId())
                .getResultList();
    }
}
