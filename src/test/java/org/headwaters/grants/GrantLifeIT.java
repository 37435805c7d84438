package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantCast.ASKED;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.funds.PaymentDesk;
import org.headwaters.funds.PaymentEvent;
import org.headwaters.funds.PaymentStage;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PartnersDesk;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.WorkSource;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A grant after its letter, by everyone who has a part in it, and by nobody else. */
@InServer
class GrantLifeIT {
    @Inject
    AgreementWorkflow agreement;

    @Inject
    ReportWorkflow reports;

    @Inject
    GrantDesk desk;

    @Inject
    ReportDesk writing;

    @Inject
    LedgerDesk ledger;

    @Inject
    DecideWorkflow decide;

    @Inject
    LetterWorkflow letters;

    @Inject
    CaseDesk cases;

    @Inject
    GrantWork work;

    @Inject
    ReportReminders reminders;

    @Inject
    GrantsHoldMoney holds;

    @Inject
    PartnersDesk partners;

    @Inject
    Directory directory;

    @Inject
    Event<PaymentEvent> payments;

    @Inject
    PaymentDesk money;

    @Inject
    Caller caller;

    @Inject
    Grants all;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    private GrantCast.Offer offer;
    private PersonId daniel;

    @BeforeEach
    void aCallAndItsApprover() {
        offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        daniel = cast.person("Daniel Voss", APPROVER);
    }

    @Test
    void aGrant_goesFromTheLetterToTheLedger() throws Exception {
        var it = told();
        assertThat(grants.mails(it.reference(), "grant/offered")).hasSize(2);
        assertThat(tasks(it.iris())).contains("grants.task.agree");
        agree(it, it.iris());
        assertThat(stage(it)).isEqualTo(GrantStage.OFFERED);
        assertThat(tasks(it.iris())).doesNotContain("grants.task.agree");
        agree(it, it.tomas());
        assertThat(stage(it)).isEqualTo(GrantStage.ACCEPTED);
        assertThat(seen(it).partners())
                .extracting(GrantScreen.Partner::agreedBy)
                .contains("Iris Okafor", "Tomas Brandt");
        assertThat(payment(it)).isEqualTo("DUE");
        pay(it);
        assertThat(stage(it)).isEqualTo(GrantStage.PAID);
        assertThat(tasks(it.tomas())).contains("grants.task.met");
        meet(it);
        assertThat(tasks(it.tomas())).contains("grants.task.report");
        write(it, "It worked", "PROJECT", "2,500", "We met at low tide.");
        assertThat(seen(it).report().said()).extracting(GrantScreen.Said::text).containsOnly("It worked");
        assertThat(grants.mails(it.reference(), "grant/reported")).hasSize(1);
        acting.as(offer.by(), () -> reports.accept(it.reference(), seen(it).version()), OFFICER);
        assertThat(stage(it)).isEqualTo(GrantStage.CLOSED);
        assertThat(met(it)).hasSize(1);

        var row = row(it);
        assertThat(row.outcome()).isEqualTo(Outcome.PROJECT);
        assertThat(row.followOn()).isEqualTo(Money.of(2_500, "USD"));
        assertThat(row.line()).isNull();
        acting.as(it.tomas(), () -> reports.settleLine(it.reference(), seen(it).version(), true), PARTNER);
        assertThat(row(it).line()).isEqualTo("We met at low tide.");
        acting.as(it.iris(), () -> reports.settleLine(it.reference(), seen(it).version(), false), PARTNER);
        assertThat(row(it).line()).isNull();
        assertThat(grants.audited(it.reference(), "grants.grant.close")).isEqualTo(1);
    }

