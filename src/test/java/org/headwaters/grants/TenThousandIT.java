package org.headwaters.grants;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import org.headwaters.platform.Money;
import org.headwaters.platform.WorkSource;
import org.headwaters.platform.home.HomeDesk;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many statements the screens send, with ten thousand applications in the database; the gate's own is not counted. */
@InServer
class TenThousandIT {
    @Inject
    QueueDesk queue;

    @Inject
    QueueWorkflow views;

    @Inject
    CaseDesk cases;

    @Inject
    HomeDesk home;

    @Inject
    GrantCast grants;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    private GrantCast.Offer offer;
    private GrantCast.Submitted one;

    @BeforeEach
    void tenThousandApplications() {
        offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        one = grants.recommended(offer);
        transaction.sql("""
                insert into application (id, version, reference, call_id, form_id, title, stage, lead_id, payee_id,
                  started_by, started_at, asked_minor, currency, active_seconds, submitted_at, submitted_by,
                  paused_seconds, word_due, decision_due, officer_id, recommended_verdict, recommended_by, recommended_at)
                select nextval('id_seq'), 1, 'B-' || a.id || '-' || n, a.call_id, a.form_id, 'Many ' || n,
                  case n % 20 when 0 then 'IN_REVIEW' when 10 then 'RECOMMENDED' else 'SUBMITTED' end, a.lead_id, a.payee_id, a.started_by,
                  a.started_at, a.asked_minor, a.currency, 0, a.submitted_at, a.submitted_by, 0, a.word_due,
                  a.decision_due, a.officer_id, a.recommended_verdict, a.started_by, a.recommended_at
                from application a, generate_series(1, 10000) n where a.reference = '""" + one.reference() + "'");
        transaction.sql("insert into application_partner (id, version, application_id, organisation_id, call_id,"
                + " begun_at, position) select nextval('id_seq'), 1, a.id, a.lead_id, a.call_id, a.started_at, 0 from application a where a.call_id ="
                + " (select call_id from application where reference = '" + one.reference()
                + "') and a.reference like 'B-%'");
    }

    @AfterEach
    void noneOfThem() {
        transaction.sql("delete from application_partner where application_id in"
                + " (select id from application where reference like 'B-%')");
        transaction.sql("delete from application where reference like 'B-%'");
    }

    @Test
    void aPageOfTheQueue_isSixStatements() throws Exception {
        var filter = new QueueFilter(QueueView.OPEN, "many thermometer", offer.reference(), null, null, null);
        acting.as(offer.by(), () -> views.keep("Mine here", filter), OFFICER);
        for (var shown : new QueueFilter[] {QueueFilter.of(QueueView.OPEN), QueueFilter.of(QueueView.ALL), filter}) {
            var sent = acting.as(offer.by(), () -> Statements.during(() -> queue.open(shown, 3)), OFFICER);
            assertThat(sent).as(shown.query()).isLessThanOrEqualTo(6);
        }
        var page = acting.as(offer.by(), () -> queue.open(QueueFilter.of(QueueView.OPEN), 2), OFFICER);
        assertThat(page.lines()).hasSize(Queue.SIZE);
        assertThat(page.isCut()).isTrue();
        var last = acting.as(offer.by(), () -> queue.open(QueueFilter.of(QueueView.OPEN), 9_999), OFFICER);
        assertThat(last.page() * Queue.SIZE).isEqualTo((int) last.most());
        assertThat(last.lines()).hasSize(Queue.SIZE);
    }

    @Test
    void theWholeView_isTakenAlong_rowByRow_inOneQueryOfItsOwn() throws Exception {
        var filter = new QueueFilter(QueueView.OPEN, "many", offer.reference(), null, null, null);
        var rows = new ArrayList<Object>();
        var sent = acting.as(
                offer.by(),
                () -> Statements.during(() -> {
                    queue.export(filter, cells -> rows.add(cells[0]));
                    return null;
                }),
                OFFICER);
        assertThat(sent).isLessThanOrEqualTo(4);
        assertThat(rows).hasSize(10_000).doesNotHaveDuplicates();
        var first = acting.as(offer.by(), () -> queue.open(filter, 1), OFFICER).lines();
        assertThat(rows.subList(0, 3))
                .isEqualTo(
                        first.subList(0, 3).stream().map(Queue.Line::reference).toList());
    }

