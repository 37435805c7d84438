package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.grants.GrantCast.ASKED;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.funds.ConfirmWorkflow;
import org.headwaters.funds.PaymentCast;
import org.headwaters.funds.PaymentEvent;
import org.headwaters.funds.PaymentWorkflow;
import org.headwaters.network.Cast;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Invariant;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the bank could not deliver: heard by the grant, its ledger, its clock and everybody who has to do something. */
@InServer
@Tag("h2")
class GrantMoneyIT {
    private static final int ROUNDS = 6;
    private static final Money NOTHING = Money.zero("USD");

    @Inject
    GrantWalk walk;

    @Inject
    GrantCast grants;

    @Inject
    AgreementWorkflow agreement;

    @Inject
    PaymentWorkflow payments;

    @Inject
    ConfirmWorkflow bank;

    @Inject
    PaymentCast money;

    @Inject
    @Any
    Instance<Invariant> invariants;

    @Inject
    Event<PaymentEvent> words;

    @Inject
    Cast cast;

    @Inject
    PersonNames names;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    @Test
    void aTransferThatComesBack_isOwedAgain_andHeardByEverybodyWhoMust() throws Exception {
        var it = walk.exported();
        var other = cast.person("Finn Osei", FINANCE);
        take(it.sam(), it.payment() + "-1,PAID," + day.today() + ",1000.00,");
        assertThat(stage(it)).isEqualTo(GrantStage.PAID);
        assertThat(sentAt(it)).isNotNull();
        var back = it.payment() + "-1,RETURNED," + day.today() + ",1000.00,Account closed";
        assertThat(take(other, back)).isEqualTo(1);
        assertThat(stage(it)).isEqualTo(GrantStage.ACCEPTED);
        assertThat(sentAt(it)).isNull();
        assertMoney(it, ASKED, NOTHING);
        assertThat(take(other, back)).isZero();
        assertThat(grants.audited(it.reference(), "grants.grant.bounce")).isEqualTo(1);
        assertThat(money.count(
                        "history where subject_reference = ? and move_name = 'BOUNCE' and reason = 'Account closed'",
                        it.reference()))
                .isEqualTo(1);
        assertThat(grants.kept(it.reference() + "/grant/bounced/%")).isEqualTo(1);
        assertThat(grants.kept(it.reference() + "/grant/cameBack/%")).isEqualTo(2);
        assertThat(grants.posted("payment/" + it.payment() + "/failed/%")).isEqualTo(1);

        walk.propose(it);
        walk.approve(it);
        walk.export(it);
        walk.pay(it);
        assertThat(stage(it)).isEqualTo(GrantStage.PAID);
        assertThat(sentAt(it)).isNotNull();
        assertMoney(it, NOTHING, ASKED);
    }

    @Test
    void afterTheyMet_theirMeetingStands_andTheMoneyIsSentAgain() throws Exception {
        var it = walk.met();
        walk.fail(it, it.sam(), "Account closed");
        assertThat(stage(it)).isEqualTo(GrantStage.MET);
        assertThat(walk.seen(it).terms().notPaid()).isTrue();
        assertThat(walk.seen(it).terms().reportDue()).isNotNull();
        assertMoney(it, ASKED, NOTHING);
        walk.propose(it);
        walk.approve(it);
        walk.export(it);
        walk.pay(it);
        assertThat(stage(it)).isEqualTo(GrantStage.MET);
        assertThat(walk.seen(it).terms().notPaid()).isFalse();
        assertThat(grants.audited(it.reference(), "grants.grant.pay_again")).isEqualTo(1);
        assertMoney(it, NOTHING, ASKED);
    }

    @Test
    void whatComesBackAfterItWasCancelled_isFreeInItsFund() throws Exception {
        var it = walk.paid();
        acting.as(it.offer().by(), () -> agreement.cancel(it.reference(), version(it), "They fell out"), OFFICER);
        assertMoney(it, NOTHING, ASKED);
        walk.fail(it, it.sam(), "Sent back by the museum");
        assertThat(stage(it)).isEqualTo(GrantStage.CANCELLED);
        assertMoney(it, NOTHING, NOTHING);
        assertThat(money.count("payment where reference = ? and stage = 'WITHDRAWN'", it.payment()))
                .isEqualTo(1);
        assertThat(grants.kept(it.reference() + "/grant/returned/%")).isEqualTo(1);
        assertThat(grants.kept(it.reference() + "/grant/cameBack/%")).isZero();
    }

