package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.MergeWorkflow;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class PaymentIT extends PaymentScene {
    @Inject
    MergeWorkflow merging;

    @Test
    void aPayment_isProposedApprovedExportedAndPaid_andTheLedgerFollows() throws Exception {
        assertThat(writtenDown()).isEqualTo(version());
        asSam(() -> workflow.propose(payment, version()));
        assertThat(writtenDown()).isEqualTo(version());
        asDaniel(() -> workflow.approve(payment, version()));
        assertThat(writtenDown()).isEqualTo(version());
        var file = export(FileFormat.CSV, payment);
        assertThat(stage()).isEqualTo(PaymentStage.EXPORTED);
        assertThat(cast.share(pool, subject)).isEqualTo(new Standing("USD", 0, 0, 420_000, 0));
        asSam(() -> workflow.paid(payment, version(), day.today()));
        assertThat(cast.share(pool, subject)).isEqualTo(new Standing("USD", 0, 0, 0, 420_000));
        assertThat(heard.of(subject)).containsExactly("Paid");
        asSam(() -> workflow.failed(payment, version(), day.today(), "Account closed"));
        assertThat(cast.share(pool, subject)).isEqualTo(new Standing("USD", 0, 0, 420_000, 0));
        assertThat(heard.of(subject)).containsExactly("Paid", "Failed");
        assertRefused("funds.refused.cameBack", () -> asSam(() -> workflow.retry(payment, version())));
        approved(payment);
        assertThat(export(FileFormat.PAIN_001, payment, true)).isNotEqualTo(file);
        assertThat(matches.violations()).noneMatch(line -> line.contains(payment));
        var shown = asSam(() -> desk.payment(payment));
        assertThat(shown.steps())
                .extracting(PaymentScreen.Step::move)
                .containsExactly(
                        "DUE", "PROPOSE", "APPROVE", "EXPORT", "CONFIRM", "BOUNCE", "PROPOSE", "APPROVE", "EXPORT");
        assertThat(shown.row().endToEnd()).isEqualTo(payment + "-2");
        assertThat(shown.row().account()).isEqualTo("•••• 3000");
        assertThat(writtenDown()).isEqualTo(version());
        for (var deed : List.of("due", "confirm", "bounce")) {
            assertThat(audited("funds." + deed)).as(deed).isEqualTo(1);
        }
        assertThat(audited("funds.approve")).isEqualTo(2);
    }

    private long writtenDown() {
        var last = cast.read("select max(subject_version) from history where subject_reference = '" + payment + "'");
        return ((Number) last.get(0)).longValue();
    }

    @Test
    void onePerson_neverProposesAndApproves_andTheTrailKeepsTheTry() throws Exception {
        var both = people.person("Both Hats", Roles.FINANCE, Roles.APPROVER);
        acting.as(both, () -> workflow.propose(payment, version()), Roles.FINANCE, Roles.APPROVER);
        assertRefused(
                "funds.refused.samePerson",
                () -> acting.as(both, () -> workflow.approve(payment, version()), Roles.FINANCE, Roles.APPROVER));
        assertThat(stage()).isEqualTo(PaymentStage.PROPOSED);
        assertThat(audited("funds.refused")).isEqualTo(1);
        var row = acting.as(both, () -> desk.payment(payment).row(), Roles.FINANCE, Roles.APPROVER);
        assertThat(row.offered()).doesNotContain(PaymentMove.APPROVE);
        assertThatThrownBy(() -> transaction.sql("update payment set approved_by = proposed_by, stage = 'APPROVED'"
                        + " where reference = '" + payment + "'"))
                .isNotNull();
    }

    @Test
    void onePerson_doesNotApproveUnderAnotherEntry_afterAMerger() throws Exception {
        var large = cast.due(pool, cast.subject(), Money.of(10_001, "USD"), payee);
        asSam(() -> workflow.propose(large, cast.version(large)));
        var other = people.person("Sam Other", Roles.APPROVER);
        acting.as(other, () -> workflow.approve(large, cast.version(large)), Roles.APPROVER);
        merged(sam, other);
        assertRefused(
                "funds.refused.samePerson",
                () -> acting.as(other, () -> workflow.approve(large, cast.version(large)), Roles.APPROVER));
        asDaniel(() -> workflow.approve(large, cast.version(large)));
        assertThat(cast.stage(large))
                .as("one hand endorsed what it had proposed")
                .isEqualTo(PaymentStage.PROPOSED);
        acting.as(nora, () -> workflow.approve(large, cast.version(large)), Roles.APPROVER);
        assertThat(cast.stage(large)).isEqualTo(PaymentStage.APPROVED);
    }

    private void merged(PersonId entry, PersonId survivor) throws Exception {
        var seen = Long.parseLong(person("version", entry));
        var address = person("email", survivor);
        var administrator = people.person("Ada", Roles.ADMINISTRATOR);
        acting.as(administrator, () -> merging.people(entry, seen, address), Roles.ADMINISTRATOR);
    }

    private String person(String column, PersonId id) {
        return cast.read("select cast(" + column + " as varchar(200)) from person where id = " + id.value())
                .get(0)
                .toString();
    }

    @Test
    void aboveTheThreshold_twoOthersApprove() throws Exception {
        var large = cast.due(pool, cast.subject(), Money.of(10_001, "USD"), payee);
        asSam(() -> workflow.propose(large, cast.version(large)));
        asDaniel(() -> workflow.approve(large, cast.version(large)));
        assertThat(cast.stage(large)).isEqualTo(PaymentStage.PROPOSED);
        assertRefused(
                "funds.refused.approvedAlready", () -> asDaniel(() -> workflow.approve(large, cast.version(large))));
        assertRefused("funds.refused.illegalMove", () -> export(FileFormat.CSV, large));
        acting.as(nora, () -> workflow.approve(large, cast.version(large)), Roles.APPROVER);
        assertThat(cast.stage(large)).isEqualTo(PaymentStage.APPROVED);
    }

    @Test
    void whoeverHasAConflict_orActsForThePayee_findsNoSuchPayment() throws Exception {
        approved(payment);
        var file = export(FileFormat.CSV, payment);
        var ofPayee = people.person("Of the museum", Roles.FINANCE, Roles.APPROVER);
        people.affiliate(ofPayee, payee, null);
        room.keepAway(nora, subject);
        for (var kept : List.of(nora, ofPayee)) {
            var roles = new String[] {Roles.FINANCE, Roles.APPROVER};
            Acting.Deed[] doors = {
                () -> desk.payment(payment),
                () -> workflow.propose(payment, version()),
                () -> workflow.approve(payment, version()),
                () -> workflow.sendBack(payment, version(), "No"),
                () -> workflow.retry(payment, version()),
                () -> workflow.export(List.of(payment), FileFormat.CSV),
                () -> workflow.paid(payment, version(), day.today()),
                () -> workflow.failed(payment, version(), day.today(), "No"),
                () -> desk.file(file),
            };
            for (var door : doors) {
                assertThatThrownBy(() -> acting.as(kept, door, roles)).isInstanceOf(NotFound.class);
            }
            assertRefused(
                    "funds.refused.confirmations",
                    () -> acting.as(kept, () -> confirmations.take(csv(paid(payment))), roles));
            assertThat(acting.as(kept, () -> desk.these(List.of(payment)), roles))
                    .isEmpty();
            assertThat(acting.as(kept, () -> desk.payments(PaymentStage.EXPORTED, 0, 100), roles)
                            .rows())
                    .noneMatch(row -> row.reference().equals(payment));
            assertThat(acting.as(kept, () -> confirmDesk.preview(csv(paid(payment))), roles))
                    .allMatch(row ->
                            row.problem().endsWith("unknown") && row.title().isEmpty());
        }
        assertThat(stage()).isEqualTo(PaymentStage.EXPORTED);
        assertThat(audited("funds.keptOut")).isEqualTo(16);
    }

    @Test
    void withoutAnAccount_nothingIsProposed_andAChangedOneIsNotApproved() throws Exception {
        var nobody = cast.due(pool, cast.subject(), AMOUNT, people.partner("Without account"));
        assertRefused("funds.refused.noAccount", () -> asSam(() -> workflow.propose(nobody, cast.version(nobody))));
        asSam(() -> workflow.propose(payment, version()));
        cast.account(payee, PaymentCast.OTHER, sam, daniel);
        assertRefused("funds.refused.accountChanged", () -> asDaniel(() -> workflow.approve(payment, version())));
        asDaniel(() -> workflow.sendBack(payment, version(), "The account has changed"));
        assertThat(cast.count("outbox where post_key like ?", "payment/" + payment + "/sentBack/%"))
                .isEqualTo(1);
        approved(payment);
        cast.account(payee, PaymentCast.ACCOUNT, sam, daniel);
        assertRefused("funds.refused.accountChanged", () -> export(FileFormat.CSV, payment));
        assertThat(stage()).isEqualTo(PaymentStage.APPROVED);
    }

    @Test
    void aSubject_hasOneOpenPayment_andTakesItBackUntilItIsOnItsWay() throws Exception {
        acting.as(
                sam,
                () -> transaction.run(() -> {
                    payments.due(subject, pool, AMOUNT, payee, "Again");
                    return null;
                }),
                Roles.FINANCE);
        assertThat(cast.count("payment where subject_reference = ?", subject.reference()))
                .isEqualTo(1);
        assertRefused(
                "funds.refused.dueAlready",
                () -> transaction.run(() -> {
                    payments.due(subject, pool, Money.of(1, "USD"), payee, "Less");
                    return null;
                }));
        approved(payment);
        withdraw();
        assertThat(stage()).isEqualTo(PaymentStage.WITHDRAWN);
        transaction.run(() -> {
            payments.due(subject, pool, AMOUNT, payee, "Once more");
            return null;
        });
        var second = subject.reference() + "-P2";
        approved(second);
        export(FileFormat.CSV, second);
        assertRefused("funds.refused.onItsWay", this::withdraw);
    }

    @Test
    void nothingIsDue_thatWasNotPromised() {
        assertRefused(
                "funds.refused.notCommitted",
                () -> transaction.run(() -> {
                    payments.due(cast.subject(), pool, AMOUNT, payee, "Never promised");
                    return null;
                }));
    }
}
