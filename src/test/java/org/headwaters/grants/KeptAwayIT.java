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
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.headwaters.funds.FundDesk;
import org.headwaters.funds.PoolScreen;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.exports.Taken;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.ConflictDesk;
import org.headwaters.reviews.ConflictKind;
import org.headwaters.reviews.ConflictWorkflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has something standing between, whatever it is, meets no door that opens. */
@InServer
class KeptAwayIT {
    @Inject
    DecideWorkflow decide;

    @Inject
    HandWorkflow hand;

    @Inject
    AssignWorkflow assign;

    @Inject
    LetterWorkflow letters;

    @Inject
    ConversationWorkflow conversation;

    @Inject
    AgreementWorkflow agreement;

    @Inject
    GrantDesk grant;

    @Inject
    CaseDesk cases;

    @Inject
    DecideDesk desk;

    @Inject
    LetterDesk outbox;

    @Inject
    QueueDesk queue;

    @Inject
    FundDesk ledger;

    @Inject
    StaffWork work;

    @Inject
    StaffRail rail;

    @Inject
    GrantSearch search;

    @Inject
    Caller caller;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    ConflictWorkflow conflicts;

    @Inject
    ConflictDesk own;

    @Inject
    Directory directory;

    @Inject
    InTransaction transaction;

    @Inject
    Clock clock;

    private GrantCast.Offer offer;
    private GrantCast.Submitted it;
    private PersonId sam;

    @BeforeEach
    void aCaseThatWaitsForADecision() {
        offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        it = grants.recommended(offer);
        sam = cast.person("Sam Keller", OFFICER, APPROVER, FINANCE);
    }

    /** What can stand between somebody and a case. */
    enum Way {
        LEFT_A_PARTNER_TWO_YEARS_AGO,
        NAMED_ON_IT,
        APPLIED_WITH_ONE_OF_ITS_PEOPLE,
        SHARES_ITS_COMMITMENT,
        DECLARED,
        SET_BY_AN_ADMINISTRATOR
    }

    private void stands(Way way) throws Exception {
        switch (way) {
            case LEFT_A_PARTNER_TWO_YEARS_AGO -> cast.affiliate(sam, it.schools(), today().minusYears(2));
            case NAMED_ON_IT ->
                transaction.sql(
                        "insert into application_person (id, version, application_id, organisation_id, person_id,"
                                + " name) select nextval('id_seq'), 1, id, lead_id, " + sam.value()
                                + ", 'Sam' from application where reference = '" + it.reference() + "'");
            case APPLIED_WITH_ONE_OF_ITS_PEOPLE -> appliedTogether(today().minusYears(3));
            case SHARES_ITS_COMMITMENT -> {
                var other = cast.partner("Pinebrook");
                cast.affiliate(sam, other, today().minusYears(2));
                grants.serves(it, other);
            }
            case DECLARED ->
                acting.as(sam, () -> conflicts.declare(reference(it.museum()), ConflictKind.FAMILY), OFFICER);
            case SET_BY_AN_ADMINISTRATOR ->
                acting.as(
                        cast.person("Ada Brook", ADMINISTRATOR),
                        () -> conflicts.set(sam, reference(it.museum()), ConflictKind.FINANCIAL),
                        ADMINISTRATOR);
        }
    }

    /** Sam and the one who began this case asked together for another one. */
    private void appliedTogether(LocalDate day) throws Exception {
        var other = grants.submitted(offer);
        transaction.sql(
                "update application_partner set confirmed_by = " + it.iris().value() + " where organisation_id = "
                        + other.museum().value());
        transaction.sql("update application_partner set confirmed_by = " + sam.value() + " where organisation_id = "
                + other.schools().value());
        transaction.sql("update application set submitted_at = timestamp with time zone '" + day + " 12:00:00+00'"
                + " where reference = '" + other.reference() + "'");
    }

