package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.headwaters.network.Cast;
import org.headwaters.platform.History;
import org.headwaters.platform.HistoryRow;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleText;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Acting.Outcome;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InServer
class ApplyIT {
    @Inject
    Applicants applicants;

    @Inject
    CallMakingWorkflow making;

    @Inject
    ApplyWorkflow moves;

    @Inject
    WriteWorkflow writing;

    @Inject
    DecideWorkflow decide;

    @Inject
    ApplyDesk desk;

    @Inject
    OfferDesk offers;

    @Inject
    MissedDeadlines deadlines;

    @Inject
    History history;

    @Inject
    Applications applications;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Test
    @Tag("h2")
    void twoPartners_getFromTheCallToAReceipt() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        var reference = applicants.aConfirmedOne(two, call);
        assertThat(reference).matches("CG-\\d{4}-\\d{4,}");
        var shown = as(two.tomas(), () -> desk.apply(reference));
        assertThat(shown.isOffered("SUBMIT")).isTrue();
        assertThat(shown.title().text()).isEqualTo("Salt, sand and statistics");
        assertThat(shown.minutes()).isEqualTo(2);

        as(two.tomas(), () -> moves.submit(reference, key()));

        var receipt = as(two.iris(), () -> desk.receipt(reference));
        assertThat(receipt.receipt().wordDue()).isAfter(receipt.receipt().submittedAt());
        assertThat(receipt.told()).contains("Iris Okafor", "Tomas Reyes");
        assertThat(new String(as(two.iris(), () -> desk.dates(reference)).bytes(), "UTF-8"))
                .contains("BEGIN:VCALENDAR", "UID:" + reference + "-word@headwaters");
        assertThat(as(two.iris(), () -> desk.apply(reference)).budget().total()).isEqualTo(new Money(232_050, "USD"));
        var moved = transaction.run(() -> history.of(new SubjectRef("grant", reference)));
        assertThat(moved)
                .extracting(HistoryRow.Shown::move)
                .containsExactly("START", "ASK_PARTNER", "CO_SIGN", "SUBMIT");
        assertThat(moved).extracting(HistoryRow.Shown::version).isSorted();
    }

    @Test
    @Tag("h2")
    void eightThreadsSubmittingOneKey_makeOneApplication_andHoldTheSameReceipt() throws Exception {
        var two = applicants.two();
        var reference = applicants.aConfirmedOne(two, applicants.anOpenCall());
        var key = key();
        var outcomes = acting.together(8, two.iris(), () -> moves.submit(reference, key), PARTNER);
        assertThat(outcomes).allMatch(Outcome::succeeded);
        assertThat(outcomes.stream().map(Outcome::result).distinct()).hasSize(1);
        var submits = transaction.run(() -> history.of(new SubjectRef("grant", reference))).stream()
                .filter(row -> row.move().equals("SUBMIT"));
        assertThat(submits).hasSize(1);
    }

    @Test
    void anotherKey_isToldThatItIsSubmitted_andAKeyServesOneApplication() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        var first = applicants.aConfirmedOne(two, call);
        var key = key();
        as(two.iris(), () -> moves.submit(first, key));
        assertThatThrownBy(() -> as(two.iris(), () -> moves.submit(first, key())))
                .isInstanceOf(IllegalMove.class);
        var second = applicants.aConfirmedOne(two, applicants.anOpenCall());
        assertThatThrownBy(() -> as(two.iris(), () -> moves.submit(second, key)))
                .hasMessageContaining("key");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    @Tag("h2")
    void eightThreadsStartingUnderOneCall_openTheSameDraft() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        var outcomes = acting.together(8, two.iris(), () -> moves.start(call, null), PARTNER);
        assertThat(outcomes).allMatch(Outcome::succeeded);
        assertThat(outcomes.stream().map(Outcome::result).distinct()).hasSize(1);
    }

    @Test
    void aStaleText_isRefusedWithTheOtherOne_andNothingIsLost() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        var seen = applicants.versionOf(reference, "together");
        var tomas = as(two.tomas(), () -> writing.save(reference, "together", "Eight teachers.", seen, 5));
        assertThat(tomas.version()).isGreaterThan(seen);
        assertThatThrownBy(() -> as(two.iris(), () -> writing.save(reference, "together", "Sixty crabs.", seen, 5)))
                .isInstanceOfSatisfying(StaleText.class, stale -> {
                    assertThat(stale.text()).isEqualTo("Eight teachers.");
                    assertThat(stale.by()).isEqualTo("Tomas Reyes");
                    assertThat(stale.current()).isEqualTo(tomas.version());
                });
        as(two.iris(), () -> writing.save(reference, "together", "Sixty crabs.", tomas.version(), 5));
        assertThat(as(two.tomas(), () -> desk.apply(reference)).questions())
                .flatExtracting(ApplyScreen.QuestionPart::earlier)
                .extracting(ApplyScreen.Earlier::text, ApplyScreen.Earlier::by)
                .contains(tuple("Eight teachers.", "Tomas Reyes"));
    }

    @Test
    @Tag("h2")
    void ofManySavesAtOnce_oneWins_andTheRestKeepTheirs() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        var seen = applicants.versionOf(reference, "different");
        var number = new AtomicInteger();
        var outcomes = acting.together(
                8,
                two.iris(),
                () -> writing.save(reference, "different", "Text " + number.incrementAndGet(), seen, 1),
                PARTNER);
        assertThat(outcomes.stream().filter(Outcome::succeeded)).hasSize(1);
        assertThat(outcomes.stream().filter(o -> !o.succeeded()).map(Outcome::failure))
                .allMatch(StaleText.class::isInstance);
    }

    @Test
    void theSameTextAgain_isSavedOnce() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        var first = applicants.save(two.iris(), reference, "together", "Once.");
        var again = as(two.iris(), () -> writing.save(reference, "together", "Once.", 0, 5));
        assertThat(again.version()).isEqualTo(first.version());
    }

    @Test
    void toEverybodyElse_thereIsNoSuchApplication() throws Exception {
        var two = applicants.two();
        var reference = applicants.aConfirmedOne(two, applicants.anOpenCall());
        List<Callable<?>> doors = List.of(
                () -> desk.apply(reference),
                () -> desk.confirm(reference),
                () -> desk.receipt(reference),
                () -> desk.dates(reference),
                () -> writing.save(reference, "together", "x", 0, 0),
                () -> run(() -> writing.addPartner(reference, two.schoolsReference())),
                () -> run(() -> moves.ask(reference)),
                () -> run(() -> moves.confirm(reference, 1)),
                () -> moves.revise(reference),
                () -> moves.submit(reference, key()),
                () -> run(() -> moves.withdraw(reference, "")),
                () -> moves.carryOver(reference));
        for (var door : doors) {
            assertThatThrownBy(() -> as(two.stranger(), door)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> acting.as(two.iris(), door, OFFICER))
                    .isInstanceOf(jakarta.ejb.EJBAccessException.class);
        }
        assertThatThrownBy(() -> as(two.iris(), () -> desk.apply("CG-1999-0000")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsSubmitted_isNotEdited() throws Exception {
        var two = applicants.two();
        var reference = applicants.aConfirmedOne(two, applicants.anOpenCall());
        as(two.iris(), () -> moves.submit(reference, key()));
        var seen = applicants.versionOf(reference, "together");
        assertThatThrownBy(() -> as(two.iris(), () -> writing.save(reference, "together", "Later.", seen, 1)))
                .hasMessageContaining("notOpen");
        assertThatThrownBy(() -> as(two.iris(), () -> moves.revise(reference))).isInstanceOf(IllegalMove.class);
    }

    @Test
    void asking_isRefusedWithEveryGap_andNothingIsMoved() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        applicants.save(two.iris(), reference, "budget.1.cost", "-640");
        applicants.save(two.iris(), reference, "together", "");
        assertThatThrownBy(() -> as(two.iris(), () -> run(() -> moves.ask(reference))))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        no -> assertThat(no.gaps()).extracting(Gap::code).containsExactly("together", "budget.1.cost"));
        assertThat(as(two.iris(), () -> desk.apply(reference)).stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void whoConfirmsAnEarlierText_isAskedToReadAgain() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        as(two.iris(), () -> run(() -> moves.ask(reference)));
        var read = as(two.tomas(), () -> desk.confirm(reference)).version();
        as(two.iris(), () -> moves.revise(reference));
        applicants.save(two.iris(), reference, "together", "Nine teachers.");
        as(two.iris(), () -> run(() -> moves.ask(reference)));
        assertThatThrownBy(() -> as(two.tomas(), () -> run(() -> moves.confirm(reference, read))))
                .isInstanceOf(org.headwaters.platform.StaleVersion.class);
        applicants.confirm(two, reference);
        assertThat(as(two.tomas(), () -> desk.confirm(reference)).complete()).isTrue();
    }

    @Test
    @Tag("h2")
    void theDeadlinePasses_itIsMissed_andCarriedWithEveryAnswer() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        var reference = applicants.aConfirmedOne(two, call);
        applicants.theDeadlinePasses(call);
        assertThatThrownBy(() -> as(two.iris(), () -> moves.submit(reference, key())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.late"));
        transaction.run(() -> run(deadlines::beat));
        assertThat(as(two.iris(), () -> desk.apply(reference)).stage()).isEqualTo(Stage.MISSED);
        assertThat(applicants.mailsAbout(reference))
                .filteredOn(mail -> mail.contains("passed"))
                .hasSize(2);

        assertThat(as(two.iris(), () -> desk.apply(reference)).carriedTo()).isNull();
        applicants.anOpenCall();
        var carried = as(two.tomas(), () -> moves.carryOver(reference));
        assertThat(as(two.iris(), () -> desk.apply(reference)).carriedTo()).isEqualTo(carried);
        var shown = as(two.iris(), () -> desk.apply(carried));
        assertThat(shown.stage()).isEqualTo(Stage.DRAFT);
        assertThat(shown.written("together").orElseThrow().text())
                .isEqualTo("Six teachers walk the shore and count crabs.");
        assertThat(shown.budget().total()).isEqualTo(new Money(232_050, "USD"));
        assertThat(shown.partners()).hasSize(2);
        assertThat(shown.gaps()).isEmpty();
        assertThat(as(two.iris(), () -> moves.carryOver(reference))).isEqualTo(carried);
        as(two.iris(), () -> run(() -> moves.ask(carried)));
        applicants.confirm(two, carried);
        as(two.iris(), () -> moves.submit(carried, key()));
        assertThat(as(two.iris(), () -> moves.carryOver(reference))).isEqualTo(carried);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAUSED", "ALUMNI", "BACKBONE"})
    void whoIsNoMember_beginsNothingNew_andGoesOnWithWhatPartnersWereAsked(String standing) throws Exception {
        var two = applicants.two();
        var draft = applicants.aCompleteDraft(two, applicants.anOpenCall());
        var asked = applicants.aCompleteDraft(two, applicants.anOpenCall());
        as(two.iris(), () -> run(() -> moves.ask(asked)));
        var call = applicants.anOpenCall();
        var missed = applicants.aConfirmedOne(two, call);
        applicants.theDeadlinePasses(call);
        transaction.run(() -> run(deadlines::beat));
        var open = applicants.anOpenCall();

        applicants.stands(two.museum(), standing);

        List<Callable<?>> begins = List.of(
                () -> moves.start(open, null), () -> moves.carryOver(missed), () -> run(() -> moves.ask(draft)));
        for (var begin : begins) {
            assertThatThrownBy(() -> as(two.iris(), begin)).isInstanceOfSatisfying(Refusal.class, no -> {
                assertThat(no.key()).isEqualTo("grants.refused.notMember");
                assertThat(no.arguments().toString()).contains("Museum of Tides");
            });
        }
        as(two.iris(), () -> moves.revise(asked));
        applicants.save(two.iris(), asked, "together", "Seven teachers walk the shore.");
        as(two.iris(), () -> run(() -> moves.ask(asked)));
        applicants.confirm(two, asked);
        as(two.iris(), () -> moves.submit(asked, key()));
        applicants.stands(two.museum(), "MEMBER");
        as(two.iris(), () -> run(() -> moves.ask(draft)));
    }

    @Test
    void whoActsForAFormerPartnerAndForAMember_appliesForTheMember_andFindsWhatTheOtherHasBegun() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        var begun = as(two.iris(), () -> moves.start(call, null));
        applicants.stands(two.museum(), "ALUMNI");
        assertThat(as(two.iris(), () -> moves.start(call, null))).isEqualTo(begun);
        assertThat(as(two.iris(), () -> desk.begun(call))).contains(begun);
        cast.affiliate(two.iris(), two.schools(), null);
        var other = applicants.anOpenCall();
        var reference = as(two.iris(), () -> moves.start(other, null));
        assertThat(transaction.run(() -> applications.get(reference).getLead())).isEqualTo(two.schools());
    }

    @Test
    void whoActsForTwoMembers_saysForWhichOne_andHasOneDraftOfEach() throws Exception {
        var two = applicants.two();
        cast.affiliate(two.iris(), two.schools(), null);
        var call = applicants.anOpenCall();
        assertThat(as(two.iris(), () -> offers.call(call)).starts())
                .extracting(CallScreen.Start::organisation, CallScreen.Start::key)
                .containsExactly(
                        tuple(two.museumReference(), "grants.call.start.as"),
                        tuple(two.schoolsReference(), "grants.call.start.as"));

        var second = as(two.iris(), () -> moves.start(call, two.schoolsReference()));
        assertThat(transaction.run(() -> applications.get(second).getLead())).isEqualTo(two.schools());
        assertThat(as(two.iris(), () -> offers.call(call)).starts())
                .extracting(CallScreen.Start::key)
                .containsExactly("grants.call.start.as", "grants.call.continue.as");
        var first = as(two.iris(), () -> moves.start(call, two.museumReference()));
        assertThat(transaction.run(() -> applications.get(first).getLead())).isEqualTo(two.museum());
        assertThat(as(two.iris(), () -> moves.start(call, two.schoolsReference())))
                .isEqualTo(second);
        assertThat(as(two.iris(), () -> desk.begun(call))).isEmpty();

        for (var other : List.of("no-such-partner", applicants.aFormerPartner())) {
            assertThatThrownBy(() -> as(two.iris(), () -> moves.start(call, other)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aPartnersDraft_staysUnknown_toAPartnerWhoIsOnALaterOneOnly() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        var first = applicants.aCompleteDraft(two, call);
        var later = as(two.stranger(), () -> moves.start(call, null));
        as(two.stranger(), () -> run(() -> writing.addPartner(later, two.schoolsReference())));
        as(two.stranger(), () -> run(() -> writing.addPartner(later, two.museumReference())));

        assertThat(as(two.stranger(), () -> desk.apply(later)).twins()).isEmpty();
        assertThat(as(two.tomas(), () -> desk.apply(later)).twins())
                .extracting(ApplyScreen.TwinPart::reference)
                .containsExactly(first);
    }

    @Test
    void whatIsCarriedOnWithOthers_staysUnknown_toAPartnerWhoIsNotOnItAnyMore() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        var missed = applicants.aConfirmedOne(two, call);
        applicants.theDeadlinePasses(call);
        transaction.run(() -> run(deadlines::beat));
        var next = applicants.anOpenCall();
        transaction.sql("update call set copied_from = (select c.id from call c where c.reference = '" + call
                + "') where reference = '" + next + "'");
        var begun = as(two.iris(), () -> moves.start(next, null));
        assertThatThrownBy(() -> as(two.tomas(), () -> moves.carryOver(missed)))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.key()).isEqualTo("grants.refused.carry.byLead");
                    assertThat(no.arguments()).isEmpty();
                });
        assertThatThrownBy(() -> as(two.iris(), () -> moves.carryOver(missed)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.arguments()).contains(begun));

        as(two.iris(), () -> run(() -> moves.withdraw(begun, "")));
        var carried = as(two.iris(), () -> moves.carryOver(missed));
        as(two.iris(), () -> run(() -> writing.removePartner(carried, two.schoolsReference())));
        assertThatThrownBy(() -> as(two.tomas(), () -> moves.carryOver(missed)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.carry.byLead"));
        assertThat(as(two.iris(), () -> moves.carryOver(missed))).isEqualTo(carried);
    }

    @Test
    void whatCameBack_isConfirmedAgain_whenAPartnerChangesTheSumOrWhoReceivesIt() throws Exception {
        var two = applicants.two();
        var reference = applicants.aConfirmedOne(two, applicants.anOpenCall());
        as(two.iris(), () -> moves.submit(reference, key()));
        applicants.officer(
                () -> run(() -> decide.giveBack(reference, applicants.versionOf(reference), "Who drives?", Set.of())));

        applicants.save(two.iris(), reference, "together", "Tomas drives.");
        assertThat(as(two.tomas(), () -> desk.confirm(reference)).complete()).isTrue();
        var read = applicants.versionOf(reference);
        applicants.save(two.iris(), reference, "budget.1.cost", "1,640");
        assertThatThrownBy(() -> as(two.iris(), () -> run(() -> moves.resubmit(reference))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.notConfirmed"));
        assertThatThrownBy(() -> as(two.tomas(), () -> run(() -> moves.confirm(reference, read))))
                .isInstanceOf(org.headwaters.platform.StaleVersion.class);
        assertThat(applicants.mailsAbout(reference))
                .filteredOn(mail -> mail.contains("Please confirm"))
                .singleElement()
                .asString()
                .contains("\"to\":{\"value\":" + two.tomas().value(), "/grants/confirm?ref=" + reference);

        applicants.save(two.iris(), reference, "payee", two.schoolsReference());
        applicants.confirm(two, reference);
        as(two.iris(), () -> run(() -> moves.resubmit(reference)));
        assertThat(as(two.iris(), () -> desk.receipt(reference)).receipt()).isNotNull();
    }

    @Test
    void onlyPartners_areAddedToAnApplication() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        var former = applicants.aFormerPartner();
        assertThatThrownBy(() -> as(two.iris(), () -> run(() -> writing.addPartner(reference, former))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("h2")
    void whoIsAsked_getsOneLink_andEverybodyAReceiptWithItsDates() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        var reference = applicants.aCompleteDraft(two, call);
        as(two.iris(), () -> run(() -> moves.ask(reference)));
        assertThat(applicants.mailsAbout(reference))
                .singleElement()
                .asString()
                .contains("asks you to confirm “Salt, sand and statistics”", "/grants/confirm?ref=" + reference)
                .contains("\"to\":{\"value\":" + two.tomas().value());
        applicants.confirm(two, reference);
        as(two.iris(), () -> moves.submit(reference, key()));
        var receipts = applicants.mailsAbout(reference).stream()
                .filter(mail -> mail.contains("is submitted"))
                .toList();
        assertThat(receipts).hasSize(2).allMatch(mail -> mail.contains(reference + ".ics"));
        assertThat(receipts).allMatch(mail -> mail.contains("$2,320.50"));
    }

    @Test
    @Tag("h2")
    void whoAsks_doesNotConfirmForTheLead_whomTheyDoNotActFor() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        assertThat(as(two.tomas(), () -> desk.apply(reference)).partners())
                .filteredOn(ApplyScreen.PartnerPart::lead)
                .extracting(ApplyScreen.PartnerPart::asks)
                .containsExactly("Iris Okafor");
        as(two.tomas(), () -> run(() -> moves.ask(reference)));
        assertThat(as(two.iris(), () -> desk.apply(reference)).partners())
                .extracting(ApplyScreen.PartnerPart::reference, ApplyScreen.PartnerPart::confirmed)
                .containsExactly(tuple(two.museumReference(), false), tuple(two.schoolsReference(), true));
        assertThat(applicants.mailsAbout(reference))
                .singleElement()
                .asString()
                .contains("Larkmoor Schools Trust", "asks you to confirm", "/grants/confirm?ref=" + reference)
                .contains("\"to\":{\"value\":" + two.iris().value());
        assertThatThrownBy(() -> as(two.tomas(), () -> moves.submit(reference, key())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.notConfirmed"));
        as(two.iris(), () -> run(() -> moves.confirm(reference, applicants.versionOf(reference))));
        as(two.tomas(), () -> moves.submit(reference, key()));
    }

    @Test
    void whoAsksForALeadThatItsBeginnerHasLeft_asksItsContact() throws Exception {
        var two = applicants.two();
        var reference = applicants.aCompleteDraft(two, applicants.anOpenCall());
        var noor = applicants.actingFor("Noor Adeyemi", two.museum());
        transaction.sql("update affiliation set until_day = date '2020-01-01' where person_id = "
                + two.iris().value());
        as(two.tomas(), () -> run(() -> moves.ask(reference)));
        assertThat(applicants.mailsAbout(reference))
                .singleElement()
                .asString()
                .contains("\"to\":{\"value\":" + noor.value());
    }

    @Test
    void outsideItsDates_aCallTakesNoApplication_andAnUnpublishedOneDoesNotExist() throws Exception {
        var two = applicants.two();
        var over = applicants.anOpenCall();
        applicants.theDeadlinePasses(over);
        assertThatThrownBy(() -> as(two.iris(), () -> moves.start(over, null)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.callNotOpen"));
        var unpublished = applicants.officer(() -> making.begin("Not yet"));
        assertThatThrownBy(() -> as(two.iris(), () -> moves.start(unpublished, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSecondStart_opensTheFirst_evenWhenItIsSubmitted_andEightAtOnceBeginNone() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        var first = applicants.aConfirmedOne(two, call);
        as(two.iris(), () -> moves.submit(first, key()));
        var outcomes = acting.together(8, two.iris(), () -> moves.start(call, null), PARTNER);
        assertThat(outcomes).allMatch(Outcome::succeeded);
        assertThat(outcomes.stream().map(Outcome::result).distinct()).containsExactly(first);
        assertThat(as(two.iris(), () -> offers.call(call)).starts())
                .containsExactly(new CallScreen.Start(null, null, "grants.call.open"));
        assertThat(as(two.tomas(), () -> offers.call(call)).starts())
                .containsExactly(new CallScreen.Start(null, null, "grants.call.start"));
    }

    @Test
    void aWithdrawnOne_givesWayToANewBeginning() throws Exception {
        var two = applicants.two();
        var call = applicants.anOpenCall();
        var first = applicants.aCompleteDraft(two, call);
        as(two.tomas(), () -> run(() -> moves.withdraw(first, "We found another way")));
        assertThat(as(two.iris(), () -> desk.apply(first)).stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(as(two.iris(), () -> moves.start(call, null))).isNotEqualTo(first);
    }

    @Test
    void statementsAreBounded_forTheFormAndForSubmitting() throws Exception {
        var two = applicants.two();
        var reference = applicants.aConfirmedOne(two, applicants.anOpenCall());
        assertThat(as(two.iris(), () -> Statements.during(() -> desk.apply(reference))))
                .isLessThanOrEqualTo(25);
        assertThat(as(two.iris(), () -> Statements.during(() -> desk.confirm(reference))))
                .isLessThanOrEqualTo(20);
        assertThat(as(two.iris(), () -> Statements.during(() -> moves.submit(reference, key()))))
                .isLessThanOrEqualTo(25);
    }

    private <T> T as(PersonId who, Callable<T> body) throws Exception {
        return acting.as(who, body, PARTNER);
    }

    private static Void run(Runnable deed) {
        deed.run();
        return null;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
