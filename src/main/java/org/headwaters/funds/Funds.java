package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;

/**
 * The engine of the money, called by workflow rooms inside their own transaction. Each booking holds the pool's row, so
 * the sums it reads are the sums it changes; what it would overdraw it refuses with {@code funds.refused.notEnough} and
 * what is left. A booking that was made already is not made twice: a subject has one open reservation and one open
 * commitment, and asking for the same again does nothing.
 */
@Published
@ApplicationScoped
public class Funds {
    @Inject
    Ledger ledger;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    /** Opens a pool and books the money it begins with. */
    public PoolId open(NewPool wanted) {
        if (ledger.byReference(wanted.reference()).isPresent()) {
            throw new Refusal("funds.refused.reference", wanted.reference());
        }
        var pool = new Pool(wanted);
        ledger.open(pool);
        book(ledger.hold(pool.id()), EntryKind.FUNDED, wanted.funded(), null, null);
        return pool.id();
    }

    /**
     * Adds money that was given.
     *
     * @param key of this one gift: with the same key it is booked once
     * @return how the pool stands then; empty when it was booked before
     */
    public Optional<Standing> fund(PoolId id, Money amount, String key) {
        if (amount.isMoreThan(Money.most(amount.currency()))) {
            throw new Refusal("platform.money.tooMuch", Money.most(amount.currency()));
        }
        var pool = ledger.hold(id);
        if (ledger.hasBooked(key)) {
            return Optional.empty();
        }
        return Optional.of(book(pool, EntryKind.FUNDED, positive(amount, pool), null, key));
    }

    /** Sets money aside for a recommendation. */
    public void reserve(PoolId id, SubjectRef subject, Money amount) {
        var pool = ledger.hold(id);
        positive(amount, pool);
        if (!pool.isValidOn(day.today())) {
            var card = pool.card();
            throw new Refusal("funds.refused.notToday", card.name(), card.validFrom(), card.validUntil());
        }
        ledger.poolOf(subject).filter(other -> !other.equals(id)).ifPresent(other -> requireNothingIn(other, subject));
        var share = ledger.share(id, subject, pool.getCurrency());
        if (share.reserved().equals(amount)) {
            return;
        }
        if (isTaken(share)) {
            throw new Refusal("funds.refused.taken", subject.reference());
        }
        book(pool, EntryKind.RESERVED, amount, subject);
    }

    /** Gives back what was set aside for the subject; nothing happens when nothing is. */
    public void release(SubjectRef subject) {
        undo(subject, EntryKind.RELEASED);
    }

    /**
     * Turns the subject's reservation into a promise of this amount. More than was reserved is possible while it is
     * left in the pool; what was reserved beyond the amount is free again.
     */
    public void commit(SubjectRef subject, Money amount) {
        var pool = ledger.hold(ledger.poolOf(subject).orElseThrow(() -> notReserved(subject)));
        positive(amount, pool);
        var share = ledger.share(pool.id(), subject, pool.getCurrency());
        if (share.committed().equals(amount)) {
            return;
        }
        if (share.committedMinor() > 0) {
            throw new Refusal("funds.refused.taken", subject.reference());
        }
        if (share.reservedMinor() <= 0) {
            throw notReserved(subject);
        }
        book(pool, EntryKind.RELEASED, share.reserved(), subject);
        book(pool, EntryKind.COMMITTED, amount, subject);
    }

    /** Takes a promise back before it is paid; nothing happens when there is none. */
    public void uncommit(SubjectRef subject) {
        undo(subject, EntryKind.UNCOMMITTED);
    }

    /**
     * Turns the subject's promise into money that was sent.
     *
     * @param key of this one payment: with the same key it is booked once
     */
    void pay(PoolId id, SubjectRef subject, Money amount, String key) {
        var pool = ledger.hold(id);
        if (ledger.hasBooked(key)) {
            return;
        }
        if (!ledger.share(id, subject, pool.getCurrency()).committed().equals(amount)) {
            throw new Refusal("funds.refused.notCommitted", subject.reference());
        }
        book(pool, EntryKind.UNCOMMITTED, amount, subject);
        book(pool, EntryKind.PAID, amount, subject, key);
    }