    private String reference(OrganisationId organisation) throws Exception {
        return transaction.run(() -> directory.card(organisation)).reference();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Test
    void whoAppliedTogetherMoreThanThreeYearsAgo_meetsOpenDoors() throws Exception {
        appliedTogether(today().minusYears(3).minusDays(1));
        assertThat(acting.as(sam, () -> cases.open(it.reference()), OFFICER).reference())
                .isEqualTo(it.reference());
    }

    @Test
    void whatAnAdministratorSet_isNotTakenBackByThePerson() throws Exception {
        stands(Way.SET_BY_AN_ADMINISTRATOR);
        var row = acting.as(sam, () -> own.own(), OFFICER).declared().get(0);
        assertThat(row.mayLift()).isFalse();
        assertThatThrownBy(() -> acting.as(sam, () -> conflicts.withdraw(row.id()), OFFICER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("reviews.refused.setByAdministrator"));
        assertThatThrownBy(() -> acting.as(sam, () -> conflicts.lift(row.id()), OFFICER))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> acting.as(sam, () -> cases.open(it.reference()), OFFICER))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource
    void whateverStandsBetween_theCaseIsNeitherListedNorReadNorDecided(Way way) throws Exception {
        stands(way);
        var ref = it.reference();
        var all = new QueueFilter(QueueView.ALL, null, offer.reference(), null, null, null);
        acting.as(
                sam,
                () -> {
                    assertThat(queue.open(all, 1).lines())
                            .extracting(Queue.Line::reference)
                            .doesNotContain(ref);
                    assertThat(search.find(ref, 10, caller)).isEmpty();
                    assertNotThere(() -> cases.open(ref));
                    assertNotThere(() -> desk.readers(ref, null));
                    assertNotThere(() -> decide.award(ref, 1, ASKED));
                    assertNotThere(
                            () -> decide.recommend(ref, 1, new Recommend(Verdict.AWARD, ASKED, Set.of("meets"), null)));
                },
                OFFICER,
                APPROVER);
        assertThat(acting.as(offer.by(), () -> queue.open(all, 1), OFFICER).lines())
                .extracting(Queue.Line::reference)
                .contains(ref);
        assertThat(grants.see(ref).getStage()).isEqualTo(Stage.RECOMMENDED);
    }

    private static void assertNotThere(ThrowableAssert.ThrowingCallable door) {
        assertThatThrownBy(door).isInstanceOf(NotFound.class);
    }

    @Test
    void everyMoveAndEveryScreen_answersLikeSomethingThatIsNotThere() throws Exception {
        stands(Way.LEFT_A_PARTNER_TWO_YEARS_AGO);
        var ref = it.reference();
        var doors = new LinkedHashMap<String, Acting.Deed>();
        doors.put("take up", () -> decide.takeUp(ref, 1));
        doors.put("return", () -> decide.giveBack(ref, 1, "x", Set.of()));
        doors.put(
                "recommend",
                () -> decide.recommend(ref, 1, new Recommend(Verdict.AWARD, ASKED, Set.of("meets"), null)));
        doors.put("award", () -> decide.award(ref, 1, ASKED));
        doors.put("decline", () -> decide.decline(ref, 1, Set.of("too-early")));
        doors.put("send back", () -> decide.sendBack(ref, 1, "x"));
        doors.put("correct", () -> decide.correct(ref, 1, "x"));
        doors.put("give", () -> hand.giveTo(ref, 1, offer.by()));
        doors.put("extend", () -> hand.extend(ref, 1, clock.instant(), "x"));
        doors.put("assign", () -> assign.assign(ref, offer.by()));
        doors.put("edit", () -> letters.edit(ref, 1, new LetterText("s", "b")));
        doors.put("hold", () -> letters.hold(ref, null));
        doors.put("release", () -> letters.release(ref));
        doors.put("send all", () -> letters.sendReady(Map.of(ref, 1L)));
        doors.put("send", () -> letters.send(ref, 1));
        doors.put("release a review", () -> assign.release(ref, 1, 1, "x"));
        doors.put("reopen a review", () -> assign.reopen(ref, 1, 1, "x"));
        doors.put("attach", () -> conversation.attach(ref, "x.txt", InputStream.nullInputStream()));
        doors.put("say", () -> conversation.say(ref, "x"));
        doors.put("ask", () -> conversation.ask(ref, "x"));
        doors.put("note", () -> conversation.note(ref, "x", null));
        doors.put("tick", () -> conversation.tickOff(ref, 1));
        doors.put("case", () -> cases.open(ref));
        doors.put("table", () -> desk.table(ref));
        doors.put("readers", () -> desk.readers(ref, null));
        doors.put("colleagues", () -> desk.colleagues(ref));
        doors.put("asked", () -> desk.asked(ref));
        for (Map.Entry<String, Acting.Deed> door : doors.entrySet()) {
            assertThatThrownBy(() -> acting.as(sam, door.getValue(), OFFICER, APPROVER, FINANCE))
                    .as(door.getKey())
                    .isInstanceOf(NotFound.class);
        }
        assertThat(grants.see(ref).getStage()).isEqualTo(Stage.RECOMMENDED);
        assertThat(grants.audited(ref, "grants.keptOut")).isEqualTo(doors.size());
    }

    @Test
    void noList_namesTheCase() throws Exception {
        stands(Way.APPLIED_WITH_ONE_OF_ITS_PEOPLE);
        var ref = it.reference();
        var all = new QueueFilter(QueueView.ALL, null, offer.reference(), null, null, null);
        assertThat(acting.as(offer.by(), () -> queue.open(all, 1), OFFICER).lines())
                .extracting(Queue.Line::reference)
                .contains(ref);
        var seen = acting.as(sam, () -> queue.open(all, 1), OFFICER);
        assertThat(seen.lines()).extracting(Queue.Line::reference).doesNotContain(ref);
        assertThat(acting.as(sam, () -> Taken.along(rows -> queue.export(all, rows)), OFFICER))
                .doesNotContain(ref);
        assertThat(acting.as(sam, () -> queue.these(Set.of(ref)), OFFICER)).isEmpty();
        assertThat(acting.as(sam, () -> outbox.open(offer.reference()), OFFICER).decisions())
                .isZero();
        assertThat(acting.as(sam, () -> work.waitingFor(caller), APPROVER))
                .noneMatch(task -> task.link().contains(ref));
        assertThat(acting.as(sam, () -> search.find(ref, 10, caller), OFFICER)).isEmpty();
        assertThat(acting.as(offer.by(), () -> search.find(ref, 10, caller), OFFICER))
                .hasSize(1);
        assertThat(acting.as(sam, () -> rail.entries(caller), OFFICER)).isNotEmpty();
    }

    @Test
    void nobodyInConflict_getsMailAboutIt_evenWithTheCaseInHand() throws Exception {
        var told = grants.read(offer);
        acting.as(told.iris(), () -> conversation.say(told.reference(), "One question"), PARTNER);
        assertThat(grants.mails(told.reference(), "said/"))
                .isNotEmpty()
                .allMatch(key -> key.endsWith("/to/" + offer.by().value()));

        var kept = grants.read(offer);
        cast.affiliate(offer.by(), kept.museum(), null);
        acting.as(kept.iris(), () -> conversation.say(kept.reference(), "One question"), PARTNER);
        assertThat(grants.mails(kept.reference(), "said/"))
                .isNotEmpty()
                .noneMatch(key -> key.endsWith("/to/" + offer.by().value()));
    }

    @Test
    void nobodyInConflict_getsMailAboutItsGrant_evenWithTheCaseInHand() throws Exception {
        askToEnd(it);
        assertThat(grants.mails(it.reference(), "grant/cancelAsked"))
                .hasSize(1)
                .allMatch(key -> key.endsWith("/to/" + offer.by().value()));

        var kept = grants.recommended(offer);
        cast.affiliate(offer.by(), kept.museum(), null);
        askToEnd(kept);
        assertThat(grants.mails(kept.reference(), "grant/cancelAsked")).isEmpty();
    }

    /** Awarded and told by colleagues; then one of its partners asks to end it. */
    private void askToEnd(GrantCast.Submitted one) throws Exception {
        var ref = one.reference();
        acting.as(
                cast.person("Daniel Voss", APPROVER),
                () -> decide.award(ref, grants.see(ref).getVersion(), ASKED),
                APPROVER);
        acting.as(
                cast.person("Nia Abara", OFFICER),
                () -> letters.send(ref, grants.letters(ref).get(0).getVersion()),
                OFFICER);
        var seen = acting.as(one.iris(), () -> grant.open(ref), PARTNER).version();
        acting.as(one.iris(), () -> agreement.askCancel(ref, seen, "The van broke"), PARTNER);
    }

    @Test
    void theLedger_keepsItsSums_andNamesACaseOnlyToWhoeverMayOpenIt() throws Exception {
        stands(Way.LEFT_A_PARTNER_TWO_YEARS_AGO);
        var ref = it.reference();
        var pool = offer.reference().toLowerCase(Locale.ROOT);
        assertThat(entries(offer.by(), pool, OFFICER))
                .extracting(PoolScreen.Entry::reference)
                .contains(ref);
        assertThat(acting.as(offer.by(), () -> Taken.along(rows -> ledger.export(pool, rows)), OFFICER))
                .contains(ref);
        var finance = cast.person("Noor Haddad", FINANCE);
        assertKeptFrom(finance, pool, FINANCE);
        for (var role : Set.of(OFFICER, APPROVER, FINANCE)) {
            assertKeptFrom(sam, pool, role);
        }
        var daniel = cast.person("Daniel Voss", APPROVER);
        acting.as(daniel, () -> decide.award(ref, grants.see(ref).getVersion(), ASKED), APPROVER);
        assertKeptFrom(sam, pool, APPROVER);
        var admin = cast.person("Ada Brook", ADMINISTRATOR);
        assertKeptFrom(admin, pool, ADMINISTRATOR);
        assertThat(entries(finance, pool, FINANCE))
                .extracting(PoolScreen.Entry::reference)
                .contains(ref);
        acting.as(offer.by(), () -> letters.send(ref, grants.letters(ref).get(0).getVersion()), OFFICER);
        assertThat(entries(admin, pool, ADMINISTRATOR))
                .extracting(PoolScreen.Entry::reference)
                .contains(ref);
    }

    private void assertKeptFrom(PersonId person, String pool, String role) throws Exception {
        var seen = entries(person, pool, role);
        assertThat(seen).extracting(PoolScreen.Entry::reference).containsOnlyNulls();
        assertThat(seen.get(0)).returns(true, PoolScreen.Entry::kept).returns(ASKED, PoolScreen.Entry::amount);
        assertThat(acting.as(person, () -> Taken.along(rows -> ledger.export(pool, rows)), role))
                .doesNotContain(it.reference())
                .contains("a case that is kept from you")
                .contains("1000.00");
    }

    private List<PoolScreen.Entry> entries(PersonId person, String pool, String role) throws Exception {
        return acting.as(person, () -> ledger.pool(pool, null, 0, 25), role).entries();
    }

    @Test
    void aColleague_cannotHandThemTheCase_nameThemOrAskThemToRead() throws Exception {
        stands(Way.APPLIED_WITH_ONE_OF_ITS_PEOPLE);
        var other = grants.submitted(offer);
        var mei = cast.person("Mei Larsdotter", REVIEWER);
        cast.affiliate(mei, other.museum(), null);
        assertRefused("reviews.refused.conflict", () -> assign.assign(other.reference(), mei));
        assertRefused(
                "grants.refused.cannotHave",
                () -> hand.giveTo(it.reference(), grants.see(it.reference()).getVersion(), sam));
        assertRefused("grants.refused.cannotMention", () -> conversation.note(it.reference(), "Look", sam));
        assertThat(acting.as(offer.by(), () -> desk.colleagues(it.reference()), OFFICER))
                .extracting(DecideDesk.Colleague::id)
                .contains(offer.by().value())
                .doesNotContain(sam.value());
    }

    private void assertRefused(String key, Acting.Deed deed) {
        assertThatThrownBy(() -> acting.as(offer.by(), deed, OFFICER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
