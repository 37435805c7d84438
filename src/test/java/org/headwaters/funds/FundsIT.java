package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class FundsIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Money THOUSAND = Money.of(1_000, "USD");

    @Inject
    Funds funds;

    @Inject
    FundDesk desk;

    @Inject
    Ledger ledger;

    @Inject
    FundWorkflow workflow;

    @Inject
    LedgerHolds ledgerHolds;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    Cast cast;

    @Test
    void fiftyThreadsAward_fromAPoolWithRoomForTen_andTenSucceed() throws Exception {
        var pool = aPoolOf(10_000);
        var approver = cast.person("Daniel Voss", Roles.APPROVER);
        var awards = IntStream.range(0, 50)
                .mapToObj(i -> (Callable<Void>) () -> acting.as(
                        approver,
                        () -> transaction.run(() -> {
                            var subject = aCase();
                            funds.reserve(pool, subject, THOUSAND);
                            funds.commit(subject, THOUSAND);
                            return null;
                        }),
                        Roles.APPROVER))
                .toList();
        var outcomes = acting.together(awards);
        assertThat(outcomes.stream().filter(Acting.Outcome::succeeded)).hasSize(10);
        assertThat(outcomes.stream().filter(outcome -> !outcome.succeeded()))
                .allSatisfy(outcome -> assertThat(outcome.failure())
                        .isInstanceOfSatisfying(
                                Refusal.class, no -> assertThat(no.key()).isEqualTo("funds.refused.notEnough")));
        assertThat(standing(pool)).isEqualTo(new Standing("USD", 1_000_000, 0, 1_000_000, 0));
        assertThat(violations(pool)).isEmpty();
    }

    @Test
    void aFundWhoseDaysAreOver_promisesNothingMore() throws Exception {
        var pool = aPoolOf(1_000, LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> reserve(pool, aCase(), THOUSAND))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("funds.refused.notToday"));
        assertThat(standing(pool).reserved().isZero()).isTrue();
    }

    @Test
    void aGiftSentTwice_isBookedOnce() throws Exception {
        var pool = aPoolOf(1_000);
        var finance = cast.person("Sam Whitlock", Roles.FINANCE);
        var key = UUID.randomUUID().toString();
        var reference = transaction.run(() -> funds.card(pool).reference());
        var outcomes = acting.together(
                8,
                finance,
                () -> {
                    workflow.add(reference, THOUSAND, key);
                    return null;
                },
                Roles.FINANCE);
        assertThat(outcomes).allMatch(Acting.Outcome::succeeded);
        assertThat(standing(pool).funded()).isEqualTo(Money.of(2_000, "USD"));
    }

    @Test
    void eightThreadsReserveForOneSubject_andOneEntryIsMade() throws Exception {
        var pool = aPoolOf(10_000);
        var subject = aCase();
        var officer = cast.person("Ruth Amadi", Roles.OFFICER);
        var outcomes = acting.together(
                8,
                officer,
                () -> transaction.run(() -> {
                    funds.reserve(pool, subject, THOUSAND);
                    return null;
                }),
                Roles.OFFICER);
        assertThat(outcomes).allMatch(Acting.Outcome::succeeded);
        assertThat(standing(pool).reserved()).isEqualTo(THOUSAND);
    }

    @Test
    void anAward_releasesWhatWasReserved_andCommitsWhatWasDecided() throws Exception {
        var pool = aPoolOf(10_000);
        var subject = aCase();
        reserve(pool, subject, THOUSAND);
        commit(subject, Money.of(800, "USD"));
        commit(subject, Money.of(800, "USD"));
        assertThat(standing(pool)).isEqualTo(new Standing("USD", 1_000_000, 0, 80_000, 0));
        transaction.run(() -> {
            funds.uncommit(subject);
            funds.uncommit(subject);
            return null;
        });
        assertThat(standing(pool).left()).isEqualTo(Money.of(10_000, "USD"));
    }

    @Test
    void whatWasSentBack_isFree_andCanBeReservedAfresh() throws Exception {
        var pool = aPoolOf(1_000);
        var subject = aCase();
        reserve(pool, subject, THOUSAND);
        transaction.run(() -> {
            funds.release(subject);
            return null;
        });
        assertThat(standing(pool).left()).isEqualTo(THOUSAND);
        reserve(pool, subject, Money.of(400, "USD"));
        assertThat(standing(pool).left()).isEqualTo(Money.of(600, "USD"));
    }

    @Test
    void anAward_isRefused_withoutReservation_andBeyondThePool() throws Exception {
        var pool = aPoolOf(1_000);
        var subject = aCase();
        assertRefused("funds.refused.notReserved", () -> commit(subject, THOUSAND));
        reserve(pool, subject, THOUSAND);
        assertRefused("funds.refused.notEnough", () -> commit(subject, Money.of(1_001, "USD")));
        assertThat(standing(pool).reserved()).isEqualTo(THOUSAND);
    }

    @Test
    void oneSubject_hasOneReservation_inOnePool() throws Exception {
        var pool = aPoolOf(10_000);
        var other = aPoolOf(10_000);
        var subject = aCase();
        reserve(pool, subject, THOUSAND);
        assertRefused("funds.refused.taken", () -> reserve(pool, subject, Money.of(900, "USD")));
        assertRefused("funds.refused.taken", () -> reserve(other, subject, THOUSAND));
    }

    @Test
    void nothingNegative_andNoOtherCurrency_isBooked() throws Exception {
        var pool = aPoolOf(1_000);
        assertRefused("funds.refused.amount", () -> reserve(pool, aCase(), Money.of(-1, "USD")));
        assertRefused("funds.refused.amount", () -> reserve(pool, aCase(), Money.zero("USD")));
        assertRefused("funds.refused.currency", () -> reserve(pool, aCase(), Money.of(1, "EUR")));
        assertRefused("funds.refused.notEnough", () -> reserve(pool, aCase(), new Money(Long.MAX_VALUE, "USD")));
    }

    @Test
    void anEditedEntry_isFound() throws Exception {
        var pool = aPoolOf(1_000);
        reserve(pool, aCase(), Money.of(300, "USD"));
        assertThatThrownBy(() -> transaction.run(() -> {
                    transaction.sql("update ledger_entry set amount_minor = 1 where pool_id = " + pool.value()
                            + " and kind = 'RESERVED'");
                    assertThat(violations(pool)).isNotEmpty();
                    throw new UndoIt();
                }))
                .hasRootCauseInstanceOf(UndoIt.class);
        assertThat(violations(pool)).isEmpty();
    }

    @Test
    void theDatabaseItself_refusesANegativeRest_andTwoEntriesOfOneNumber() throws Exception {
        var pool = aPoolOf(1_000);
        assertThatThrownBy(() -> transaction.sql(entry(pool, 2, 100, -1))).hasMessageContaining("left");
        assertThatThrownBy(() -> transaction.sql(entry(pool, 1, 100, 900))).hasMessageContaining("number");
    }

    @Test
    void thePoolsPage_showsWhatItsEntriesSay() throws Exception {
        var pool = aPoolOf(1_000);
        var subject = aCase();
        reserve(pool, subject, THOUSAND);
        commit(subject, Money.of(400, "USD"));
        var finance = cast.person("Sam", Roles.FINANCE);
        var reference = transaction.run(() -> funds.card(pool)).reference();
        var shown = acting.as(finance, () -> desk.pool(reference, null, 0, 25), Roles.FINANCE);
        assertThat(shown.standing().committed()).isEqualTo(Money.of(400, "USD"));
        assertThat(shown.commitments()).isEqualTo(1);
        assertThat(shown.reservations()).isZero();
        assertThat(shown.spokenFor()).isEqualTo(40);
        assertThat(shown.entries())
                .extracting(PoolScreen.Entry::kind)
                .containsExactly(EntryKind.COMMITTED, EntryKind.RELEASED, EntryKind.RESERVED, EntryKind.FUNDED);
        assertThat(acting.as(finance, () -> desk.pool(reference, EntryKind.FUNDED, 0, 25), Roles.FINANCE)
                        .entries())
                .hasSize(1);
    }

    @Test
    void aLoweredPromise_isStillOne_andNoneOnceItIsPaid() throws Exception {
        var pool = aPoolOf(1_000);
        var subject = aCase();
        reserve(pool, subject, THOUSAND);
        commit(subject, THOUSAND);
        transaction.run(() -> {
            funds.lower(subject, Money.of(700, "USD"));
            return null;
        });
        assertThat(shown(pool).commitments()).isEqualTo(1);
        transaction.run(() -> {
            funds.pay(pool, subject, Money.of(700, "USD"), UUID.randomUUID().toString());
            return null;
        });
        assertThat(shown(pool).commitments()).isZero();
        assertThat(shown(pool).payments()).isEqualTo(1);
    }

    private PoolScreen shown(PoolId pool) throws Exception {
        var reference = transaction.run(() -> funds.card(pool)).reference();
        return acting.as(cast.person("Sam", Roles.FINANCE), () -> desk.pool(reference, null, 0, 25), Roles.FINANCE);
    }

    private static final class UndoIt extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private interface Deed {
        void run() throws Exception;
    }

    private static void assertRefused(String key, Deed deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }

    private PoolId aPoolOf(long major) throws Exception {
        return aPoolOf(major, LocalDate.of(2099, 8, 31));
    }

    private PoolId aPoolOf(long major, LocalDate until) throws Exception {
        var wanted = new NewPool(
                "pool-" + NUMBER.incrementAndGet(),
                "Meeting fund",
                "So that partners meet",
                "Bright Ledger Foundation",
                Money.of(major, "USD"),
                LocalDate.of(2025, 1, 1),
                until);
        return transaction.run(() -> funds.open(wanted));
    }

    private static SubjectRef aCase() {
        return new SubjectRef("lab", "LAB-" + NUMBER.incrementAndGet());
    }

    private void reserve(PoolId pool, SubjectRef subject, Money amount) throws Exception {
        transaction.run(() -> {
            funds.reserve(pool, subject, amount);
            return null;
        });
    }

    private void commit(SubjectRef subject, Money amount) throws Exception {
        transaction.run(() -> {
            funds.commit(subject, amount);
            return null;
        });
    }

    private Standing standing(PoolId pool) throws Exception {
        return transaction.run(() -> funds.standing(pool));
    }

    private List<String> violations(PoolId pool) throws Exception {
        return transaction.run(() -> ledgerHolds.violations(ledger.find(pool)));
    }

    private static String entry(PoolId pool, int number, long amount, long left) {
        return List.of("insert into ledger_entry (id, version, pool_id, entry_number, kind, amount_minor, currency,"
                        + " left_minor, made_at) values (nextval('id_seq'), 1, "
                        + pool.value()
                        + ", "
                        + number
                        + ", 'FUNDED', "
                        + amount
                        + ", 'USD', "
                        + left
                        + ", current_timestamp)")
                .get(0);
    }
}
