package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.funds.PaymentStories.ACCOUNT;
import static org.headwaters.funds.PaymentStories.FILE;
import static org.headwaters.funds.PaymentStories.TODAY;
import static org.headwaters.funds.PaymentStories.aPaymentIn;
import static org.headwaters.funds.PaymentStories.sam;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.headwaters.funds.Checked.Effect;
import org.headwaters.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankWordTest {
    private static final String HEADS = "end_to_end_id,status,date,amount,reason\n";
    private static final String ID = "CG-2026-0131-P1-1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CG-2026-0131-P1-1,PAID,2026-11-22,4200.00, | EXPORTED | PAYS",
                "CG-2026-0131-P1-1,acsc,2026-11-22,4200, | EXPORTED | PAYS",
                "CG-2026-0131-P1-1,RJCT,2026-11-22,4200,Account closed | EXPORTED | FAILS",
                "CG-2026-0131-P1-1,RETURNED,2026-11-22,4200,Account closed | PAID | RETURNS",
                "CG-2026-0131-P1-1,PAID,2026-11-22,4200, | PAID | ALREADY",
                "CG-2026-0131-P1-1,FAILED,2026-11-22,4200,Account closed | FAILED | ALREADY"
            })
    void aRow_doesItsOneThing(String row, PaymentStage stage, Effect effect) {
        var checked = check(row, aPaymentIn(stage)).get(0);
        assertThat(checked.problem()).isNull();
        assertThat(checked.effect()).isEqualTo(effect);
        assertThat(checked.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CG-2026-9999-P1-1,PAID,2026-11-22,4200.00, | EXPORTED | unknown",
                "CG-2026-0131-P1-2,PAID,2026-11-22,4200.00, | EXPORTED | unknown",
                "CG-2026-0131-P1,PAID,2026-11-22,4200.00, | EXPORTED | unknown",
                ",PAID,2026-11-22,4200.00, | EXPORTED | unknown",
                "CG-2026-0131-P1-1,PAID,2026-11-22,4200.00, | DUE | unknown",
                "CG-2026-0131-P1-1,MAYBE,2026-11-22,4200.00, | EXPORTED | status",
                "CG-2026-0131-P1-1,PAID,2026-11-23,4200.00, | EXPORTED | date",
                "CG-2026-0131-P1-1,PAID,2026-11-19,4200.00, | EXPORTED | early",
                "CG-2026-0131-P1-1,FAILED,-999999999-01-01,4200,Closed | EXPORTED | early",
                "CG-2026-0131-P1-1,RETURNED,2026-11-21,4200,Closed | PAID | early",
                "CG-2026-0131-P1-01,PAID,2026-11-22,4200.00, | EXPORTED | unknown",
                "CG-2026-0131-P1-1,PAID,22.11.2026,4200.00, | EXPORTED | date",
                "CG-2026-0131-P1-1,PAID,2026-11-22,4200.01, | EXPORTED | amount",
                "CG-2026-0131-P1-1,PAID,2026-11-22,-4200, | EXPORTED | amount",
                "CG-2026-0131-P1-1,FAILED,2026-11-22,4200, | EXPORTED | reason",
                "CG-2026-0131-P1-1,PAID,2026-11-21,4200, | PAID | otherDay",
                "CG-2026-0131-P1-1,PAID,2026-11-22,4200, | FAILED | failedBefore",
                "CG-2026-0131-P1-1,PAID | EXPORTED | date"
            })
    void aRowThatCannotBe_isNamedWithWhatIsWrong(String row, PaymentStage stage, String wrong) {
        var checked = check(row, aPaymentIn(stage)).get(0);
        assertThat(checked.fine()).isFalse();
        assertThat(checked.problem()).isEqualTo("funds.confirm.wrong." + wrong);
    }

    @Test
    void aPaymentNamedTwice_isWrongTheSecondTime() {
        var row = ID + ",PAID,2026-11-22,4200.00,\n";
        var checked = check(row + row, aPaymentIn(PaymentStage.EXPORTED));
        assertThat(checked.get(0).fine()).isTrue();
        assertThat(checked.get(1).problem()).endsWith("double");
        assertThat(checked.get(1).line()).isEqualTo(3);
    }

    @Test
    void theWordOnAnEarlierTry_neverMovesALaterOne() {
        var payment = aPaymentIn(PaymentStage.FAILED);
        payment.retry(ACCOUNT, sam());
        payment.export(FILE + 1, ACCOUNT, sam());
        assertThat(check(ID + ",FAILED,2026-11-22,4200,Closed", payment).get(0).effect())
                .isEqualTo(Effect.ALREADY);
        assertThat(check(ID + ",PAID,2026-11-22,4200,", payment).get(0).problem())
                .endsWith("failedBefore");
    }

    @Test
    void columns_standInAnyOrder_behindOthers_partedBySemicolons() {
        var csv = "Bank;AMOUNT;Date;Status;Reason;End_To_End_Id\nX;4200.00;2026-11-22;PAID;;" + ID + "\n";
        var word = BankWord.read(csv).get(0);
        assertThat(word.endToEnd()).isEqualTo(ID);
        assertThat(word.on()).isEqualTo(TODAY);
    }

    @Test
    void aFileWithoutHeadsOrRows_isRefused() {
        for (var csv : List.of("", "  ", HEADS, "end_to_end_id,status\nx,PAID\n")) {
            assertThatThrownBy(() -> BankWord.read(csv)).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> BankWord.read(HEADS + "x,PAID,2026-11-22,1,\n".repeat(2_001)))
                .hasMessageContaining("tooManyRows");
    }

    private static List<Checked> check(String rows, Payment payment) {
        var seen = new HashSet<String>();
        return BankWord.read(HEADS + rows).stream()
                .map(word -> {
                    var checked = word.check(
                            Map.of(payment.getReference(), payment), Map.of(FILE, TODAY.minusDays(2)), seen, TODAY);
                    seen.add(word.endToEnd());
                    return checked;
                })
                .toList();
    }
}
