package org.headwaters.funds;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;

/** Makes pools, promises and payees for tests on the server, each new. */
@Stateless
@PermitAll
public class PaymentCast {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    static final AccountDetails ACCOUNT = new AccountDetails("Museum of Tides", "DE", "DE89370400440532013000", "");
    static final AccountDetails OTHER = new AccountDetails("Museum of Tides", "NL", "NL91ABNA0417164300", "");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Funds funds;

    @Inject
    Ledger ledger;

    @Inject
    Payments payments;

    @Inject
    Accounts accounts;

    @Inject
    Vault vault;

    @Inject
    PaymentRows rows;

    public PoolId pool(long major) {
        var name = "Trial fund " + NUMBER.incrementAndGet();
        return funds.open(new NewPool(
                NewPool.referenceOf(name),
                name,
                "So that partners meet",
                "A trust",
                Money.of(major, "USD"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2099, 8, 31)));
    }

    public SubjectRef subject() {
        return new SubjectRef(OpenSubjects.KIND, "TR-2026-%04d".formatted(NUMBER.incrementAndGet()));
    }

    /** A promise that is due to be paid; its payment's reference. */
    public String due(PoolId pool, SubjectRef subject, Money amount, OrganisationId payee) {
        funds.reserve(pool, subject, amount);
        funds.commit(subject, amount);
        payments.due(subject, pool, amount, payee, "One lab coach for nine village schools");
        return rows.holdOf(subject).orElseThrow().getReference();
    }

    /** An account that stands: the one person entered it, the other confirmed. */
    public long account(OrganisationId payee, AccountDetails details, PersonId one, PersonId other) {
        accounts.hold(payee, AccountStage.STANDING).ifPresent(PayeeAccount::replace);
        accounts.flush();
        var account = new PayeeAccount(
                payee,
                accounts.nextNumber(payee),
                vault.seal(details.kept(), PayeeAccount.about(payee)),
                new Act(one, Roles.FINANCE, Instant.now()));
        account.confirm(new Act(other, Roles.APPROVER, Instant.now()));
        accounts.add(account);
        return account.id();
    }

    public long version(String payment) {
        return rows.find(payment).orElseThrow().getVersion();
    }

    public PaymentStage stage(String payment) {
        return rows.find(payment).orElseThrow().getStage();
    }

    public String endToEnd(String payment) {
        return rows.find(payment).orElseThrow().endToEnd();
    }

    public Standing share(PoolId pool, SubjectRef subject) {
        return ledger.share(pool, subject, "USD");
    }

    public long count(String sql, Object... parameters) {
        var query = entities.createNativeQuery("select count(*) from " + sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    public List<?> read(String sql) {
        return entities.createNativeQuery(sql).getResultList();
    }
}
