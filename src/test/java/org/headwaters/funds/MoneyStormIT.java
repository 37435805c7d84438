package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Fifty people reserve, award, cancel, pay and get money back from two pools at the same moment, more than there is, and any
 * transaction may break when all is booked. Somebody looks on all the time: the sums of each pool hold at every instant, and
 * in the end to the cent.
 */
@InServer
@Tag("h2")
class MoneyStormIT {
    private static final int PEOPLE = 50;
    private static final int DEEDS = 6;
    private static final long EACH = 100_000;
    private static final long ROOM_FOR = 20;
    private static final Money AMOUNT = new Money(EACH, "USD");

    @Inject
    Funds funds;

    @Inject
    Payments payments;

    @Inject
    PaymentRows rows;

    @Inject
    Settlement settlement;

    @Inject
    PaymentFiles files;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    LedgerHolds ledgerHolds;

    @Inject
    PaymentsMatchLedger matches;

    @Inject
    PaymentCast cast;

    @Inject
    Cast people;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    NetworkDay day;

    private final ConcurrentLinkedQueue<SubjectRef> awarded = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger tooMuch = new AtomicInteger();
    private PersonId sam;
    private PersonId daniel;
    private OrganisationId payee;
    private List<PoolId> pools;
    private long account;

    @Test
    void whatIsFunded_isLeftReservedCommittedAndPaid_atEveryInstantOfAStorm() throws Exception {
        sam = people.person("Sam Whitlock", Roles.FINANCE);
        daniel = people.person("Daniel Voss", Roles.APPROVER);
        payee = people.partner("Museum of Tides");
        pools = List.of(cast.pool(ROOM_FOR * EACH / 100), cast.pool(ROOM_FOR * EACH / 100));
        account = cast.account(payee, PaymentCast.ACCOUNT, sam, daniel);
        oneComesBack();
        var storm = IntStream.range(0, PEOPLE).<Callable<Object>>mapToObj(i -> () -> {
            var random = new Random(i);
            for (var j = 0; j < DEEDS; j++) {
                act(random);
            }
            return null;
        });
        Callable<Object> watch = () -> {
            var looks = 0;
            while (!over.get()) {
                assertSums();
                looks++;
            }
            return looks;
        };
        var everybody =
                Stream.concat(storm.map(this::counted), Stream.of(watch)).toList();
        var outcomes = acting.together(everybody);
        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
        assertThat((Integer) outcomes.get(PEOPLE).result()).isGreaterThan(1);
        assertSums();
        assertThat(tooMuch).hasPositiveValue();
        var kinds = EnumSet.noneOf(EntryKind.class);
        for (var pool : pools) {
            kinds.addAll(assertToTheCent(pool));
        }
        assertThat(kinds).containsExactly(EntryKind.values());
    }

    /** So that whatever the storm brings, money has come back too; it goes on with the others. */
    private void oneComesBack() throws Exception {
        var subject = cast.subject();
        cast.due(pools.get(0), subject, AMOUNT, payee);
        var act = new Act(sam, Roles.FINANCE, day.begins(day.today()));
        acting.as(
                sam,
                () -> transaction.run(() -> {
                    var payment = rows.holdOf(subject).orElseThrow();
                    handOver(payment, act);
                    settlement.paid(payment, day.today(), act);
                    settlement.failed(payment, day.today(), "Came back", act);
                    return null;
                }),
                Roles.FINANCE);
        awarded.add(subject);
    }

    /** Whatever was booked in it. */
    private Set<EntryKind> assertToTheCent(PoolId pool) throws Exception {
        var entries = transaction.run(() -> ledger.booked(ledger.find(pool)).entries());
        var standing = transaction.run(() -> funds.standing(pool));
        var set = entries.getOrDefault(EntryKind.RESERVED, 0L) - entries.getOrDefault(EntryKind.RELEASED, 0L);
        var paid = cast.count("payment where pool_id = ? and stage = 'PAID'", pool.value());
        var onTheWay = cast.count("payment where pool_id = ? and stage in ('DUE', 'EXPORTED', 'FAILED')", pool.value());
        assertThat(standing).isEqualTo(new Standing("USD", ROOM_FOR * EACH, set * EACH, onTheWay * EACH, paid * EACH));
        return entries.keySet();
    }

