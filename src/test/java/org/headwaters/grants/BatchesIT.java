package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.inject.Inject;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.exports.Taken;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A rolling call, cut into weeks: its queue and its letters week by week. */
@InServer
@Tag("h2")
class BatchesIT {
    @Inject
    QueueDesk queue;

    @Inject
    LetterDesk letters;

    @Inject
    DecideWorkflow decide;

    @Inject
    AssignmentDesk assignment;

    @Inject
    AssignmentWorkflow assigning;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    private GrantCast.Offer offer;
    private String early;
    private String late;

    @BeforeEach
    void twoApplications_threeWeeksApart() throws Exception {
        offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        early = award();
        late = award();
        transaction.sql("update call set rhythm = 'ROLLING', closes_at = null, batch_days = 7 where reference = '"
                + offer.reference() + "'");
        submittedAfter(early, 3);
        submittedAfter(late, 17);
    }

    private String award() throws Exception {
        var reference = grants.recommended(offer).reference();
        acting.as(
                cast.person("Daniel Voss", APPROVER),
                () -> decide.award(reference, grants.see(reference).getVersion(), Money.of(1_000, "USD")),
                APPROVER);
        return reference;
    }

    private void submittedAfter(String reference, int days) {
        transaction.sql("update application set submitted_at = (select opens_at from call where id = call_id)"
                + " + interval '" + days + "' day where reference = '" + reference + "'");
    }

    @Test
    void theQueue_showsEachItsBatch_andOneBatchAlone_inAsFewStatements() throws Exception {
        var all = queue("");
        assertThat(all.lines())
                .extracting(Queue.Line::reference, Queue.Line::batch)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(early, 1L), org.assertj.core.groups.Tuple.tuple(late, 3L));
        assertThat(all.batches()).extracting(Batch::number).containsExactly(3L, 2L, 1L);
        assertThat(queue("&batch=3").lines()).extracting(Queue.Line::reference).containsExactly(late);
        assertThat(queue("&batch=2").lines()).isEmpty();
        assertThat(queue("&batch=2").total()).isZero();
        var filter = filter("&batch=1");
        assertThat(acting.as(offer.by(), () -> Taken.along(rows -> queue.export(filter, rows)), OFFICER))
                .contains(early)
                .doesNotContain(late);
        var sent = acting.as(offer.by(), () -> Statements.during(() -> queue.open(filter, 1)), OFFICER);
        assertThat(sent).isLessThanOrEqualTo(6);
    }

    @Test
    void aBatchOfACallThatIsNotCut_isLeftOut() throws Exception {
        transaction.sql(
                "update call set rhythm = 'CLOSING', closes_at = opens_at + interval '90' day where reference = '"
                        + offer.reference() + "'");
        var shown = queue("&batch=3");
        assertThat(shown.lines()).hasSize(2).extracting(Queue.Line::batch).containsOnlyNulls();
        assertThat(shown.batches()).isEmpty();
        assertThat(shown.filter().batch()).isNull();
    }

    @Test
    void aBatch_isAssignedAlone_andTheOthersWait() throws Exception {
        transaction.sql("update application set stage = 'IN_REVIEW', decided_by = null, awarded_minor = null"
                + " where reference in ('" + early + "', '" + late + "')");
        transaction.sql("update review set stage = 'RELEASED', submitted_at = null where subject_reference in ('"
                + early + "', '" + late + "')");
        var all = dryRun(null);
        assertThat(all.plan().pairs()).containsOnlyKeys(early, late);
        assertThat(all.batches()).extracting(Batch::number).containsExactly(3L, 2L, 1L);
        assertThat(dryRun(2L).plan().seats()).isZero();
        var third = dryRun(3L);
        assertThat(third.batch().number()).isEqualTo(3);
        assertThat(third.plan().pairs()).containsOnlyKeys(late);
        acting.as(
                offer.by(),
                () -> assigning.apply(offer.reference(), 3L, third.plan().pairs()),
                OFFICER);
        assertThat(dryRun(3L).plan().seats()).isZero();
        assertThat(dryRun(1L).plan().pairs()).containsOnlyKeys(early);
    }

    private AssignmentDesk.DryRun dryRun(Long batch) throws Exception {
        return acting.as(offer.by(), () -> assignment.dryRun(offer.reference(), batch), OFFICER);
    }

    @Test
    void letters_goBatchByBatch() throws Exception {
        assertThat(letters(null).rows()).hasSize(2);
        assertThat(letters(3L).rows()).extracting(LetterDesk.Row::reference).containsExactly(late);
        assertThat(letters(3L).balanced()).isTrue();
        assertThat(letters(2L).decisions()).isZero();
    }

    @Test
    void whatComesInTheGrace_isReadAndToldWithTheLastBatch() throws Exception {
        transaction.sql(
                "update call set closes_at = opens_at + interval '17' day - interval '5' minute where reference = '"
                        + offer.reference() + "'");
        assertThat(queue("").lines()).extracting(Queue.Line::batch).containsExactlyInAnyOrder(1L, 3L);
        assertThat(queue("&batch=3").lines()).extracting(Queue.Line::reference).containsExactly(late);
        assertThat(queue("&batch=2").lines()).isEmpty();
        assertThat(queue("&batch=4").lines()).isEmpty();
        assertThat(letters(3L).rows()).extracting(LetterDesk.Row::reference).containsExactly(late);
    }

    private LetterDesk.Outbox letters(Long batch) throws Exception {
        return acting.as(offer.by(), () -> letters.open(offer.reference(), batch), OFFICER);
    }

    private QueueFilter filter(String more) {
        return QueueFilter.read("view=ALL&call=" + offer.reference() + more);
    }

    private Queue queue(String more) throws Exception {
        return acting.as(offer.by(), () -> queue.open(filter(more), 1), OFFICER);
    }
}