    @Test
    void aFailureHonestlyTold_isAcceptedLikeSuccess_andMoreMayBeAskedBefore() throws Exception {
        var it = metGrant();
        write(it, "Nobody came", "LEARNED", "", "");
        acting.as(offer.by(), () -> reports.askMore(it.reference(), seen(it).version(), "Say why"), OFFICER);
        assertThat(grants.mails(it.reference(), "grant/moreAsked")).hasSize(2);
        assertThat(seen(it).moreAsked()).isEqualTo("Say why");
        assertThat(seen(it).report()).isNull();
        assertThat(tasks(it.tomas())).contains("grants.task.reportMore").doesNotContain("grants.task.report");
        assertThat(seenByStaff(it).report().said()).hasSize(4);
        save(it, it.tomas(), "report.happened", "Nobody came, the bus was cancelled", 1);
        assertThat(seenByStaff(it).report().said())
                .hasSize(3)
                .extracting(GrantScreen.Said::text)
                .containsOnly("Nobody came");
        assertThat(seenByStaff(it).report().outcome()).isEqualTo(Outcome.LEARNED);
        acting.as(it.tomas(), () -> reports.handIn(it.reference(), false), PARTNER);
        acting.as(offer.by(), () -> reports.accept(it.reference(), seen(it).version()), OFFICER);
        assertThat(row(it).outcome()).isEqualTo(Outcome.LEARNED);
    }

