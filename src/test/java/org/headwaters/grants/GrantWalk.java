package org.headwaters.grants;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.headwaters.funds.AccountDetails;
import org.headwaters.funds.FileFormat;
import org.headwaters.funds.PaymentCast;
import org.headwaters.funds.PaymentWorkflow;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InTransaction;

/** Brings a grant on the server from the letter to its money and its meeting, by the moves of those who make them. */
@ApplicationScoped
public class GrantWalk {
    private static final AccountDetails ACCOUNT =
            new AccountDetails("Museum of Tides", "DE", "DE89370400440532013000", "");

    @Inject
    GrantCast grants;

    @Inject
    DecideWorkflow decide;

    @Inject
    LetterWorkflow letters;

    @Inject
    AgreementWorkflow agreement;

    @Inject
    ReportWorkflow reports;

    @Inject
    GrantDesk desk;

    @Inject
    PaymentWorkflow payments;

    @Inject
    PaymentCast money;

    @Inject
    Directory directory;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    NetworkDay day;

    /** One grant and everybody around it. */
    public record Scene(GrantCast.Offer offer, GrantCast.Submitted it, PersonId daniel, PersonId sam) {

        public String reference() {
            return it.reference();
        }

        /** Its first payment. */
        public String payment() {
            return it.reference() + "-P1";
        }
    }

    public Scene told() throws Exception {
        var offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        var it = grants.recommended(offer);
        var daniel = cast.person("Daniel Voss", APPROVER);
        acting.as(
                daniel,
                () -> decide.award(it.reference(), grants.see(it.reference()).getVersion(), GrantCast.ASKED),
                APPROVER);
        var letter = grants.letters(it.reference()).get(0);
        acting.as(offer.by(), () -> letters.send(it.reference(), letter.getVersion()), OFFICER);
        transaction.sql("update application set officer_id = " + offer.by().value() + " where reference = '"
                + it.reference() + "'");
        return new Scene(offer, it, daniel, cast.person("Sam Whitlock", FINANCE));
    }

    /** Every partner agreed, and the payee has an account: finance may begin. */
    public Scene agreed() throws Exception {
        var scene = told();
        for (var person : List.of(scene.it().iris(), scene.it().tomas())) {
            acting.as(
                    person, () -> agreement.agree(scene.reference(), seen(scene).version()), PARTNER);
        }
        money.account(scene.it().museum(), ACCOUNT, scene.sam(), scene.daniel());
        return scene;
    }

    public Scene proposed() throws Exception {
        var scene = agreed();
        propose(scene);
        return scene;
    }

    public Scene exported() throws Exception {
        var scene = proposed();
        approve(scene);
        export(scene);
        return scene;
    }

    public Scene paid() throws Exception {
        var scene = exported();
        pay(scene);
        return scene;
    }

    public Scene met() throws Exception {
        var scene = paid();
        var it = scene.it();
        var there = List.of(
                new Present(reference(it.museum()), Set.of(it.iris()), 0),
                new Present(reference(it.schools()), Set.of(it.tomas()), 0));
        var days = new MeetingDays(day.today(), day.today());
        acting.as(it.iris(), () -> reports.meet(it.reference(), seen(scene).version(), days, there), PARTNER);
        return scene;
    }

    public void propose(Scene scene) throws Exception {
        acting.as(scene.sam(), () -> payments.propose(scene.payment(), version(scene)), FINANCE);
    }

    public void approve(Scene scene) throws Exception {
        acting.as(scene.daniel(), () -> payments.approve(scene.payment(), version(scene)), APPROVER);
    }

    public void export(Scene scene) throws Exception {
        acting.as(scene.sam(), () -> payments.export(List.of(scene.payment()), FileFormat.CSV), FINANCE);
    }

    public void pay(Scene scene) throws Exception {
        acting.as(scene.sam(), () -> payments.paid(scene.payment(), version(scene), day.today()), FINANCE);
    }

    public void fail(Scene scene, PersonId by, String why) throws Exception {
        acting.as(by, () -> payments.failed(scene.payment(), version(scene), day.today(), why), FINANCE);
    }

    public long version(Scene scene) {
        return money.version(scene.payment());
    }

    /** As one of its partners reads it. */
    public GrantScreen seen(Scene scene) throws Exception {
        return acting.as(scene.it().iris(), () -> desk.open(scene.reference()), PARTNER);
    }

    public String reference(OrganisationId partner) {
        return directory.card(partner).reference();
    }
}
