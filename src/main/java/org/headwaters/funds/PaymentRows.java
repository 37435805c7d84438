package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.SubjectRef;

/** Reads and keeps payments. Whoever moves one holds its row until the transaction ends. */
@ApplicationScoped
class PaymentRows {
    @PersistenceContext
    EntityManager em;

    void add(Payment payment) {
        em.persist(payment);
        em.flush();
    }

    /** The subject's payment that is not withdrawn, its row held. */
    Optional<Payment> holdOf(SubjectRef subject) {
        return em.createQuery(
                        "select p from Payment p where p.subjectKind = :kind and p.subjectReference = :reference"
                                + " and p.stage <> org.headwaters.funds.PaymentStage.WITHDRAWN",
                        Payment.class)
                .setParameter("kind", subject.kind())
                .setParameter("reference", subject.reference())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** How many the subject has had, withdrawn ones too. */
    long countOf(SubjectRef subject) {
        return em.createQuery(
                        "select count(p) from Payment p where p.subjectKind = :kind and p.subjectReference = :reference",
                        Long.class)
                .setParameter("kind", subject.kind())
                .setParameter("reference", subject.reference())
                .getSingleResult();
    }

    Optional<Payment> find(String reference) {
        return em.createQuery("select p from Payment p where p.reference = :reference", Payment.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Those that exist, their rows held, always in one order: two who hold several cannot wait for each other. */
    List<Payment> hold(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Payment p where p.reference in :references order by p.reference",
                                Payment.class)
                        .setParameter("references", references)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }
}