    @Test
    void theNextOne_isWhatFollowsInTheView_wherePromisesAreEqualAndWhereTheyDiffer() throws Exception {
        for (var words : new String[] {"many 77", null}) {
            var filter = new QueueFilter(QueueView.ALL, words, offer.reference(), null, null, null);
            var lines =
                    acting.as(offer.by(), () -> queue.open(filter, 1), OFFICER).lines();
            for (int i = 0; i < 5; i++) {
                var one = lines.get(i);
                var next = acting.as(offer.by(), () -> queue.after(filter, one.reference(), due(one)), OFFICER);
                assertThat(next.orElseThrow().reference())
                        .isEqualTo(lines.get(i + 1).reference());
            }
        }
        var filter = new QueueFilter(QueueView.ALL, "many 777", offer.reference(), null, null, null);
        var lines = acting.as(offer.by(), () -> queue.open(filter, 1), OFFICER).lines();
        var last = lines.get(lines.size() - 1);
        assertThat(acting.as(offer.by(), () -> queue.after(filter, last.reference(), due(last)), OFFICER))
                .isEmpty();
        var sent = acting.as(
                offer.by(), () -> Statements.during(() -> queue.after(filter, last.reference(), due(last))), OFFICER);
        assertThat(sent).isLessThanOrEqualTo(3);
    }

    @Test
    void theNextOne_isCountedFromWhereACaseStood_notFromWhereItWasMoved() throws Exception {
        var filter = new QueueFilter(QueueView.ALL, "many 77", offer.reference(), null, null, null);
        var lines = acting.as(offer.by(), () -> queue.open(filter, 1), OFFICER).lines();
        var third = lines.get(2);
        transaction.sql("update application set word_due = word_due + interval '9' day, decision_due = decision_due"
                + " + interval '9' day where reference = '" + third.reference() + "'");
        var next = acting.as(offer.by(), () -> queue.after(filter, third.reference(), due(third)), OFFICER);
        assertThat(next.orElseThrow().reference()).isEqualTo(lines.get(3).reference());
    }

    private static Instant due(Queue.Line line) {
        return line.left() == null ? null : line.left().due();
    }

    @Test
    void whatWaits_isABoundedNumberOfStatementsAndLines_howeverMuchWaits() throws Exception {
        var mine = acting.as(offer.by(), () -> home.mine(), OFFICER, APPROVER);
        assertThat(mine.tasks()).extracting(WorkSource.Task::title).contains("grants.task.takeUp", "grants.task.more");
        assertThat(mine.tasks().stream().collect(groupingBy(WorkSource.Task::title, counting())))
                .as("so many lines of each kind, and one for what is more")
                .allSatisfy((kind, lines) -> assertThat(lines).isLessThanOrEqualTo(StaffWork.MOST));
        var sent = acting.as(offer.by(), () -> Statements.during(() -> home.mine()), OFFICER, APPROVER);
        // Nine of them are the map's and the fellowships' own: suggestions, teams to take up and to decide,
        // gates to read, cohorts whose pitches no call takes.
        assertThat(sent)
                .as(() -> "where more of each kind waits than is shown\n" + Statements.said())
                .isLessThanOrEqualTo(28);
    }

    @Test
    void whatAPartnerHasToDoWith_isAskedOnce_forAllRooms() throws Exception {
        acting.as(one.iris(), () -> home.mine(), PARTNER);
        var sent = acting.as(one.iris(), () -> Statements.during(() -> home.mine()), PARTNER);
        // Three of them are the fellowships': teams being written, places offered, gates to pass.
        assertThat(sent).isLessThanOrEqualTo(15);
    }

    @Test
    void aCase_isTwelveStatements_forStaffAndForItsApplicants() throws Exception {
        acting.as(offer.by(), () -> cases.open(one.reference()), OFFICER);
        var staff = acting.as(offer.by(), () -> Statements.during(() -> cases.open(one.reference())), OFFICER);
        assertThat(staff).isLessThanOrEqualTo(12);
        var applicant = acting.as(one.iris(), () -> Statements.during(() -> cases.open(one.reference())), PARTNER);
        assertThat(applicant).isLessThanOrEqualTo(12);
    }
}