    @Test
    void twoWriters_neverOverwriteEachOther_andAHandedInReportIsShut() throws Exception {
        var it = metGrant();
        save(it, it.iris(), "report.happened", "Iris wrote this", 0);
        assertThatThrownBy(() -> save(it, it.tomas(), "report.happened", "Tomas wrote that", 0))
                .isInstanceOfSatisfying(
                        StaleText.class, stale -> assertThat(stale.text()).isEqualTo("Iris wrote this"));
        assertThatThrownBy(() -> acting.as(it.iris(), () -> reports.handIn(it.reference(), false), PARTNER))
                .isInstanceOf(Incomplete.class);
        write(it, "All of it", "PARTNERSHIP", "", "");
        assertThatThrownBy(() -> save(it, it.tomas(), "report.tell", "One more word", 1))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.notOpen"));
        assertThatThrownBy(() -> save(it, it.tomas(), "title", "Another title", 0))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAwardThatEveryPartnerAgreedTo_isNotCorrectedAnyMore_andBeforeItsGrantIsTakenBack() throws Exception {
        var it = told();
        acting.as(daniel, () -> decide.correct(it.reference(), version(it), "Another sum"), APPROVER);
        assertThat(stageOf(it)).isEqualTo("CANCELLED");
        assertThat(grants.standing(offer).committed().isZero()).isTrue();

        var agreed = told();
        agree(agreed, agreed.iris());
        agree(agreed, agreed.tomas());
        var file = acting.as(daniel, () -> cases.open(agreed.reference()), APPROVER);
        assertThat(file.offers().offers(Move.CORRECT)).isFalse();
        assertThat(file.grant()).isEqualTo(GrantStage.ACCEPTED);
        assertThatThrownBy(() -> acting.as(
                        daniel, () -> decide.correct(agreed.reference(), version(agreed), "Another sum"), APPROVER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.accepted"));
    }

    @Test
    void aLowerAmount_freesMoney_takesThePaymentBack_andAsksAgain() throws Exception {
        var it = told();
        agree(it, it.iris());
        agree(it, it.tomas());
        acting.as(
                offer.by(),
                () -> agreement.lower(it.reference(), seen(it).version(), Money.of(600, "USD"), "One pays the van"),
                OFFICER);
        assertThat(stage(it)).isEqualTo(GrantStage.OFFERED);
        assertThat(payment(it)).isEqualTo("WITHDRAWN");
        assertThat(grants.standing(offer).committed()).isEqualTo(Money.of(600, "USD"));
        assertThat(holds.violations()).doesNotContain(it.reference());
        assertThatThrownBy(() -> acting.as(
                        offer.by(),
                        () -> agreement.lower(it.reference(), seen(it).version(), ASKED, "More again"),
                        OFFICER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.grant.up"));
        agree(it, it.iris());
        agree(it, it.tomas());
        assertThat(payment(it)).isEqualTo("DUE");
    }

    @Test
    void aCancelledGrant_freesWhatIsUnpaid_andLeavesTheLedger() throws Exception {
        var it = told();
        agree(it, it.iris());
        agree(it, it.tomas());
        acting.as(it.tomas(), () -> agreement.askCancel(it.reference(), seen(it).version(), "The van broke"), PARTNER);
        assertThat(grants.mails(it.reference(), "grant/cancelAsked")).hasSize(1);
        assertThat(tasksOfficer()).contains("grants.task.cancelAsked");
        acting.as(offer.by(), () -> agreement.cancel(it.reference(), seen(it).version(), "The van broke"), OFFICER);
        assertThat(grants.standing(offer).committed().isZero()).isTrue();
        assertThat(payment(it)).isEqualTo("WITHDRAWN");
        assertThat(rows(it)).isEmpty();
        assertThat(grants.mails(it.reference(), "grant/cancelled")).hasSize(2);
        assertThat(holds.violations()).doesNotContain(it.reference());
    }

    @Test
    void aPayment_toldTwice_paysOnce_andOneThatCameTooLateChangesNothing() throws Exception {
        var it = told();
        pay(it);
        assertThat(stage(it)).isEqualTo(GrantStage.OFFERED);
        agree(it, it.iris());
        agree(it, it.tomas());
        pay(it);
        pay(it);
        assertThat(grants.audited(it.reference(), "grants.grant.pay")).isEqualTo(1);
    }

    @Test
    void moneyIsSent_onTheBanksDay_notOnThatOfTheImport() throws Exception {
        var it = told();
        agree(it, it.iris());
        agree(it, it.tomas());
        var bank = day.today().minusDays(3);
        pay(it, bank);
        for (var sql : List.of(
                "select paid_at from grants where reference = ?",
                "select money_sent_at from application where reference = ?")) {
            var at = transaction.run(() -> grants.instant(sql, it.reference()));
            assertThat(day.of(at)).as(sql).isEqualTo(bank);
        }
    }

    @Test
    void aPayment_isListedAndCounted_forWhoeverMayKnowItsCase() throws Exception {
        var it = told();
        agree(it, it.iris());
        agree(it, it.tomas());
        var finance = cast.person("Sam Whitlock", FINANCE);
        var before = acting.as(finance, () -> money.payments(PaymentStage.DUE, 0, 1), FINANCE);
        for (var role : List.of(FINANCE, APPROVER, ADMINISTRATOR)) {
            var clear = cast.person("Clear Head", role);
            assertThat(acting.as(clear, () -> money.payments(PaymentStage.DUE, 0, 1), role)
                            .found())
                    .as(role)
                    .isEqualTo(before.found());
        }
        cast.affiliate(finance, it.schools(), null);
        var after = acting.as(finance, () -> money.payments(PaymentStage.DUE, 0, 1), FINANCE);
        assertThat(after.found()).isEqualTo(before.found() - 1);
        assertThat(after.counts().getOrDefault(PaymentStage.DUE, 0L)).isEqualTo(after.found());
        var seen = new ArrayList<String>();
        for (var first = 0; first < after.found(); first += 100) {
            var from = first;
            acting.as(finance, () -> money.payments(PaymentStage.DUE, from, 100), FINANCE)
                    .rows()
                    .forEach(row -> seen.add(row.subject()));
        }
        assertThat(seen).hasSize((int) after.found()).doesNotContain(it.reference());
    }

    @Test
    void termsThatChangedSinceTheyWereRead_areNotAgreedTo() throws Exception {
        var it = told();
        var read = seen(it).version();
        acting.as(
                offer.by(),
                () -> agreement.lower(it.reference(), read, Money.of(600, "USD"), "Less is enough"),
                OFFICER);
        assertThatThrownBy(() -> acting.as(it.iris(), () -> agreement.agree(it.reference(), read), PARTNER))
                .isInstanceOf(StaleVersion.class);
        assertThat(seen(it).partners()).noneMatch(GrantScreen.Partner::isAgreed);
    }

    @Test
    void nobodyElse_learnsOfAGrant_orMovesIt() throws Exception {
        var it = metGrant();
        var other = told();
        var version = seen(it).version();
        for (var who : List.of(other.iris(), cast.person("Noa Falk", PARTNER))) {
            Acting.Deed[] deeds = {
                () -> desk.open(it.reference()),
                () -> desk.seats(it.reference()),
                () -> writing.write(it.reference()),
                () -> agreement.agree(it.reference(), version),
                () -> agreement.askCancel(it.reference(), version, "No"),
                () -> agreement.moveDates(it.reference(), version, today(), "No"),
                () -> agreement.changePeople(it.reference(), version, List.of(), "No"),
                () -> reports.meet(it.reference(), version, today(), List.of()),
                () -> reports.save(it.reference(), "report.happened", "x", 0, 0),
                () -> reports.handIn(it.reference(), false),
                () -> reports.settleLine(it.reference(), version, true),
            };
            for (var deed : deeds) {
                assertThatThrownBy(() -> acting.as(who, deed, PARTNER)).isInstanceOf(NotFound.class);
            }
        }
        var conflicted = cast.person("Cy Ode", OFFICER, APPROVER, FINANCE);
        cast.affiliate(conflicted, it.schools(), null);
        Acting.Deed[] deeds = {
            () -> desk.open(it.reference()),
            () -> agreement.lower(it.reference(), version, Money.of(1, "USD"), "No"),
            () -> agreement.cancel(it.reference(), version, "No"),
            () -> reports.askMore(it.reference(), version, "No"),
            () -> reports.accept(it.reference(), version),
        };
        for (var deed : deeds) {
            assertThatThrownBy(() -> acting.as(conflicted, deed, OFFICER, APPROVER, FINANCE))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> acting.as(cast.person("Rev Iewer", REVIEWER), deed, REVIEWER))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> acting.asStranger(() -> {
                        deed.run();
                        return null;
                    }))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThat(tasks(other.iris())).isNotEmpty();
        assertThat(stage(it)).isEqualTo(GrantStage.MET);
    }

    @Test
    void onlyPeopleOfThePartners_areSaidToHaveMet() throws Exception {
        var it = paidGrant();
        var stranger = cast.person("Noa Falk", PARTNER);
        var there = List.of(
                new Present(reference(it.museum()), Set.of(stranger), 0),
                new Present(reference(it.schools()), Set.of(it.tomas()), 0));
        assertThatThrownBy(() -> acting.as(
                        it.iris(), () -> reports.meet(it.reference(), seen(it).version(), today(), there), PARTNER))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void remindersGo_onceForEachDueDay() throws Exception {
        var it = paidGrant();
        var due = day.today().plusDays(5);
        var met = due.minusDays(Granted.REPORT_AFTER);
        transaction.sql("update grants set told_at = timestamp with time zone '" + met.minusDays(60)
                + " 00:00:00+00' where reference = '" + it.reference() + "'");
        move(it, met);
        beat();
        beat();
        assertThat(grants.mails(it.reference(), "grant/reminder/BEFORE")).hasSize(2);
        move(it, met.plusDays(20));
        beat();
        assertThat(grants.mails(it.reference(), "grant/reminder")).hasSize(2);
        move(it, met.minusDays(20));
        beat();
        beat();
        assertThat(grants.mails(it.reference(), "grant/reminder/OFFICER")).hasSize(1);
        assertThat(grants.mails(it.reference(), "grant/reminder")).hasSize(3);
        assertThat(isToRemind(it)).isFalse();
        move(it, met);
        assertThat(isToRemind(it)).isFalse();
        move(it, met.plusDays(1).minusDays(7));
        assertThat(isToRemind(it)).isTrue();
    }

    @Test
    void aDayThatNobodyNames_isAskedForTwice_andThenTheOfficerHears() throws Exception {
        var it = paidGrant();
        paid(it, 20);
        beat();
        assertThat(grants.mails(it.reference(), "grant/day")).isEmpty();
        paid(it, 21);
        beat();
        beat();
        assertThat(grants.mails(it.reference(), "grant/day/DAY_ASK")).hasSize(2);
        paid(it, 42);
        beat();
        beat();
        assertThat(grants.mails(it.reference(), "grant/day/DAY_MORE")).hasSize(2);
        assertThat(grants.mails(it.reference(), "grant/day/DAY_LATE")).isEmpty();
        paid(it, 63);
        beat();
        beat();
        assertThat(grants.mails(it.reference(), "grant/day/DAY_LATE")).hasSize(1);
        assertThat(grants.mails(it.reference(), "grant/day")).hasSize(5);
        assertThat(grants.mailsTo(offer.by()).toString())
                .contains("No day named yet", "/grants/grant?ref=" + it.reference());
        move(it, day.today().plusDays(9));
        transaction.sql("delete from grant_reminder where grant_id = (select id from grants where reference = '"
                + it.reference() + "')");
        beat();
        assertThat(grants.mails(it.reference(), "grant/day")).hasSize(5);
    }

    /** As if its money had gone out so many days ago. */
    private void paid(GrantCast.Submitted it, int daysAgo) {
        var then = day.today().minusDays(daysAgo);
        transaction.sql("update grants set accepted_at = told_at, paid_at = timestamp with time zone '" + then
                + " 12:00:00+00' where reference = '" + it.reference() + "'");
    }

    /** Whoever has heard everything is not looked at any more. */
    private boolean isToRemind(GrantCast.Submitted it) throws Exception {
        var id = transaction.run(() -> all.get(it.reference()).getId());
        return transaction
                .run(() -> all.toRemind(day.today(), Integer.MAX_VALUE))
                .contains(id);
    }

    @Test
    void theLedger_addsUp_andNamesNobody() throws Exception {
        told();
        var shown = acting.asStranger(() -> ledger.open(LedgerFilter.ALL, 1));
        assertThat(shown.years().stream().mapToLong(Ledger.Sum::count).sum())
                .isEqualTo(shown.all().count());
        assertThat(shown.calls().stream().mapToLong(Ledger.Sum::count).sum())
                .isEqualTo(shown.all().count());
        assertThat(shown.outcomes().stream().mapToLong(Ledger.Kind::count).sum() + shown.unreported())
                .isEqualTo(shown.all().count());
        for (var kind : shown.outcomes()) {
            var values = Map.of("outcome", kind.outcome().name());
            assertThat(acting.asStranger(() -> ledger.open(LedgerFilter.of(values), 1))
                            .found())
                    .isEqualTo(kind.count());
        }
        assertThat(shown.rows().toString()).doesNotContain("Iris Okafor", "Tomas Brandt");
    }

    private GrantCast.Submitted told() throws Exception {
        var it = grants.recommended(offer);
        acting.as(daniel, () -> decide.award(it.reference(), version(it), ASKED), APPROVER);
        var letter = grants.letters(it.reference()).get(0);
        acting.as(offer.by(), () -> letters.send(it.reference(), letter.getVersion()), OFFICER);
        transaction.sql("update application set officer_id = " + offer.by().value() + " where reference = '"
                + it.reference() + "'");
        return it;
    }

    private GrantCast.Submitted paidGrant() throws Exception {
        var it = told();
        agree(it, it.iris());
        agree(it, it.tomas());
        pay(it);
        return it;
    }

    private GrantCast.Submitted metGrant() throws Exception {
        var it = paidGrant();
        meet(it);
        return it;
    }

    private void agree(GrantCast.Submitted it, PersonId who) throws Exception {
        acting.as(who, () -> agreement.agree(it.reference(), seen(it).version()), PARTNER);
    }

    private void pay(GrantCast.Submitted it) throws Exception {
        pay(it, day.today());
    }

    private void pay(GrantCast.Submitted it, LocalDate on) throws Exception {
        var event = new PaymentEvent.Paid(new SubjectRef("grant", it.reference()), ASKED, on, clock.instant());
        transaction.run(() -> {
            payments.fire(event);
            return null;
        });
    }

    private void meet(GrantCast.Submitted it) throws Exception {
        var there = List.of(
                new Present(reference(it.museum()), Set.of(it.iris()), 2),
                new Present(reference(it.schools()), Set.of(it.tomas()), 0));
        acting.as(it.iris(), () -> reports.meet(it.reference(), seen(it).version(), today(), there), PARTNER);
    }

    private void move(GrantCast.Submitted it, LocalDate until) throws Exception {
        var days = new MeetingDays(until, until);
        acting.as(it.iris(), () -> agreement.moveDates(it.reference(), seen(it).version(), days, "The tide"), PARTNER);
    }

    private void write(GrantCast.Submitted it, String words, String outcome, String money, String line)
            throws Exception {
        var fields = acting.as(it.iris(), () -> writing.write(it.reference()), PARTNER)
                .fields();
        for (var question : List.of("happened", "different", "next", "tell")) {
            save(
                    it,
                    it.iris(),
                    "report." + question,
                    words,
                    fields.get("report." + question).version());
        }
        save(it, it.iris(), "report.outcome", outcome, 0);
        save(it, it.iris(), "report.money", money, 0);
        save(it, it.iris(), "report.from", "Northgate", 0);
        save(it, it.iris(), "report.line", line, 0);
        acting.as(it.iris(), () -> reports.handIn(it.reference(), true), PARTNER);
    }

    private void save(GrantCast.Submitted it, PersonId who, String code, String text, long seen) throws Exception {
        acting.as(who, () -> reports.save(it.reference(), code, text, seen, 20), PARTNER);
    }

    private void beat() throws Exception {
        transaction.run(() -> {
            reminders.beat();
            return null;
        });
    }

    private GrantScreen seen(GrantCast.Submitted it) throws Exception {
        return acting.as(it.iris(), () -> desk.open(it.reference()), PARTNER);
    }

    private GrantScreen seenByStaff(GrantCast.Submitted it) throws Exception {
        return acting.as(offer.by(), () -> desk.open(it.reference()), OFFICER);
    }

    private GrantStage stage(GrantCast.Submitted it) throws Exception {
        return seen(it).stage();
    }

    private String stageOf(GrantCast.Submitted it) throws Exception {
        return transaction.run(() -> grants.text("select stage from grants where reference = ?", it.reference()));
    }

    private String payment(GrantCast.Submitted it) throws Exception {
        return transaction.run(() -> grants.text(
                "select stage from payment where subject_reference = ? order by id desc fetch first 1 rows only",
                it.reference()));
    }

    private List<String> tasks(PersonId who) throws Exception {
        return acting.as(who, () -> work.waitingFor(caller), PARTNER).stream()
                .map(WorkSource.Task::title)
                .toList();
    }

    private List<String> tasksOfficer() throws Exception {
        return acting.as(offer.by(), () -> work.waitingFor(caller), OFFICER).stream()
                .map(WorkSource.Task::title)
                .toList();
    }

    private List<LedgerRow> rows(GrantCast.Submitted it) throws Exception {
        var filter = LedgerFilter.of(Map.of("words", it.reference()));
        return acting.asStranger(() -> ledger.open(filter, 1)).rows();
    }

    private LedgerRow row(GrantCast.Submitted it) throws Exception {
        var rows = rows(it);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<?> met(GrantCast.Submitted it) throws Exception {
        return acting.asStranger(() -> partners.partner(reference(it.museum()))).met();
    }

    private String reference(OrganisationId partner) {
        return directory.card(partner).reference();
    }

    private long version(GrantCast.Submitted it) {
        return grants.see(it.reference()).getVersion();
    }

    private MeetingDays today() {
        return new MeetingDays(day.today(), day.today());
    }
}
