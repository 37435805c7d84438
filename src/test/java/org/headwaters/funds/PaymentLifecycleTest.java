package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.funds.PaymentStories.ACCOUNT;
import static org.headwaters.funds.PaymentStories.DANIEL;
import static org.headwaters.funds.PaymentStories.FILE;
import static org.headwaters.funds.PaymentStories.NOW;
import static org.headwaters.funds.PaymentStories.SAM;
import static org.headwaters.funds.PaymentStories.THRESHOLD;
import static org.headwaters.funds.PaymentStories.TODAY;
import static org.headwaters.funds.PaymentStories.aPayment;
import static org.headwaters.funds.PaymentStories.aPaymentIn;
import static org.headwaters.funds.PaymentStories.daniel;
import static org.headwaters.funds.PaymentStories.nora;
import static org.headwaters.funds.PaymentStories.sam;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.headwaters.house.Diagram;
import org.headwaters.platform.Money;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentLifecycleTest {
    private static final Money MUCH = Money.of(10_001, "USD");

    /** The specification's table, written again by hand: from where each move starts and where it leads. */
    private static final Map<PaymentMove, Map<PaymentStage, PaymentStage>> SPECIFIED = Map.of(
            PaymentMove.PROPOSE,
                    Map.of(
                            PaymentStage.DUE, PaymentStage.PROPOSED,
                            PaymentStage.FAILED, PaymentStage.PROPOSED),
            PaymentMove.ENDORSE, Map.of(PaymentStage.PROPOSED, PaymentStage.PROPOSED),
            PaymentMove.APPROVE, Map.of(PaymentStage.PROPOSED, PaymentStage.APPROVED),
            PaymentMove.SEND_BACK,
                    Map.of(
                            PaymentStage.PROPOSED, PaymentStage.DUE,
                            PaymentStage.APPROVED, PaymentStage.DUE),
            PaymentMove.EXPORT, Map.of(PaymentStage.APPROVED, PaymentStage.EXPORTED),
            PaymentMove.CONFIRM, Map.of(PaymentStage.EXPORTED, PaymentStage.PAID),
            PaymentMove.FAIL, Map.of(PaymentStage.EXPORTED, PaymentStage.FAILED),
            PaymentMove.BOUNCE, Map.of(PaymentStage.PAID, PaymentStage.FAILED),
            PaymentMove.RETRY, Map.of(PaymentStage.FAILED, PaymentStage.APPROVED),
            PaymentMove.WITHDRAW,
                    Map.of(
                            PaymentStage.DUE, PaymentStage.WITHDRAWN,
                            PaymentStage.PROPOSED, PaymentStage.WITHDRAWN,
                            PaymentStage.APPROVED, PaymentStage.WITHDRAWN,
                            PaymentStage.FAILED, PaymentStage.WITHDRAWN));

    static Stream<Arguments> everyStageAndMove() {
        return Arrays.stream(PaymentStage.values())
                .flatMap(stage -> Arrays.stream(PaymentMove.values()).map(move -> Arguments.of(stage, move)));
    }

    @ParameterizedTest
    @MethodSource("everyStageAndMove")
    void everyMove_leadsWhereTheTableSays_orIsRefused(PaymentStage stage, PaymentMove move) {
        var target = SPECIFIED.get(move).get(stage);
        if (target == null) {
            assertThatThrownBy(() -> move.from(stage)).isInstanceOf(Refusal.class);
        } else {
            assertThat(move.from(stage)).isEqualTo(target);
        }
    }

    @ParameterizedTest
    @MethodSource("everyStageAndMove")
    void everyVerb_makesItsMove_orLeavesThePaymentAsItWas(PaymentStage stage, PaymentMove move) {
        var payment = aPaymentIn(stage);
        var made = move == PaymentMove.ENDORSE ? PaymentMove.APPROVE : move;
        made = move == PaymentMove.FAIL && stage == PaymentStage.PAID ? PaymentMove.BOUNCE : made;
        made = move == PaymentMove.BOUNCE && stage == PaymentStage.EXPORTED ? PaymentMove.FAIL : made;
        var target = SPECIFIED.get(made).get(stage);
        if (target == null) {
            assertThatThrownBy(() -> perform(move, payment)).isInstanceOf(Refusal.class);
            assertThat(payment.getStage()).isEqualTo(stage);
        } else {
            var step = perform(move, payment);
            assertThat(payment.getStage()).isEqualTo(target);
            assertThat(step.move()).isEqualTo(made);
            assertThat(step.from()).isEqualTo(stage);
            assertThat(step.to()).isEqualTo(target);
        }
    }

    @Test
    void tenThousandRandomSteps_neverLeaveTheTable() {
        var random = new Random(20_261_122);
        var made = EnumSet.noneOf(PaymentMove.class);
        var payment = aPayment(MUCH);
        var approver = new Act[] {daniel(), nora()};
        for (var i = 0; i < 10_000; i++) {
            var before = payment.getStage();
            var move = PaymentMove.values()[random.nextInt(PaymentMove.values().length)];
            try {
                var step = move == PaymentMove.APPROVE || move == PaymentMove.ENDORSE
                        ? payment.approve(THRESHOLD, ACCOUNT, approver[random.nextInt(2)])
                        : perform(move, payment);
                made.add(step.move());
                assertThat(payment.getStage())
                        .isEqualTo(SPECIFIED.get(step.move()).get(before));
            } catch (Refusal refused) {
                assertThat(payment.getStage()).isEqualTo(before);
            }
            payment = payment.getStage() == PaymentStage.WITHDRAWN ? aPayment(MUCH) : payment;
        }
        assertThat(made).containsExactlyInAnyOrder(PaymentMove.values());
    }

    @Test
    void theDiagram_showsEveryMoveOfTheTable() throws IOException {
        var table = new ArrayList<>(List.of("[*] --> DUE"));
        for (var move : PaymentMove.values()) {
            move.starts().forEach(start -> table.add("%s --> %s : %s".formatted(start, move.target(), move)));
        }
        assertThat(Diagram.of("funds")).containsExactlyInAnyOrderElementsOf(table);
    }

    @Test
    void aStep_carriesTheVersionThatItLeavesBehind() {
        var payment = aPayment(THRESHOLD);
        assertThat(payment.propose(ACCOUNT, sam()).version()).isEqualTo(payment.getVersion() + 1);
    }

    @Test
    void whoProposes_neverApproves() {
        var payment = aPaymentIn(PaymentStage.PROPOSED);
        var sameHuman = new Act(SAM, Roles.APPROVER, NOW);
        assertThatThrownBy(() -> payment.approve(THRESHOLD, ACCOUNT, sameHuman)).hasMessageContaining("samePerson");
        assertThat(payment.getStage()).isEqualTo(PaymentStage.PROPOSED);
    }

    @Test
    void aboveTheThreshold_twoDifferentPeopleApprove() {
        var payment = aPayment(MUCH);
        payment.propose(ACCOUNT, sam());
        assertThat(payment.approve(THRESHOLD, ACCOUNT, daniel()).move()).isEqualTo(PaymentMove.ENDORSE);
        assertThatThrownBy(() -> payment.approve(THRESHOLD, ACCOUNT, daniel())).hasMessageContaining("approvedAlready");
        assertThat(payment.getStage()).isEqualTo(PaymentStage.PROPOSED);
        payment.approve(THRESHOLD, ACCOUNT, nora());
        assertThat(payment.getStage()).isEqualTo(PaymentStage.APPROVED);
        assertThat(payment.getEndorsedBy()).isEqualTo(DANIEL);
    }

    @Test
    void atTheThreshold_oneApproves() {
        var payment = aPayment(THRESHOLD);
        payment.propose(ACCOUNT, sam());
        assertThat(payment.approve(THRESHOLD, ACCOUNT, daniel()).move()).isEqualTo(PaymentMove.APPROVE);
    }

    @Test
    void anAccountChangedSinceTheProposal_isNotApproved_norExported_norTriedAgain() {
        var proposed = aPaymentIn(PaymentStage.PROPOSED);
        assertThatThrownBy(() -> proposed.approve(THRESHOLD, ACCOUNT + 1, daniel()))
                .hasMessageContaining("accountChanged");
        var approved = aPaymentIn(PaymentStage.APPROVED);
        assertThatThrownBy(() -> approved.export(FILE, ACCOUNT + 1, sam())).hasMessageContaining("accountChanged");
        var failed = aPaymentIn(PaymentStage.FAILED);
        assertThatThrownBy(() -> failed.retry(ACCOUNT + 1, sam())).hasMessageContaining("accountChanged");
        assertThat(failed.getStage()).isEqualTo(PaymentStage.FAILED);
    }

    @Test
    void whatTheBankHadSent_andCameBack_goesOutAgainOnlyAfterAnotherApproval() {
        var payment = aPaymentIn(PaymentStage.PAID);
        payment.fail(TODAY, "Account closed", sam());
        assertThatThrownBy(() -> payment.retry(ACCOUNT, sam())).hasMessageContaining("cameBack");
        assertThat(payment.getStage()).isEqualTo(PaymentStage.FAILED);
        payment.propose(ACCOUNT, sam());
        assertThatThrownBy(() -> payment.export(FILE + 1, ACCOUNT, sam())).isInstanceOf(Refusal.class);
        payment.approve(THRESHOLD, ACCOUNT, daniel());
        payment.export(FILE + 1, ACCOUNT, sam());
        payment.fail(TODAY, "Unknown account", sam());
        assertThat(payment.retry(ACCOUNT, sam()).to()).isEqualTo(PaymentStage.APPROVED);
    }

    @Test
    void proposedAnew_itsApprovalsAreVoid() {
        var payment = aPaymentIn(PaymentStage.FAILED);
        payment.propose(ACCOUNT + 1, new Act(DANIEL, Roles.FINANCE, NOW));
        assertThat(payment.getApprovedBy()).isNull();
        assertThatThrownBy(() -> payment.approve(THRESHOLD, ACCOUNT + 1, daniel()))
                .hasMessageContaining("samePerson");
    }

    @Test
    void eachTimeItIsExported_theBankCallsItAnother_inAtMost35Characters() {
        var payment = aPaymentIn(PaymentStage.FAILED);
        var first = payment.endToEnd();
        payment.retry(ACCOUNT, sam());
        payment.export(FILE + 1, ACCOUNT, sam());
        assertThat(payment.endToEnd()).isNotEqualTo(first).hasSizeLessThanOrEqualTo(35);
    }

    @Test
    void sentBackOrFailed_itSaysWhy() {
        assertThatThrownBy(() -> aPaymentIn(PaymentStage.PROPOSED).sendBack(" ", daniel()))
                .hasMessageContaining("sayWhy");
        assertThatThrownBy(() -> aPaymentIn(PaymentStage.EXPORTED).fail(TODAY, null, sam()))
                .hasMessageContaining("sayWhy");
    }

    private static PaymentStep perform(PaymentMove move, Payment payment) {
        return switch (move) {
            case PROPOSE -> payment.propose(ACCOUNT, sam());
            case ENDORSE, APPROVE -> payment.approve(THRESHOLD, ACCOUNT, daniel());
            case SEND_BACK -> payment.sendBack("Whose account is this?", daniel());
            case EXPORT -> payment.export(FILE, ACCOUNT, sam());
            case CONFIRM -> payment.confirm(TODAY, sam());
            case FAIL, BOUNCE -> payment.fail(TODAY, "Account closed", sam());
            case RETRY -> payment.retry(ACCOUNT, sam());
            case WITHDRAW -> payment.withdraw(sam());
        };
    }
}