    private Callable<Object> counted(Callable<Object> person) {
        return () -> {
            try {
                return person.call();
            } finally {
                if (done.incrementAndGet() == PEOPLE) {
                    over.set(true);
                }
            }
        };
    }

    private void act(Random random) throws Exception {
        var breaks = random.nextInt(4) == 0;
        var subject = random.nextInt(3) == 0 ? null : awarded.poll();
        try {
            acting.as(
                    sam,
                    () -> transaction.run(() -> {
                        if (subject == null) {
                            begin(random);
                        } else {
                            goOn(subject, random);
                        }
                        if (breaks) {
                            throw new Broken();
                        }
                        return null;
                    }),
                    Roles.FINANCE);
        } catch (Refusal | Broken | EJBException undone) {
            if (undone instanceof Refusal no) {
                tooMuch.addAndGet(no.key().equals("funds.refused.notEnough") ? 1 : 0);
            } else {
                assertThat(undone.toString() + undone.getCause()).contains("Broken");
            }
        }
        if (subject != null) {
            awarded.add(subject);
        }
    }

    /** Whoever takes it up before this is written, or after it broke, finds nothing to go on with. */
    private void begin(Random random) {
        var subject = cast.subject();
        var pool = pools.get(random.nextInt(pools.size()));
        if (random.nextInt(3) == 0) {
            funds.reserve(pool, subject, AMOUNT);
        } else {
            cast.due(pool, subject, AMOUNT, payee);
        }
        awarded.add(subject);
    }

    /** What was only recommended is awarded, or sent back. */
    private void decide(SubjectRef subject, Random random) {
        var pool = ledger.poolOf(subject);
        if (pool.isPresent() && random.nextInt(3) > 0) {
            funds.commit(subject, AMOUNT);
            payments.due(subject, pool.get(), AMOUNT, payee, "Decided later");
        } else {
            funds.release(subject);
        }
    }

    private void goOn(SubjectRef subject, Random random) {
        var act = new Act(sam, Roles.FINANCE, day.begins(day.today()));
        var found = rows.holdOf(subject);
        if (found.isEmpty()) {
            decide(subject, random);
            return;
        }
        var payment = found.get();
        if (random.nextInt(4) == 0) {
            payments.withdraw(subject);
            funds.uncommit(subject);
            return;
        }
        switch (payment.getStage()) {
            case DUE, FAILED -> handOver(payment, act);
            case EXPORTED -> {
                if (random.nextBoolean()) {
                    settlement.paid(payment, day.today(), act);
                } else {
                    settlement.failed(payment, day.today(), "No such account", act);
                }
            }
            case PAID -> settlement.failed(payment, day.today(), "Came back", act);
            default -> throw new IllegalStateException(payment.getStage().name());
        }
    }

    /** As the workflow does: whoever moves a payment holds its payee's account. */
    private void handOver(Payment payment, Act act) {
        accounts.holdStanding(payee);
        payment.propose(account, act);
        payment.approve(new Money(EACH, "USD"), account, new Act(daniel, Roles.APPROVER, act.at()));
        files.make(List.of(payment), FileFormat.CSV, act);
    }

    private void assertSums() throws Exception {
        transaction.run(() -> {
            assertThat(matches.violations()).noneMatch(line -> line.contains("payment=TR-"));
            for (var pool : pools) {
                assertSums(pool);
            }
            return null;
        });
    }

    private void assertSums(PoolId pool) {
        assertThat(ledgerHolds.violations(ledger.find(pool))).isEmpty();
        var standing = funds.standing(pool);
        assertThat(standing.holds()).isTrue();
        assertThat(standing.left()
                        .plus(standing.reserved())
                        .plus(standing.committed())
                        .plus(standing.paid()))
                .isEqualTo(standing.funded());
    }

    /** A server that stops in the middle, as far as the database can tell. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
