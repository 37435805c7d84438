package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the money's pages read, with ten thousand payments in the database. */
@InServer
class TenThousandPaymentsIT extends PaymentScene {
    /** A page of fifty, and little around it. */
    private static final int ROWS = 80;

    private static final int STATEMENTS = 12;

    @Inject
    FundDesk fund;

    @Inject
    FundsRail rail;

    @Inject
    FundsWork work;

    @Inject
    Caller caller;

    @BeforeEach
    void tenThousandPayments() throws Exception {
        approved(payment);
        export(FileFormat.CSV, payment);
        transaction.sql("""
                insert into payment (id, version, reference, subject_kind, subject_reference, pool_id, payee_id, title,
                  amount_minor, currency, stage, due_at, account_id, proposed_by, approved_by, attempt, file_id, settled_on)
                select nextval('id_seq'), 1, 'B-' || p.id || '-' || n, p.subject_kind, 'B-' || p.id || '-' || n, p.pool_id,
                  p.payee_id, p.title, p.amount_minor, p.currency,
                  case n % 4 when 0 then 'PAID' when 1 then 'DUE' when 2 then 'PROPOSED' else 'APPROVED' end, p.due_at - interval '10 years',
                  p.account_id, p.proposed_by, case when n % 4 in (0, 3) then p.approved_by end, 1, p.file_id,
                  case n % 4 when 0 then current_date end
                from payment p, generate_series(1, 10000) n where p.reference = '""" + payment + "'");
    }

    @AfterEach
    void noneOfThem() {
        transaction.sql("delete from payment where reference like 'B-%'");
    }

    @Test
    void aPageOfPayments_readsThatPageAlone_inAFewStatements() throws Exception {
        for (var stage : List.of(PaymentStage.PAID, PaymentStage.DUE, PaymentStage.PROPOSED, PaymentStage.APPROVED)) {
            var page = asSam(() -> desk.payments(stage, 50, 50));
            assertThat(page.rows()).as(stage.name()).hasSize(50);
            assertThat(page.found()).isGreaterThanOrEqualTo(2_500);
            assertBounded(stage.name(), () -> desk.payments(stage, 50, 50));
        }
        assertBounded("where most is to do", () -> desk.payments(null, 0, 50));
    }

    @Test
    void whatIsCounted_isNotRead() throws Exception {
        var entries = asSam(() -> rail.entries(caller));
        assertThat(entries)
                .filteredOn(entry -> entry.link().equals("/funds/payments"))
                .extracting(RailSource.Entry::count)
                .allMatch(count -> count >= 7_501);
        assertBounded("rail", () -> rail.entries(caller));
        var tasks = asSam(() -> work.waitingFor(caller));
        assertThat(tasks).extracting(WorkSource.Task::title).contains("funds.task.propose", "funds.task.export");
        var rows = acting.as(sam, () -> Statements.rowsDuring(() -> work.waitingFor(caller)), Roles.FINANCE);
        assertThat(rows).isLessThanOrEqualTo(ROWS + 100);
        var reference = asSam(() -> desk.payment(payment)).row().poolReference();
        assertBounded("fund", () -> fund.pool(reference, null, 0, 25));
    }

    @Test
    void whatIsKeptFromSomebody_isNeitherShownNorCounted() throws Exception {
        var before = asSam(() -> desk.payments(PaymentStage.EXPORTED, 0, 50));
        assertThat(before.rows()).anyMatch(row -> row.reference().equals(payment));
        room.keepAway(sam, subject);
        var after = asSam(() -> desk.payments(PaymentStage.EXPORTED, 0, 50));
        assertThat(after.rows()).noneMatch(row -> row.reference().equals(payment));
        assertThat(after.found()).isEqualTo(before.found() - 1);
        assertThat(after.counts().getOrDefault(PaymentStage.EXPORTED, 0L)).isEqualTo(before.found() - 1);
    }

    private void assertBounded(String what, Callable<?> screen) throws Exception {
        assertThat(acting.as(sam, () -> Statements.rowsDuring(screen), Roles.FINANCE))
                .as(what)
                .isPositive()
                .isLessThanOrEqualTo(ROWS);
        assertThat(acting.as(sam, () -> Statements.during(screen), Roles.FINANCE))
                .as(what)
                .isLessThanOrEqualTo(STATEMENTS);
    }
}
