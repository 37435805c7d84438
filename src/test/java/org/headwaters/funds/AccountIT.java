package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.WorkSource;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.HttpVisitor;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where money goes is changed by two people, through every door, and told to nobody. */
@InServer
@Tag("h2")
class AccountIT {
    private static final String IBAN = "DE89370400440532013000";

    @Inject
    AccountWorkflow workflow;

    @Inject
    AccountDesk desk;

    @Inject
    PaymentWorkflow payments;

    @Inject
    FundsWork work;

    @Inject
    PayeeThread thread;

    @Inject
    Caller caller;

    @Inject
    OpenSubjects room;

    @Inject
    PaymentCast cast;

    @Inject
    Cast people;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    @ConfigProperty(name = "http.port")
    String port;

    private OrganisationId payee;
    private String reference;
    private PersonId ines;
    private PersonId sam;
    private PersonId daniel;

    @BeforeEach
    void aPartner() throws Exception {
        payee = people.partner("Museum of Tides");
        reference = transaction.run(() -> directory.card(payee).reference());
        ines = people.person("Ines Okafor", Roles.PARTNER);
        people.affiliate(ines, payee, null);
        sam = people.person("Sam Whitlock", Roles.FINANCE);
        daniel = people.person("Daniel Voss", Roles.APPROVER);
    }

    @Test
    void thePartnerEnters_somebodyElseConfirms_andTheOldOneStandsUntilThen() throws Exception {
        enter(PaymentCast.ACCOUNT);
        assertThat(asSam().standing()).isNull();
        assertThat(asSam().next().account()).isEqualTo("•••• 3000");
        acting.as(sam, () -> workflow.confirm(reference, 1), Roles.FINANCE);
        enter(PaymentCast.OTHER);
        assertThat(asSam().standing().account()).isEqualTo("•••• 3000");
        acting.as(daniel, () -> workflow.confirm(reference, 2), Roles.APPROVER);
        assertThat(asSam().standing().account()).isEqualTo("•••• 4300");
        assertThat(asSam().next()).isNull();
        assertThat(audited("funds.account.entered")).isEqualTo(2);
        assertThat(audited("funds.account.confirmed")).isEqualTo(2);
        assertThat(cast.count("outbox where post_key like ?", "payee/" + payee.value() + "/%"))
                .isEqualTo(4);
    }

    @Test
    void whoActsForThePayee_isWarnedOfANewAccount_butNotWhoeverEnteredIt() throws Exception {
        var omar = people.person("Omar Lind", Roles.PARTNER);
        people.affiliate(omar, payee, null);
        enter(PaymentCast.ACCOUNT);
        acting.as(sam, () -> workflow.confirm(reference, 1), Roles.FINANCE);
        for (var what : List.of("entered", "confirmed")) {
            assertThat(cast.read("select post_key from outbox where post_key like 'payee/" + payee.value() + "/1/"
                            + what + "%'"))
                    .asString()
                    .isEqualTo("[payee/%d/1/%s/to/%d]".formatted(payee.value(), what, omar.value()));
        }
    }

    @Test
    void aPayeeWithoutAccount_isAskedOnce_whenMoneyIsDue() throws Exception {
        var pool = cast.pool(10_000);
        var first = cast.due(pool, cast.subject(), Money.of(900, "USD"), payee);
        assertThat(cast.count("outbox where post_key like ?", "payment/" + first + "/missing/%"))
                .isEqualTo(1);
        assertThat(acting.as(ines, () -> work.waitingFor(caller), Roles.PARTNER))
                .extracting(WorkSource.Task::link)
                .containsExactly("/funds/payee?ref=" + reference);
        enter(PaymentCast.ACCOUNT);
        var second = cast.due(pool, cast.subject(), Money.of(900, "USD"), payee);
        assertThat(cast.count("outbox where post_key like ?", "payment/" + second + "/missing/%"))
                .isZero();
        assertThat(acting.as(ines, () -> work.waitingFor(caller), Roles.PARTNER))
                .isEmpty();
        var own = new SubjectRef("person", String.valueOf(ines.value()));
        assertThat(acting.as(ines, () -> thread.of(own, caller), Roles.PARTNER)).hasSize(1);
        assertThat(acting.as(sam, () -> thread.of(own, caller), Roles.FINANCE)).isEmpty();
        var organisation = new SubjectRef("organisation", reference);
        assertThat(acting.as(ines, () -> thread.of(organisation, caller), Roles.PARTNER))
                .isEmpty();
    }

