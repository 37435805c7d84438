package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class BankIT extends PaymentScene {
    @Test
    void twoExporters_atOnce_andOneFileContainsIt() throws Exception {
        approved(payment);
        var outcomes = acting.together(6, sam, () -> workflow.export(List.of(payment), FileFormat.CSV), Roles.FINANCE);
        assertThat(outcomes.stream().filter(Acting.Outcome::succeeded)).hasSize(1);
        assertThat(cast.count(
                        "payment_file f where exists (select 1 from payment p where p.file_id = f.id"
                                + " and p.reference = ?)",
                        payment))
                .isEqualTo(1);
        assertThat(cast.read("select attempt from payment where reference = '" + payment + "'")
                        .get(0)
                        .toString())
                .isEqualTo("1");
    }

    @Test
    void theFile_isTheSameEachTime_andSealedWhereItLies() throws Exception {
        approved(payment);
        var file = export(FileFormat.CSV, payment);
        var first = asSam(() -> desk.file(file));
        cast.account(payee, PaymentCast.OTHER, sam, daniel);
        var again = asSam(() -> desk.file(file));
        assertThat(again.content()).isEqualTo(first.content());
        assertThat(new String(first.content(), StandardCharsets.UTF_8)).contains("DE89370400440532013000", payment);
        assertThat(cast.read("select sealed from payment_file where reference = '" + file + "'")
                        .toString())
                .doesNotContain("DE89");
        assertThat(cast.count("audit where before_text like '%DE8937%' or after_text like '%DE8937%'"))
                .isZero();
    }

    @Test
    void aFile_isKeptFromWhoeverMayNotKnowOnePaymentInIt_alsoOnceThatOneIsInAnotherFile() throws Exception {
        approved(payment);
        var first = export(FileFormat.CSV, payment);
        asSam(() -> workflow.failed(payment, version(), day.today(), "Account closed"));
        asSam(() -> workflow.retry(payment, version()));
        var second = export(FileFormat.CSV, payment);
        room.keepAway(nora, subject);
        for (var file : List.of(first, second)) {
            assertThatThrownBy(() -> acting.as(nora, () -> desk.file(file), Roles.FINANCE))
                    .isInstanceOf(NotFound.class);
            assertThat(asSam(() -> desk.file(file)).content()).isNotEmpty();
        }
    }

    @Test
    void aFile_ofWhichItIsNotKnownWhatIsInIt_isHandedToNobody() throws Exception {
        approved(payment);
        var file = export(FileFormat.CSV, payment);
        transaction.sql("delete from payment_file_line where file_id ="
                + " (select id from payment_file where reference = '" + file + "')");
        assertThatThrownBy(() -> asSam(() -> desk.file(file))).isInstanceOf(NotFound.class);
    }

    @Test
    void theFileToFillIn_hasWhatIsWithTheBank_andIsReadOnceItSaysWhatBecameOfIt() throws Exception {
        approved(payment);
        export(FileFormat.CSV, payment);
        var row = toFillIn(sam).stream()
                .filter(cells -> cells.get(0).toString().startsWith(payment))
                .findFirst()
                .orElseThrow();
        var filled = String.join(",", ConfirmDesk.HEADS) + "\n" + row.get(0) + ",PAID," + day.today() + "," + row.get(3)
                + ",,";
        assertThat(asSam(() -> confirmDesk.preview(filled)))
                .extracting(Checked::effect)
                .containsExactly(Checked.Effect.PAYS);
        room.keepAway(nora, subject);
        assertThat(toFillIn(nora)).noneMatch(cells -> cells.get(0).toString().startsWith(payment));
    }

    private List<List<Object>> toFillIn(PersonId person) throws Exception {
        var rows = new ArrayList<List<Object>>();
        acting.as(
                person,
                () -> {
                    confirmDesk.form(cells -> rows.add(Arrays.asList(cells)));
                    return null;
                },
                Roles.FINANCE);
        return rows;
    }

    @Test
    void oneThatCannotGo_keepsTheWholeFileBack() throws Exception {
        approved(payment);
        var open = cast.due(pool, cast.subject(), AMOUNT, payee);
        assertRefused("funds.refused.illegalMove", () -> export(FileFormat.CSV, payment, open));
        assertThat(stage()).isEqualTo(PaymentStage.APPROVED);
    }

    @Test
    void confirmations_areTakenWholeOrNotAtAll_andOnceOnly() throws Exception {
        var other = cast.due(pool, cast.subject(), AMOUNT, payee);
        approved(payment);
        approved(other);
        export(FileFormat.CSV, payment, other);
        var broken = csv(paid(payment), other + "-1,PAID," + day.today() + ",1.00,");
        assertRefused("funds.refused.confirmations", () -> asSam(() -> confirmations.take(broken)));
        assertThat(stage()).isEqualTo(PaymentStage.EXPORTED);
        var whole = csv(paid(payment), other + "-1,RJCT," + day.today() + ",4200.00,Unknown account");
        assertThat(asSam(() -> confirmations.take(whole))).isEqualTo(2);
        assertThat(asSam(() -> confirmations.take(whole))).isZero();
        var outcomes = acting.together(4, sam, () -> confirmations.take(whole), Roles.FINANCE);
        assertThat(outcomes).allMatch(Acting.Outcome::succeeded);
        assertThat(stage()).isEqualTo(PaymentStage.PAID);
        assertThat(cast.stage(other)).isEqualTo(PaymentStage.FAILED);
        assertThat(cast.share(pool, subject)).isEqualTo(new Standing("USD", 0, 0, 0, 420_000));
        assertThat(cast.count("ledger_entry where kind = 'PAID' and subject_reference = ?", subject.reference()))
                .isEqualTo(1);
    }

    @Test
    void theBanksWord_isTakenPoolByPool_withItsCasesHeldBefore() throws Exception {
        var later = cast.pool(100_000);
        var elsewhere = cast.subject();
        var other = cast.due(later, elsewhere, AMOUNT, payee);
        var third = cast.subject();
        var last = cast.due(pool, third, AMOUNT, payee);
        for (var one : List.of(payment, other, last)) {
            approved(one);
        }
        export(FileFormat.CSV, payment, other, last);
        asSam(() -> confirmations.take(csv(paid(other), paid(last), paid(payment))));
        assertThat(heard.among(subject, elsewhere, third)).containsExactly(third, subject, elsewhere);
        assertThat(List.of(subject, elsewhere, third)).allMatch(room::wasHeld);
    }

    @Test
    void theWordOnOnePayment_isTakenWithItsCaseHeld() throws Exception {
        approved(payment);
        export(FileFormat.CSV, payment);
        assertThat(room.wasHeld(subject)).isFalse();
        asSam(() -> workflow.paid(payment, version(), day.today()));
        assertThat(room.wasHeld(subject)).isTrue();
    }

    @Test
    void confirmedByEightAtOnce_itIsPaidOnce() throws Exception {
        approved(payment);
        export(FileFormat.CSV, payment);
        var seen = version();
        acting.together(
                8,
                sam,
                () -> {
                    workflow.paid(payment, seen, day.today());
                    return null;
                },
                Roles.FINANCE);
        assertThat(cast.count("ledger_entry where kind = 'PAID' and subject_reference = ?", subject.reference()))
                .isEqualTo(1);
        assertThat(heard.of(subject)).containsExactly("Paid");
    }

    @Test
    void withoutTheBanksAccountOfTheFund_noXmlIsMade() throws Exception {
        approved(payment);
        assertRefused("funds.refused.noPayer", () -> export(FileFormat.PAIN_001, payment));
        assertThat(stage()).isEqualTo(PaymentStage.APPROVED);
    }
}