    /** What was sent came back, and is promised as before. */
    void takeBack(PoolId id, SubjectRef subject, Money amount, String key) {
        var pool = ledger.hold(id);
        if (ledger.hasBooked(key)) {
            return;
        }
        book(pool, EntryKind.RETURNED, amount, subject, key);
        book(pool, EntryKind.COMMITTED, amount, subject);
    }

    /** Makes a promise smaller: what is taken off it is free again. More than it was, or nothing, is refused. */
    public void lower(SubjectRef subject, Money amount) {
        var pool = ledger.hold(ledger.poolOf(subject).orElseThrow(() -> notReserved(subject)));
        positive(amount, pool);
        var committed = ledger.share(pool.id(), subject, pool.getCurrency()).committed();
        if (amount.isMoreThan(committed)) {
            throw new Refusal("funds.refused.notCommitted", subject.reference());
        }
        var freed = committed.minus(amount);
        if (!freed.isZero()) {
            book(pool, EntryKind.UNCOMMITTED, freed, subject);
        }
    }

    public Standing standing(PoolId id) {
        var pool = ledger.find(id);
        return ledger.standing(id, pool.getCurrency());
    }

    /** How all pools stand that something was booked in, in one query. */
    public Map<PoolId, Standing> standings() {
        return ledger.standings();
    }

    /**
     * What each subject of one kind has now, by its reference: its reservation, its promise and what was paid for it. Who has
     * nothing of it is left out.
     */
    public Map<String, Standing> shares(String kind) {
        return ledger.shares(kind);
    }

    /** The pools that one may choose from, those that last longest first. */
    public List<PoolCard> pools() {
        return ledger.pools().stream().map(Pool::card).toList();
    }

    public PoolCard card(PoolId id) {
        return ledger.find(id).card();
    }

    /** The pool by the reference people use; {@link NotFound} when there is none. */
    public PoolCard card(String reference) {
        return ledger.byReference(reference)
                .orElseThrow(() -> new NotFound("pool"))
                .card();
    }

    private void undo(SubjectRef subject, EntryKind kind) {
        var id = ledger.poolOf(subject);
        if (id.isEmpty()) {
            return;
        }
        var pool = ledger.hold(id.get());
        var share = ledger.share(pool.id(), subject, pool.getCurrency());
        var amount = kind == EntryKind.RELEASED ? share.reserved() : share.committed();
        if (!amount.isZero()) {
            book(pool, kind, amount, subject);
        }
    }

    private void requireNothingIn(PoolId id, SubjectRef subject) {
        var pool = ledger.find(id);
        var share = ledger.share(id, subject, pool.getCurrency());
        if (isTaken(share)) {
            throw new Refusal("funds.refused.taken", subject.reference());
        }
    }

    private static boolean isTaken(Standing share) {
        return share.reservedMinor() + share.committedMinor() + share.paidMinor() > 0;
    }

    private void book(Pool pool, EntryKind kind, Money amount, SubjectRef subject) {
        book(pool, kind, amount, subject, null);
    }

    private Standing book(Pool pool, EntryKind kind, Money amount, SubjectRef subject, String key) {
        var before = ledger.standing(pool.id(), pool.getCurrency());
        var after = kind.after(before, amount.minor());
        if (!after.holds()) {
            throw new Refusal("funds.refused.notEnough", before.left());
        }
        var by = caller.isSignedIn() ? caller.person() : null;
        ledger.append(new LedgerEntry(
                pool.id(),
                ledger.lastNumber(pool.id()) + 1,
                kind,
                amount,
                after.left(),
                subject,
                clock.instant(),
                by,
                key));
        return after;
    }

    private static Money positive(Money amount, Pool pool) {
        if (!amount.currency().equals(pool.getCurrency())) {
            throw new Refusal("funds.refused.currency", pool.getCurrency());
        }
        if (amount.isNegative() || amount.isZero()) {
            throw new Refusal("funds.refused.amount", amount);
        }
        return amount;
    }

    private static Refusal notReserved(SubjectRef subject) {
        return new Refusal("funds.refused.notReserved", subject.reference());
    }
}
