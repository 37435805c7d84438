package org.headwaters.funds;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;

/** Makes the files for the bank and keeps them: the payments are moved and the file is written in one transaction. */
@ApplicationScoped
class PaymentFiles {
    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Vault vault;

    @Inject
    Ledger ledger;

    @Inject
    Directory directory;

    @Inject
    NetworkDay day;

    @Inject
    Event<PaymentStep> steps;

    @Inject
    @ConfigProperty(name = "network.backbone", defaultValue = "Headwaters")
    String backbone;

    /** @return the new file's reference */
    String make(List<Payment> payments, FileFormat format, Act act) {
        var to = new HashMap<OrganisationId, PayeeAccount>();
        payments.stream()
                .map(Payment::payee)
                .distinct()
                .sorted(Comparator.comparing(OrganisationId::value))
                .forEach(payee ->
                        accounts.hold(payee, AccountStage.STANDING).ifPresent(account -> to.put(payee, account)));
        payments.forEach(payment -> payment.requireExportable(idOf(to.get(payment.payee()))));
        var reference = "PF-%d-%04d".formatted(day.of(act.at()).getYear(), nextNumber());
        var batch = new Batch(
                reference, backbone, act.at(), day.of(act.at()), parts(payments, to, format == FileFormat.PAIN_001));
        var bytes = format == FileFormat.CSV ? PaymentCsv.of(batch) : Pain001.of(batch);
        var content = vault.seal(new String(bytes, StandardCharsets.UTF_8), PaymentFile.about(reference));
        var file = new PaymentFile(reference, format, payments.size(), content, act);
        em.persist(file);
        em.flush();
        payments.forEach(payment -> steps.fire(payment.export(file.id(), idOf(to.get(payment.payee())), act)));
        note(file);
        return reference;
    }

    /** Writes down what is in the file: a payment itself remembers only the last one that it was in. */
    private void note(PaymentFile file) {
        em.flush();
        em.createNativeQuery("insert into payment_file_line (file_id, payment_id, attempt)"
                        + " select file_id, id, attempt from payment where file_id = ?1")
                .setParameter(1, file.id())
                .executeUpdate();
    }

    Optional<PaymentFile> find(String reference) {
        return em.createQuery("select f from PaymentFile f where f.reference = :reference", PaymentFile.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    Optional<PaymentFile> find(long id) {
        return Optional.ofNullable(em.find(PaymentFile.class, id));
    }

    /** By the ids of the files in which these payments are: the day on which each was made. */
    Map<Long, LocalDate> days(Collection<Payment> payments) {
        var ids = payments.stream()
                .map(Payment::getFile)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select f from PaymentFile f where f.id in :ids", PaymentFile.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(PaymentFile::id, file -> day.of(file.getMadeAt())));
    }

    /** On which day the payment was handed to the bank, null before; a file that is read already is not read again. */
    LocalDate day(Payment payment) {
        return Optional.ofNullable(payment.getFile())
                .flatMap(this::find)
                .map(file -> day.of(file.getMadeAt()))
                .orElse(null);
    }

    List<PaymentFile> newest(int most) {
        return em.createQuery("select f from PaymentFile f order by f.madeAt desc, f.id desc", PaymentFile.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The same bytes each time. */
    byte[] content(PaymentFile file) {
        return vault.open(file.content(), PaymentFile.about(file.getReference()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<Batch.Part> parts(List<Payment> payments, Map<OrganisationId, PayeeAccount> to, boolean payerNeeded) {
        var payees = directory.cards(to.keySet());
        var byPool = payments.stream().collect(groupingBy(payment -> ledger.find(payment.pool())));
        return byPool.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().getReference()))
                .map(entry -> {
                    var from = payer(entry.getKey());
                    if (from == null && payerNeeded) {
                        throw new Refusal(
                                "funds.refused.noPayer", entry.getKey().getName());
                    }
                    var lines = entry.getValue().stream()
                            .map(payment -> new Batch.Line(
                                    payment.nextEndToEnd(),
                                    payment.subject().reference() + " " + payment.getTitle(),
                                    payees.get(payment.payee()).name(),
                                    payment.amount(),
                                    accounts.open(to.get(payment.payee()))))
                            .toList();
                    return new Batch.Part(entry.getKey().getReference(), from, lines);
                })
                .toList();
    }

    private AccountDetails payer(Pool pool) {
        return pool.payer()
                .map(kept -> AccountDetails.read(vault.open(kept, pool.about())))
                .orElse(null);
    }

    private long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('payment_file_number')")
                        .getSingleResult())
                .longValue();
    }

    private static Long idOf(PayeeAccount account) {
        return account == null ? null : account.id();
    }
}
