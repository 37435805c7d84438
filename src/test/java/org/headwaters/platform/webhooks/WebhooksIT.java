package org.headwaters.platform.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.headwaters.funds.PaymentEvent;
import org.headwaters.grants.GrantNews;
import org.headwaters.network.Cast;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.clockwork.OwnTransaction;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.outbox.Deliveries;
import org.headwaters.platform.outbox.Parcel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The server's own relay carries what these publish to a program that refuses, hangs, answers late and at last listens. */
@InServer
class WebhooksIT {
    private static final String TOLD = "grants.told";
    private static final String REPORTED = "grants.reported";
    private static final String RETURNED = "funds.returned";

    @Inject
    WebhookWorkflow workflow;

    @Inject
    WebhookDesk desk;

    @Inject
    Webhooks webhooks;

    @Inject
    OwnTransaction transaction;

    @Inject
    InTransaction database;

    @Inject
    GrantNews grants;

    @Inject
    Event<PaymentEvent> payments;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    private final String run = UUID.randomUUID().toString();
    private PersonId admin;

    @BeforeEach
    void anAdministrator() {
        admin = cast.person("Ada Brook", ADMINISTRATOR);
    }

    @AfterEach
    void nobodyHearsAnyMore() throws Exception {
        for (var hook : shown().hooks()) {
            acting.as(admin, () -> workflow.remove(hook.id()), ADMINISTRATOR);
        }
    }

    @Test
    void aToldDecision_isHeardOnce_signed_andNamesNobody() throws Exception {
        try (var program = new Receiver(number -> 204)) {
            var secret = add(program, TOLD);
            var told = grants.tellOne();
            Deliveries.waitUntil(() -> !program.heard().isEmpty());
            var heard = program.heard().get(0);
            assertThat(heard.kind()).isEqualTo(TOLD);
            var time = heard.signature().replaceAll("t=(\\d+),.*", "$1");
            assertThat(heard.signature()).isEqualTo(Signature.of(secret, Long.parseLong(time), heard.body()));
            assertThat(heard.body()).contains("\"reference\":\"" + told + "\"", "\"verdict\":\"AWARD\"", "\"amount\":");
            assertThat(grants.peopleOf(told)).isNotEmpty().noneMatch(heard.body()::contains);
            Deliveries.waitUntil(() -> shownOf(program).get(0).isDone());
            assertThat(program.heard()).hasSize(1);
        }
    }

    @Test
    void anAcceptedReport_isHeardOnce_withWhatEverybodyMayReadOfIt() throws Exception {
        try (var program = new Receiver(number -> 204)) {
            add(program, REPORTED);
            var accepted = grants.acceptOne();
            Deliveries.waitUntil(() -> !program.heard().isEmpty());
            var heard = program.heard().get(0);
            assertThat(heard.kind()).isEqualTo(REPORTED);
            assertThat(heard.body())
                    .contains("\"reference\":\"" + accepted + "\"", "\"outcome\":\"PROJECT\"")
                    .contains("\"followOn\":\"8500.00\"", "\"metUntil\":", "\"accepted\":");
            assertThat(grants.peopleOf(accepted)).isNotEmpty().noneMatch(heard.body()::contains);
            assertThat(heard.body()).doesNotContain("Northgate");
            Deliveries.waitUntil(() -> shownOf(program).get(0).isDone());
            assertThat(program.heard()).hasSize(1);
        }
    }

    @Test
    void moneyThatCameBack_isHeard_andATryThatFailedIsNot_norWhatTheBankSaid() throws Exception {
        try (var program = new Receiver(number -> 204)) {
            add(program, RETURNED);
            for (var cameBack : List.of(false, true)) {
                var subject = new SubjectRef("trial", run + cameBack);
                database.run(() -> {
                    payments.fire(new PaymentEvent.Failed(subject, "NL91 is closed", cameBack, Instant.now()));
                    return null;
                });
            }
            Deliveries.waitUntil(() -> shownOf(program).stream().anyMatch(WebhookScreen.Delivery::isDone));
            assertThat(program.heard()).hasSize(1);
            var heard = program.heard().get(0);
            assertThat(heard.kind()).isEqualTo(RETURNED);
            assertThat(heard.body())
                    .contains("\"reference\":\"" + run + "true\"", "\"returned\":")
                    .doesNotContain("NL91");
        }
    }

    @Test
    void aDecisionThatIsNotTold_isHeardByNobody() throws Exception {
        try (var program = new Receiver(number -> 200)) {
            add(program, TOLD);
            grants.awardOne();
            publish(program, "after");
            Deliveries.waitUntil(() -> !program.heard().isEmpty());
            assertThat(program.heard()).hasSize(1);
            assertThat(program.heard().get(0).body()).contains("after");
        }
    }

    @Test
    void aProgramThatRefuses_hearsAgain_underTheSameEvent_untilItListens() throws Exception {
        try (var program = new Receiver(number -> number < 3 ? 500 : 200)) {
            add(program, TOLD);
            publish(program, "stubborn");
            for (int tries = 1; tries <= 2; tries++) {
                int so = tries;
                Deliveries.waitUntil(() ->
                        program.heard().size() >= so && shownOf(program).get(0).tries() >= so);
                assertThat(shownOf(program).get(0).error()).isEqualTo("answered 500");
                hurry();
            }
            Deliveries.waitUntil(() -> shownOf(program).get(0).isDone());
            assertThat(program.heard())
                    .hasSize(3)
                    .extracting(Receiver.Heard::event)
                    .containsOnly(event("stubborn"));
        }
    }

