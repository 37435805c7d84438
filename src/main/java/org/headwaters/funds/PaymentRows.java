package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwaters.network.OrganisationId;
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

    /** Where the subject's payment stands that is not withdrawn. */
    Optional<PaymentStage> stageOf(SubjectRef subject) {
        return em.createQuery(
                        "select p.stage from Payment p where p.subjectKind = :kind and p.subjectReference = :reference"
                                + " and p.stage <> org.headwaters.funds.PaymentStage.WITHDRAWN",
                        PaymentStage.class)
                .setParameter("kind", subject.kind())
                .setParameter("reference", subject.reference())
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

    /** On their way to these organisations, in these stages. */
    List<Payment> to(Set<OrganisationId> payees, Set<PaymentStage> stages) {
        return em.createQuery("select p from Payment p where p.payee in :payees and p.stage in :stages", Payment.class)
                .setParameter(
                        "payees", payees.stream().map(OrganisationId::value).toList())
                .setParameter("stages", stages)
                .getResultList();
    }

    List<Payment> these(Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Payment p where p.reference in :references order by p.reference",
                                Payment.class)
                        .setParameter("references", references)
                        .getResultList();
    }

    /** All that the file was made of, whatever became of them since. */
    @SuppressWarnings("unchecked")
    List<Payment> inFile(long file) {
        return em.createNativeQuery(
                        "select p.* from payment p join payment_file_line l on l.payment_id = p.id where l.file_id = ?1"
                                + " order by p.reference",
                        Payment.class)
                .setParameter(1, file)
                .getResultList();
    }

    /** Every payment that is not withdrawn beside its subject's sums, in one statement, so that both are of one moment. */
    List<PaymentsMatchLedger.Booked> booked() {
        List<?> rows = em.createNativeQuery("select p.reference, p.stage, p.amount_minor, "
                        + sum("COMMITTED", "UNCOMMITTED") + ", " + sum("PAID", "RETURNED")
                        + " from payment p where p.stage <> 'WITHDRAWN' order by p.reference")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PaymentsMatchLedger.Booked(
                        (String) row[0],
                        PaymentStage.valueOf((String) row[1]),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList();
    }

    private static String sum(String done, String undone) {
        return ("(select coalesce(sum(case when e.kind = '%s' then e.amount_minor when e.kind = '%s' then -e.amount_minor"
                        + " else 0 end), 0) from ledger_entry e where e.pool_id = p.pool_id"
                        + " and e.subject_kind = p.subject_kind and e.subject_reference = p.subject_reference)")
                .formatted(done, undone);
    }
}
