package org.headwaters.funds;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.exports.Rows;
import org.headwaters.platform.text.Texts;

/** What the people at the desk see of the money. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FundDesk {
    private static final int MOST = 100;
    private static final int STEP = 500;
    private static final int MOST_WAITING = 10;

    @Inject
    Ledger ledger;

    @Inject
    Entries entries;

    @Inject
    OpenPayments payments;

    @Inject
    PaymentShown shown;

    @Inject
    Vault vault;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Inject
    @ConfigProperty(name = "network.currency", defaultValue = "USD")
    String currency;

    @RolesAllowed({OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public FundsScreen pools() {
        var standings = ledger.standings();
        return new FundsScreen(ledger.pools().stream()
                .map(pool -> new FundsScreen.Row(
                        pool.card(), standings.getOrDefault(pool.id(), Standing.empty(pool.getCurrency()))))
                .toList());
    }

    /**
     * One pool by its reference, with a page of its entries, the newest first.
     *
     * @param kind only entries of this kind; null for all
     */
    @RolesAllowed({OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public PoolScreen pool(String reference, EntryKind kind, int first, int most) {
        var pool = ledger.byReference(reference).orElseThrow(() -> new NotFound("pool"));
        var booked = ledger.booked(pool);
        var open = ledger.open(pool.id());
        return new PoolScreen(
                pool.card(),
                booked.standing(),
                open.reservations(),
                open.commitments(),
                open.payments(),
                timePassed(pool.card()),
                spokenFor(booked.standing()),
                pool.twoAbove(),
                payer(pool),
                waiting(pool),
                entries(pool, kind, first, Math.min(most, MOST)),
                booked.count(kind));
    }

    /** How one pool pays: an administrator's page. */
    @RolesAllowed(ADMINISTRATOR)
    public PaysScreen pays(String reference) {
        var pool = ledger.byReference(reference).orElseThrow(() -> new NotFound("pool"));
        return new PaysScreen(pool.card(), pool.twoAbove(), payer(pool), vault.isOpen());
    }

    /** The account that the pool pays from, masked; null for none. */
    private String payer(Pool pool) {
        return pool.payer().map(kept -> vault.masked(kept, pool.about())).orElse(null);
    }

    /** The currency that a new pool has unless somebody chooses another. */
    @RolesAllowed(FINANCE)
    public String usualCurrency() {
        return currency;
    }

    /** The whole ledger to take along, in the order in which it was written. */
    @RolesAllowed({OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public void export(String reference, Rows out) {
        var pool = ledger.byReference(reference).orElseThrow(() -> new NotFound("pool"));
        var texts = Texts.in(caller.locale());
        for (var some = ledger.entriesAfter(pool.id(), 0, STEP);
                !some.isEmpty();
                some = ledger.entriesAfter(pool.id(), some.get(some.size() - 1).getNumber(), STEP)) {
            entries.shown(some)
                    .forEach(entry -> out.row(
                            entry.number(),
                            entry.at(),
                            texts.get("funds.entry." + entry.kind()),
                            entry.kept() ? texts.get("funds.entry.kept") : entry.reference(),
                            entry.amount(),
                            entry.left(),
                            entry.amount().currency()));
        }
    }

    /** What is on its way out of the pool, for those who pay; officers see the sums. */
    private List<PaymentsScreen.Row> waiting(Pool pool) {
        var pays = caller.is(FINANCE) || caller.is(APPROVER) || caller.is(ADMINISTRATOR);
        return pays
                ? shown.rows(payments.ofPool(payments.sight(), pool.id(), PaymentDesk.WAITING, MOST_WAITING))
                : List.of();
    }

    private List<PoolScreen.Entry> entries(Pool pool, EntryKind kind, int first, int most) {
        return entries.shown(ledger.entries(pool.id(), kind, first, most));
    }

    private long timePassed(PoolCard pool) {
        var today = day.today();
        var all = ChronoUnit.DAYS.between(pool.validFrom(), pool.validUntil()) + 1;
        var gone = ChronoUnit.DAYS.between(pool.validFrom(), today);
        return Math.max(0, Math.min(100, Math.round(100.0 * gone / all)));
    }

    private static long spokenFor(Standing standing) {
        var funded = standing.fundedMinor();
        return funded == 0 ? 0 : Math.round(100.0 * (funded - standing.left().minor()) / funded);
    }
}