    @Test
    void whoeverEnters_neverConfirms_andTheTrailKeepsTheTry() throws Exception {
        acting.as(sam, () -> workflow.enter(reference, PaymentCast.ACCOUNT), Roles.FINANCE);
        assertRefused(
                "funds.refused.sameHand",
                () -> acting.as(sam, () -> workflow.confirm(reference, 1), Roles.FINANCE, Roles.APPROVER));
        assertThat(audited("funds.refused")).isEqualTo(1);
        assertThat(acting.as(sam, () -> desk.payee(reference), Roles.FINANCE).mayConfirm())
                .isFalse();
    }

    @Test
    void whoActsForThePayee_neverConfirms_whateverOtherRoles() throws Exception {
        enter(PaymentCast.ACCOUNT);
        var both = people.person("Both Hats", Roles.PARTNER, Roles.FINANCE);
        people.affiliate(both, payee, null);
        assertThatThrownBy(() -> acting.as(both, () -> workflow.confirm(reference, 1), Roles.PARTNER, Roles.FINANCE))
                .isInstanceOf(NotFound.class);
        assertThat(audited("funds.account.keptOut")).isEqualTo(1);
    }

    @Test
    void whoeverIsKeptFromAPaymentToIt_doesNotChangeWhereItGoes() throws Exception {
        enter(PaymentCast.ACCOUNT);
        var subject = cast.subject();
        cast.due(cast.pool(10_000), subject, Money.of(900, "USD"), payee);
        var kept = people.person("Nora Bright", Roles.FINANCE, Roles.APPROVER);
        room.keepAway(kept, subject);
        Acting.Deed[] deeds = {
            () -> workflow.enter(reference, PaymentCast.OTHER),
            () -> workflow.confirm(reference, 1),
            () -> workflow.drop(reference, 1),
        };
        for (var deed : deeds) {
            for (var roles : List.of(new String[] {Roles.FINANCE}, new String[] {Roles.APPROVER}, new String[] {
                Roles.FINANCE, Roles.APPROVER
            })) {
                assertThatThrownBy(() -> acting.as(kept, deed, roles))
                        .isInstanceOfAny(NotFound.class, EJBAccessException.class);
            }
        }
        var shown = acting.as(kept, () -> desk.payee(reference), Roles.FINANCE, Roles.APPROVER);
        assertThat(shown.mayConfirm() || shown.mayEnter() || shown.mayDrop()).isFalse();
        assertThat(asSam().next().number()).isEqualTo(1);
        acting.as(sam, () -> workflow.confirm(reference, 1), Roles.FINANCE);
    }

