package org.headwaters.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.headwaters.network.Cast;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;

/** A promise that is due to a payee with an account, and the people who pay it. */
@InServer
abstract class PaymentScene {
    static final Money AMOUNT = Money.of(4_200, "USD");

    @Inject
    PaymentWorkflow workflow;

    @Inject
    FundWorkflow funds;

    @Inject
    ConfirmWorkflow confirmations;

    @Inject
    ConfirmDesk confirmDesk;

    @Inject
    PaymentDesk desk;

    @Inject
    Payments payments;

    @Inject
    PaymentsMatchLedger matches;

    @Inject
    OpenSubjects room;

    @Inject
    Heard heard;

    @Inject
    PaymentCast cast;

    @Inject
    Cast people;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    NetworkDay day;

    PersonId sam;
    PersonId daniel;
    PersonId nora;
    PoolId pool;
    SubjectRef subject;
    OrganisationId payee;
    String payment;

    @BeforeEach
    void aPromiseThatIsDue() {
        sam = people.person("Sam Whitlock", Roles.FINANCE);
        daniel = people.person("Daniel Voss", Roles.APPROVER);
        nora = people.person("Nora Bright", Roles.APPROVER);
        pool = cast.pool(100_000);
        subject = cast.subject();
        payee = people.partner("Museum of Tides");
        payment = cast.due(pool, subject, AMOUNT, payee);
        cast.account(payee, PaymentCast.ACCOUNT, sam, daniel);
    }

    /** Hears what a workflow room would hear. */
    @ApplicationScoped
    public static class Heard {
        private final List<PaymentEvent> events = Collections.synchronizedList(new ArrayList<>());

        void hear(@Observes PaymentEvent event) {
            events.add(event);
        }

        /** Of these subjects, in the order in which something was heard of them. */
        List<SubjectRef> among(SubjectRef... subjects) {
            return List.copyOf(events).stream()
                    .map(PaymentEvent::subject)
                    .filter(List.of(subjects)::contains)
                    .toList();
        }

        List<String> of(SubjectRef subject) {
            return List.copyOf(events).stream()
                    .filter(event -> event.subject().equals(subject))
                    .map(event -> event.getClass().getSimpleName())
                    .toList();
        }
    }

    void withdraw() throws Exception {
        transaction.run(() -> {
            payments.withdraw(subject);
            return null;
        });
    }

    void approved(String reference) throws Exception {
        asSam(() -> workflow.propose(reference, cast.version(reference)));
        asDaniel(() -> workflow.approve(reference, cast.version(reference)));
    }

    String export(FileFormat format, String... references) throws Exception {
        return asSam(() -> workflow.export(List.of(references), format));
    }

    String export(FileFormat format, String reference, boolean named) throws Exception {
        if (named) {
            var administrator = people.person("Ada Dorn", Roles.ADMINISTRATOR);
            var fund = asSam(() -> desk.payment(reference)).row().poolReference();
            acting.as(
                    administrator,
                    () -> funds.pays(fund, Money.of(10_000, "USD"), PaymentCast.OTHER),
                    Roles.ADMINISTRATOR);
        }
        return export(format, reference);
    }

    String paid(String reference) {
        return reference + "-1,PAID," + day.today() + ",4200.00,";
    }

    static String csv(String... rows) {
        return "end_to_end_id,status,date,amount,reason\n" + String.join("\n", rows);
    }

    long version() {
        return cast.version(payment);
    }

    PaymentStage stage() {
        return cast.stage(payment);
    }

    long audited(String deed) {
        return cast.count("audit where subject_reference = ? and action = ?", payment, deed);
    }

    <T> T asSam(Callable<T> body) throws Exception {
        return acting.as(sam, body, Roles.FINANCE);
    }

    void asSam(Acting.Deed deed) throws Exception {
        acting.as(sam, deed, Roles.FINANCE);
    }

    void asDaniel(Acting.Deed deed) throws Exception {
        acting.as(daniel, deed, Roles.APPROVER);
    }

    interface Deed {
        void run() throws Exception;
    }

    static void assertRefused(String key, Deed deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