    @Test
    void aTryThatFails_leavesTheGrantWhereItIs_andItsPartnersInPeace() throws Exception {
        var it = walk.exported();
        walk.fail(it, it.sam(), "Limit of the day");
        assertThat(stage(it)).isEqualTo(GrantStage.ACCEPTED);
        assertMoney(it, ASKED, NOTHING);
        assertThat(grants.audited(it.reference(), "grants.grant.unpaid")).isEqualTo(1);
        assertThat(grants.kept(it.reference() + "/grant/notSent/%")).isEqualTo(1);
        assertThat(grants.kept(it.reference() + "/grant/cameBack/%")).isZero();
        assertThat(grants.posted("payment/" + it.payment() + "/failed/%")).isZero();
    }

    @Test
    void theSameWordOfTheBank_toldTwice_isNotedOnce() throws Exception {
        var it = walk.agreed();
        var word = new PaymentEvent.Failed(grants.subject(it.reference()), "No such account", false, clock.instant());
        for (var time = 0; time < 2; time++) {
            transaction.run(() -> {
                words.fire(word);
                return null;
            });
        }
        assertThat(grants.audited(it.reference(), "grants.grant.unpaid")).isEqualTo(1);
    }

    @Test
    void thePartners_readThatItCameBack_andTheDeskWhy() throws Exception {
        var it = walk.paid();
        walk.fail(it, it.sam(), "Beneficiary unknown");
        for (var page : List.of("grant", "application")) {
            try (var iris = signedIn(it.it().iris())) {
                iris.get("/grants/" + page + "?ref=" + it.reference());
                assertThat(iris.status()).isEqualTo(200);
                assertThat(iris.body()).doesNotContain("Beneficiary unknown");
            }
            try (var officer = signedIn(it.offer().by())) {
                assertThat(officer.get("/grants/" + page + "?ref=" + it.reference())
                                .body())
                        .contains("Beneficiary unknown");
            }
        }
        try (var iris = signedIn(it.it().iris())) {
            assertThat(iris.get("/grants/grant?ref=" + it.reference()).body())
                    .contains("The bank could not deliver it");
            assertThat(iris.get("/grants/application?ref=" + it.reference()).body())
                    .contains("The money came back");
        }
    }

    @Test
    void whoCancelsAndWhoSettles_atTheSameMoment_neverWaitForEachOther() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var it = walk.exported();
            var seen = version(it);
            var deeds = List.<Callable<Object>>of(
                    () -> {
                        walk.fail(it, it.sam(), "Limit of the day");
                        return null;
                    },
                    () -> {
                        acting.as(
                                it.offer().by(),
                                () -> agreement.cancel(it.reference(), seen, "They fell out"),
                                OFFICER);
                        return null;
                    });
            for (var outcome : acting.together(deeds)) {
                assertThat(outcome.succeeded()
                                || Causes.refusal(outcome.failure()).isPresent())
                        .as(String.valueOf(outcome.failure()))
                        .isTrue();
            }
            assertHolds(it);
        }
    }

    private int take(PersonId who, String row) throws Exception {
        var csv = "end_to_end_id,status,date,amount,reason\n" + row;
        return acting.as(who, () -> bank.take(csv), FINANCE);
    }

    private void assertMoney(GrantWalk.Scene it, Money committed, Money paid) throws Exception {
        var standing = grants.standing(it.offer());
        assertThat(standing.committed()).isEqualTo(committed);
        assertThat(standing.paid()).isEqualTo(paid);
        assertThat(standing.left()
                        .plus(standing.reserved())
                        .plus(standing.committed())
                        .plus(standing.paid()))
                .isEqualTo(standing.funded());
        assertHolds(it);
    }

    private void assertHolds(GrantWalk.Scene it) throws Exception {
        for (var invariant : invariants) {
            assertThat(transaction.run(invariant::violations))
                    .as(invariant.key())
                    .noneMatch(line -> line.contains(it.reference()));
        }
    }

    private GrantStage stage(GrantWalk.Scene it) throws Exception {
        return walk.seen(it).stage();
    }

    private long version(GrantWalk.Scene it) throws Exception {
        return walk.seen(it).version();
    }

    private Object sentAt(GrantWalk.Scene it) {
        return grants.see(it.reference()).getClock().getMoneySentAt();
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        return new HttpVisitor(port).signIn(email, Cast.PASSWORD).get("/my");
    }
}