    @Test
    void whoeverIsTiedToThePayeeItself_doesNotConfirmWhereItsMoneyGoes() throws Exception {
        enter(PaymentCast.ACCOUNT);
        var tied = people.person("Nora Bright", Roles.FINANCE);
        room.tie(tied, payee);
        assertThatThrownBy(() -> acting.as(tied, () -> workflow.confirm(reference, 1), Roles.FINANCE))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(tied, () -> desk.payee(reference), Roles.FINANCE).mayConfirm())
                .isFalse();
        assertThat(audited("funds.account.keptOut")).isEqualTo(1);
    }

    @Test
    void aCountryThatThePageDidNotOffer_isRefusedInOurOwnWords() throws Exception {
        try (var browser = new HttpVisitor(port)) {
            browser.signIn(transaction.run(() -> names.emailOf(ines)), Cast.PASSWORD)
                    .get("/funds/payee?ref=" + reference);
            browser.submit("entering", "holder", "Tides", "country", "ZZ", "account", "1234567", "enter", "enter");
            assertThat(browser.body()).contains("Choose one from the list.").doesNotContain("Validation Error");
        }
    }

    @Test
    void anotherPartner_neitherReadsNorEnters() throws Exception {
        var stranger = people.person("Of another house", Roles.PARTNER);
        people.affiliate(stranger, people.partner("Another house"), null);
        assertThatThrownBy(() -> acting.as(stranger, () -> desk.payee(reference), Roles.PARTNER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> workflow.enter(reference, PaymentCast.OTHER), Roles.PARTNER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsEnteredAnew_takesThePlaceOfWhatWaited_andOnlyTheShownOneIsConfirmed() throws Exception {
        enter(PaymentCast.ACCOUNT);
        enter(PaymentCast.OTHER);
        assertRefused(
                "funds.refused.accountGone", () -> acting.as(sam, () -> workflow.confirm(reference, 1), Roles.FINANCE));
        acting.as(ines, () -> workflow.drop(reference, 2), Roles.PARTNER);
        assertThat(asSam().next()).isNull();
    }

    @Test
    void neitherDatabase_norTrail_norPage_namesTheAccount() throws Exception {
        enter(PaymentCast.ACCOUNT);
        assertThat(cast.read("select sealed from payee_account where organisation_id = " + payee.value())
                        .toString())
                .doesNotContain("DE89", "Museum");
        assertThat(cast.count(
                        "audit where coalesce(before_text, '') like ? or coalesce(after_text, '') like ?",
                        "%" + IBAN + "%",
                        "%" + IBAN + "%"))
                .isZero();
        try (var visitor = signedIn(ines)) {
            visitor.get("/funds/payee?ref=" + reference);
            assertThat(visitor.status()).isEqualTo(200);
            assertThat(visitor.body()).contains("•••• 3000").doesNotContain(IBAN);
        }
    }

    @Test
    void byPage_nobodyIsBothPeople_evenWithARequestMadeByHand() throws Exception {
        enter(PaymentCast.ACCOUNT);
        acting.as(sam, () -> workflow.confirm(reference, 1), Roles.FINANCE);
        var payment = cast.due(cast.pool(10_000), cast.subject(), Money.of(900, "USD"), payee);
        var both = people.person("Both Hats", Roles.FINANCE, Roles.APPROVER);
        try (var visitor = signedIn(both)) {
            visitor.get("/funds/payment?ref=" + payment).submit("forth", "propose", "propose");
            assertThat(cast.stage(payment)).isEqualTo(PaymentStage.PROPOSED);
            visitor.get("/funds/payment?ref=" + payment);
            assertThat(visitor.body()).doesNotContain("name=\"approve\"");
            visitor.submit("back", "approve", "approve");
            assertThat(cast.stage(payment)).isEqualTo(PaymentStage.PROPOSED);
            visitor.get("/funds/payee?ref=" + reference)
                    .submit(
                            "entering",
                            "holder",
                            "Museum of Tides",
                            "country",
                            "NL",
                            "account",
                            "NL91ABNA0417164300",
                            "bank",
                            "",
                            "enter",
                            "enter");
            visitor.get("/funds/payee?ref=" + reference);
            assertThat(visitor.body()).contains("•••• 4300").doesNotContain("name=\"confirm\"");
            visitor.submit("second", "confirm", "confirm");
        }
        assertThat(asSam().standing().account()).isEqualTo("•••• 3000");
    }

    @Test
    void aFileForTheBank_isHandedToFinanceAlone() throws Exception {
        acting.as(sam, () -> workflow.enter(reference, PaymentCast.ACCOUNT), Roles.FINANCE);
        acting.as(daniel, () -> workflow.confirm(reference, 1), Roles.APPROVER);
        var payment = cast.due(cast.pool(10_000), cast.subject(), Money.of(900, "USD"), payee);
        acting.as(sam, () -> payments.propose(payment, cast.version(payment)), Roles.FINANCE);
        acting.as(daniel, () -> payments.approve(payment, cast.version(payment)), Roles.APPROVER);
        var file = acting.as(sam, () -> payments.export(List.of(payment), FileFormat.CSV), Roles.FINANCE);
        var path = "/api/funds/files/" + file;
        for (var other : List.of(daniel, ines)) {
            try (var visitor = signedIn(other)) {
                assertThat(visitor.get(path).status()).isIn(403, 404);
            }
        }
        try (var visitor = signedIn(sam)) {
            visitor.get(path);
            assertThat(visitor.status()).isEqualTo(200);
            assertThat(visitor.body()).contains(IBAN, payment + "-1,900.00,USD");
            assertThat(visitor.header("Cache-Control")).contains("no-store");
            assertThat(visitor.header("Content-Disposition")).contains(file + ".csv");
            assertThat(visitor.bytes(path)).isEqualTo(visitor.bytes(path));
        }
    }

    private void enter(AccountDetails details) throws Exception {
        acting.as(ines, () -> workflow.enter(reference, details), Roles.PARTNER);
    }

    private PayeeScreen asSam() throws Exception {
        return acting.as(sam, () -> desk.payee(reference), Roles.FINANCE);
    }

    private HttpVisitor signedIn(PersonId person) throws Exception {
        var email = transaction.run(() -> names.emailOf(person));
        return new HttpVisitor(port).signIn(email, Cast.PASSWORD).get("/my");
    }

    private long audited(String deed) {
        return cast.count("audit where subject_reference = ? and action = ?", reference, deed);
    }

    private interface Deed {
        void run() throws Exception;
    }

    private static void assertRefused(String key, Deed deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
