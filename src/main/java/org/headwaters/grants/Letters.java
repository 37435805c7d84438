package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;

/** Letters as the database keeps them. */
@ApplicationScoped
class Letters {
    private static final String SENT_IF_TOLD =
            "(a.decision.toldAt is null and l.sentAt is null or a.decision.toldAt is not null and l.sentAt is not null)";

    @PersistenceContext
    EntityManager em;

    void add(Letter letter) {
        em.persist(letter);
    }

    /** The letter that tells the present decision, sent or not. */
    Optional<Letter> standing(Application application) {
        return em.createQuery(
                        "select l from Letter l where l.application = :application and l.state <> :gone", Letter.class)
                .setParameter("application", application)
                .setParameter("gone", LetterState.VOID)
                .getResultStream()
                .findFirst();
    }

    /** The same with its row held: editing, holding and sending of one letter follow one another. */
    Letter hold(Application application) {
        var letter = standing(application).orElseThrow(() -> new NotFound("letter"));
        em.refresh(letter, LockModeType.PESSIMISTIC_WRITE);
        return letter;
    }

    /** Decided and not told, with their applications, oldest promise first; of one call, or of all for null. */
    List<Letter> unsent(String call) {
        var one = call == null ? "" : " and c.reference = :call";
        var query = em.createQuery(
                        "select distinct l from Letter l join fetch l.application a join fetch a.call c"
                                + " left join fetch a.partners left join fetch a.reasons where l.state in :unsent"
                                + one
                                + " order by a.clock.decisionDue, l.id",
                        Letter.class)
                .setParameter("unsent", List.of(LetterState.READY, LetterState.HELD));
        if (call != null) {
            query.setParameter("call", call);
        }
        return query.getResultList();
    }

    /** References of decisions without their letter, and of letters without their decision. */
    List<String> mismatched() {
        var fits = "l.application = a and l.state <> org.headwaters.grants.LetterState.VOID";
        return em.createQuery(
                        "select a.reference from Application a where (a.stage = org.headwaters.grants.Stage.AWARDED"
                                + " and not exists (select l.id from Letter l where " + fits
                                + " and l.kind = org.headwaters.grants.Verdict.AWARD and " + SENT_IF_TOLD + "))"
                                + " or (a.stage = org.headwaters.grants.Stage.DECLINED"
                                + " and not exists (select l.id from Letter l where " + fits
                                + " and l.kind = org.headwaters.grants.Verdict.DECLINE and " + SENT_IF_TOLD + "))"
                                + " or (a.stage not in (org.headwaters.grants.Stage.AWARDED,"
                                + " org.headwaters.grants.Stage.DECLINED)"
                                + " and exists (select l.id from Letter l where " + fits + ")) order by a.reference",
                        String.class)
                .getResultList();
    }

    String callTitle(String call) {
        return em.createQuery("select c.title from Call c where c.reference = :call", String.class)
                .setParameter("call", call)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("call"));
    }
}