    @Test
    void aProgramThatHangs_isLeftAfterAWhile_andHoldsUpNoOther() throws Exception {
        try (var silent = new Receiver(number -> number == 1 ? Receiver.NEVER : 200);
                var quick = new Receiver(number -> 200)) {
            add(silent, TOLD);
            add(quick, TOLD);
            publish(silent, "one");
            publish(silent, "two");
            Deliveries.waitUntil(() -> quick.heard().size() == 2);
            Deliveries.waitUntil(
                    () -> shownOf(silent).stream().anyMatch(one -> "no answer in 2 seconds".equals(one.error())));
            assertThat(silent.heard().size()).isLessThanOrEqualTo(2);
            assertThat(shownOf(quick)).allMatch(WebhookScreen.Delivery::isDone);
        }
    }

    @Test
    void aProgramThatIsGone_isNotAskedAgain_unlessSomebodySendsAgain() throws Exception {
        try (var program = new Receiver(number -> number == 1 ? 410 : 200)) {
            add(program, TOLD);
            publish(program, "gone");
            Deliveries.waitUntil(() -> shownOf(program).get(0).standing() == Parcel.Standing.GIVEN_UP);
            var delivery = shownOf(program).get(0).id();
            acting.as(admin, () -> workflow.resend(delivery), ADMINISTRATOR);
            Deliveries.waitUntil(() -> shownOf(program).get(0).isDone());
            acting.as(admin, () -> workflow.resend(delivery), ADMINISTRATOR);
            Deliveries.waitUntil(() -> program.heard().size() == 3);
            assertThat(program.heard()).extracting(Receiver.Heard::event).containsOnly(event("gone"));
        }
    }

    @Test
    void whileItIsPaused_nothingIsSentToIt_andTheRestOfTheWorldHears() throws Exception {
        try (var paused = new Receiver(number -> 200);
                var other = new Receiver(number -> 200)) {
            add(paused, TOLD);
            add(other, TOLD);
            var id = idOf(paused);
            acting.as(admin, () -> workflow.pause(id), ADMINISTRATOR);
            publish(other, "meanwhile");
            Deliveries.waitUntil(() -> other.heard().size() == 1);
            acting.as(admin, () -> workflow.resume(id), ADMINISTRATOR);
            publish(paused, "afterwards");
            Deliveries.waitUntil(() -> paused.heard().size() == 1);
            assertThat(paused.heard().get(0).body()).contains("afterwards");
        }
    }

    @Test
    void whatIsPublishedTwice_isSentOnce_andWhatRollsBack_never() throws Exception {
        try (var program = new Receiver(number -> 200)) {
            add(program, TOLD);
            publish(program, "twice");
            publish(program, "twice");
            assertThatThrownBy(() -> transaction.run(() -> {
                        publishNow("undone");
                        throw new IllegalStateException("undone");
                    }))
                    .hasMessage("undone");
            publish(program, "last");
            Deliveries.waitUntil(() ->
                    program.heard().stream().anyMatch(heard -> heard.body().contains("last")));
            assertThat(program.heard())
                    .extracting(Receiver.Heard::event)
                    .containsExactlyInAnyOrder(event("twice"), event("last"));
        }
    }

    @Test
    void everyKindOfTheContract_canBeHeard() throws Exception {
        assertThat(shown().kinds()).containsExactly("funds.paid", RETURNED, REPORTED, TOLD);
    }

    @Test
    void anAddressNeedsSomethingToHearOf_andIsOne() {
        assertRefused("http://127.0.0.1/hook", List.of(), "platform.refused.webhook.kinds");
        assertRefused("http://127.0.0.1/hook", List.of("grants.secrets"), "platform.refused.webhook.kinds");
        assertRefused("gopher://127.0.0.1/hook", List.of(TOLD), "platform.refused.webhook.address");
        assertRefused("https://no-such-host.invalid/hook", List.of(TOLD), "platform.refused.webhook.unknown");
        for (var role : List.of(OFFICER, APPROVER)) {
            assertThatThrownBy(() -> acting.as(admin, () -> workflow.add("http://127.0.0.1/", List.of(TOLD)), role))
                    .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        }
    }

    private void assertRefused(String address, List<String> kinds, String key) {
        assertThatThrownBy(() -> acting.as(admin, () -> workflow.add(address, kinds), ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private String add(Receiver program, String kind) throws Exception {
        return acting.as(admin, () -> workflow.add(program.address(), List.of(kind)), ADMINISTRATOR);
    }

    private long idOf(Receiver program) throws Exception {
        return shown().hooks().stream()
                .filter(hook -> hook.address().equals(program.address()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<WebhookScreen.Delivery> shownOf(Receiver program) {
        try {
            return shown().deliveries().stream()
                    .filter(one -> one.address().equals(program.address()))
                    .toList();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private WebhookScreen shown() throws Exception {
        return acting.as(admin, () -> desk.open(0, 50), ADMINISTRATOR);
    }

    /** The outbox would wait ten seconds and more before the next try. */
    private void hurry() {
        database.sql("update outbox set due_at = posted_at where kind = 'webhook' and state = 'WAITING'");
    }

    private void publish(Receiver ignored, String what) {
        transaction.run(() -> publishNow(what));
    }

    private void publishNow(String what) {
        webhooks.publish(
                TOLD,
                run + "/" + what,
                Json.createObjectBuilder().add("what", what).build());
    }

    private String event(String what) {
        return UUID.nameUUIDFromBytes((TOLD + "/" + run + "/" + what).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }
}
