package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwaters.commitments.api.TextsResource;
import org.headwaters.network.Cast;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.network.PersonLeft;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.HistoryRow;
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
import org.headwaters.platform.text.TextSaving;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A promise from its first word to its decision, and who may do and read what on the way. */
@InServer
@Tag("h2")
class VettingIT {
    @Inject
    DraftWorkflow drafting;

    @Inject
    DraftDesk drafts;

    @Inject
    SharingWorkflow sharing;

    @Inject
    TalkWorkflow talk;

    @Inject
    VettingWorkflow vetting;

    @Inject
    VettingDesk desk;

    @Inject
    CommitmentsDesk promises;

    @Inject
    PromisePartsDesk parts;

    @Inject
    RiverDesk river;

    @Inject
    TextsResource rest;

    @Inject
    Reviews reviews;

    @Inject
    History history;

    @Inject
    Directory directory;

    @Inject
    CommitmentWork work;

    @Inject
    CommitmentPurposes purposes;

    @Inject
    SharesMakeOne sharesMakeOne;

    @Inject
    Event<PersonLeft> left;

    @Inject
    Caller caller;

    @Inject
    PromiseCast promiseCast;

    @Inject
    Cast cast;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    private String theme;
    private OrganisationId museum;
    private OrganisationId college;
    private PersonId iris;
    private PersonId tomas;
    private PersonId ruth;
    private PersonId daniel;
    private List<PersonId> readers;

    @BeforeEach
    void twoPartners_staff_andThreeReadersFromOutside() {
        theme = promiseCast.goal();
        museum = cast.partner("Museum " + theme);
        college = cast.partner("College " + theme);
        iris = promiseCast.signer("Iris " + theme, museum);
        tomas = promiseCast.signer("Tomas " + theme, college);
        ruth = cast.person("Ruth " + theme, OFFICER);
        daniel = cast.person("Daniel " + theme, APPROVER);
        readers = promiseCast.readers(theme);
    }

    @Test
    void aPromise_isReadByThree_accepted_told_andPublicFromThen() throws Exception {
        var reference = promiseCast.submitted(iris, theme);
        assertThatThrownBy(() -> acting.asStranger(() -> promises.promise(reference)))
                .isInstanceOf(NotFound.class);
        takeUp(reference, readers);
        for (var reader : readers) {
            assertThatThrownBy(() -> accept(reference)).hasMessageContaining("commitments.refused.notRead");
            promiseCast.read(reader, reference, 4);
        }
        accept(reference);
        var shown = acting.asStranger(() -> promises.promise(reference));
        assertThat(shown.state()).isEqualTo(State.ACTIVE);
        var letters = promiseCast.mails(reference, "accepted/");
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter).contains("It reaches far", "It is a stretch: 4 of 5.");
            readers.forEach(reader -> assertThat(letter).contains("Word of " + reader.value()));
            assertThat(letter).doesNotContain("Reader one " + theme);
        });
        assertThat(acting.as(iris, () -> parts.of(reference), PARTNER).comments())
                .hasSize(3)
                .allSatisfy(reader -> assertThat(reader.lines()).hasSize(3));
        assertThat(acting.asStranger(() -> parts.of(reference)).comments()).isEmpty();
        assertThat(acting.asStranger(() -> parts.of(reference)).readers()).isEqualTo(3);
        assertThat(moves(reference)).containsExactly("START", "SUBMIT", "TAKE_UP", "ACCEPT");
        assertThatThrownBy(() -> acting.as(iris, () -> drafting.withdraw(reference, " "), PARTNER))
                .hasMessageContaining("sayWhy");
        acting.as(iris, () -> drafting.withdraw(reference, "Nobody came on Mondays"), PARTNER);
        assertThat(acting.as(iris, () -> parts.of(reference), PARTNER).comments())
                .hasSize(3);
        assertThat(acting.asStranger(() -> promises.promise(reference)).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void whoIsDeclined_readsWhy_andEveryComment_andNobodyElseReadsThePromise() throws Exception {
        var reference = read(promiseCast.submitted(iris, theme));
        assertThatThrownBy(() -> acting.as(daniel, () -> vetting.decline(reference, version(reference), " "), APPROVER))
                .hasMessageContaining("sayWhy");
        acting.as(daniel, () -> vetting.decline(reference, version(reference), "Too near to last year"), APPROVER);
        assertThat(promiseCast.mails(reference, "declined/")).singleElement().satisfies(letter -> assertThat(letter)
                .contains("Too near to last year", "Word of "));
        assertThatThrownBy(() -> acting.as(tomas, () -> promises.promise(reference), PARTNER))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(iris, () -> parts.of(reference), PARTNER).reason()).isEqualTo("Too near to last year");
    }

    @Test
    void aReader_neverReadsAPromiseOfTheOwnOrganisation_norOfOneThatCarriesAPart() throws Exception {
        var ownReader = cast.person("Mei " + theme, REVIEWER);
        cast.affiliate(ownReader, college, LocalDate.of(2026, 1, 1));
        var reference = joint(6_000, 4_000);
        acting.as(iris, () -> drafting.submit(reference), PARTNER);
        var three = List.of(readers.get(0), readers.get(1), ownReader);
        assertThatThrownBy(() -> takeUp(reference, three))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("reviews.refused.conflict"));
        assertThat(reviews(reference)).isEmpty();
        assertThat(state(reference)).isEqualTo(State.SUBMITTED);
        assertThatThrownBy(() -> takeUp(reference, readers.subList(0, 2)))
                .hasMessageContaining("commitments.refused.readers");
        takeUp(reference, readers);
        assertThatThrownBy(() -> acting.as(ruth, () -> vetting.ask(reference, ownReader), OFFICER))
                .hasMessageContaining("reviews.refused.conflict");
        assertThat(acting.as(ruth, () -> desk.vet(reference, "Mei " + theme), OFFICER)
                        .candidates())
                .singleElement()
                .satisfies(one -> assertThat(one.free()).isFalse());
    }

    @Test
    void aDraft_isNobodyElses_byPageRestAndWorkflow() throws Exception {
        var reference = promiseCast.draft(iris, promiseCast.fields(theme));
        var typing = new TextSaving.Typing("Mine now", 3);
        for (var door : List.<Acting.Deed>of(
                () -> promises.promise(reference),
                () -> parts.of(reference),
                () -> drafts.draft(reference),
                () -> rest.save(reference, "title", "0", typing),
                () -> drafting.save(reference, "title", "Mine now", 1),
                () -> drafting.submit(reference),
                () -> drafting.withdraw(reference, null),
                () -> sharing.agree(reference, List.of(), 0),
                () -> sharing.divide(reference, "", Map.of()),
                () -> sharing.addStep(reference, new MilestoneTerms("A step", LocalDate.of(2030, 1, 1), 1, 0, 1)),
                () -> talk.say(reference, "I saw it"))) {
            assertThatThrownBy(() -> acting.as(tomas, door, PARTNER)).isInstanceOf(NotFound.class);
        }
        assertThat(acting.as(tomas, () -> promises.promises(theme, false, 1), PARTNER)
                        .lines())
                .isEmpty();
        assertThat(transaction.run(() -> purposes.find(reference))).isEmpty();
        assertThat(transaction.run(() -> purposes.topics(List.of(reference)))).isEmpty();
        assertThat(acting.as(iris, () -> drafts.draft(reference), PARTNER)
                        .field("title")
                        .text())
                .isEqualTo("Visits " + theme);
    }

    @Test
    void coachAndStaff_maySayWhatTheyThink_andNeverWrite() throws Exception {
        var reference = promiseCast.draft(iris, promiseCast.fields(theme));
        var ade = cast.person("Ade " + theme, REVIEWER);
        assertThatThrownBy(() -> acting.as(ade, () -> talk.say(reference, "Who counts?"), REVIEWER))
                .isInstanceOf(NotFound.class);
        var before = version(reference);
        acting.as(ruth, () -> vetting.coach(reference, before, ade), OFFICER);
        assertThatThrownBy(() -> acting.as(ruth, () -> vetting.coach(reference, before, null), OFFICER))
                .isInstanceOf(StaleVersion.class);
        acting.as(ade, () -> talk.say(reference, "Who counts?"), REVIEWER);
        acting.as(ruth, () -> talk.say(reference, "Say it in one line."), OFFICER);
        acting.as(iris, () -> talk.say(reference, "The school does."), PARTNER);
        var seen = acting.as(ade, () -> drafts.draft(reference), REVIEWER);
        assertThat(seen.writable()).isFalse();
        assertThat(seen.talk()).extracting(DraftScreen.Said::as).containsExactly(Seat.COACH, Seat.STAFF, Seat.PARTNER);
        for (var helper : List.of(ade, ruth)) {
            assertThatThrownBy(() ->
                            acting.as(helper, () -> drafting.save(reference, "title", "Mine", 1), REVIEWER, OFFICER))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> acting.as(helper, () -> drafting.save(reference, "title", "Mine", 1), PARTNER))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(promiseCast.mails(reference, "comment/")).hasSize(4);
        acting.as(iris, () -> drafting.submit(reference), PARTNER);
        assertThatThrownBy(() -> takeUp(reference, List.of(ade, readers.get(0), readers.get(1))))
                .hasMessageContaining("reviews.refused.conflict");
    }

    @Test
    void whoHelpedToWriteIt_neitherReadsNorDecidesIt_alsoWhenAnotherCoachCame() throws Exception {
        var reference = promiseCast.draft(iris, promiseCast.fields(theme));
        var ade = cast.person("Ade " + theme, REVIEWER, APPROVER);
        acting.as(ruth, () -> vetting.coach(reference, version(reference), ade), OFFICER);
        acting.as(ade, () -> talk.say(reference, "Who counts?"), REVIEWER);
        acting.as(ruth, () -> vetting.coach(reference, version(reference), readers.get(0)), OFFICER);
        acting.as(ruth, () -> vetting.coach(reference, version(reference), null), OFFICER);
        acting.as(iris, () -> drafting.submit(reference), PARTNER);
        assertThatThrownBy(() -> takeUp(reference, List.of(ade, readers.get(1), readers.get(2))))
                .hasMessageContaining("reviews.refused.conflict");
        takeUp(reference, readers);
        for (var reader : readers) {
            promiseCast.read(reader, reference, 4);
        }
        assertThatThrownBy(() ->
                        acting.as(ade, () -> vetting.accept(reference, version(reference), "I know it well"), APPROVER))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(ade, () -> desk.list(1), APPROVER).waiting())
                .extracting(VettingList.Row::reference)
                .doesNotContain(reference);
        accept(reference);
    }

    @Test
    void staffWithAConflict_findNoPromise() throws Exception {
        cast.affiliate(ruth, museum, LocalDate.of(2026, 1, 1));
        var reference = promiseCast.submitted(iris, theme);
        assertThatThrownBy(() -> acting.as(ruth, () -> desk.vet(reference, null), OFFICER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> takeUp(reference, readers)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(ruth, () -> promises.promise(reference), OFFICER))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(ruth, () -> desk.list(1), OFFICER).waiting())
                .extracting(VettingList.Row::reference)
                .doesNotContain(reference);
        assertThat(acting.as(daniel, () -> desk.list(1), APPROVER).waiting())
                .extracting(VettingList.Row::reference)
                .contains(reference);
    }

    @Test
    void whatIsChangedAsAsked_isReadAgain_beforeItIsDecided() throws Exception {
        var reference = read(promiseCast.submitted(iris, theme));
        acting.as(ruth, () -> vetting.askChanges(reference, version(reference), "Say who counts"), OFFICER);
        assertThat(promiseCast.mails(reference, "changes/")).singleElement().satisfies(mail -> assertThat(mail)
                .contains("Say who counts"));
        promiseCast.write(iris, reference, Map.of("indicator", "Counted by the school"));
        acting.as(iris, () -> drafting.revise(reference), PARTNER);
        assertThat(reviews(reference)).hasSize(3).containsOnly(ReviewStage.REOPENED);
        assertThatThrownBy(() -> accept(reference)).hasMessageContaining("commitments.refused.notRead");
        for (var reader : readers) {
            promiseCast.read(reader, reference, 5);
        }
        accept(reference);
        assertThat(moves(reference)).containsExactly("START", "SUBMIT", "TAKE_UP", "ASK_CHANGES", "REVISE", "ACCEPT");
    }

    @Test
    void whoSubmitsFromAPageOpenedBeforeTheChange_readsItAnew_andHasNotYetSaidAnything() throws Exception {
        var reference = promiseCast.submitted(iris, theme);
        takeUp(reference, readers);
        var late = readers.get(2);
        for (var reader : readers.subList(0, 2)) {
            promiseCast.read(reader, reference, 4);
        }
        var open = promiseCast.opens(late, reference);
        acting.as(ruth, () -> vetting.askChanges(reference, version(reference), "Say who counts"), OFFICER);
        promiseCast.write(iris, reference, Map.of("indicator", "Counted by the school"));
        acting.as(iris, () -> drafting.revise(reference), PARTNER);
        assertThatThrownBy(() -> promiseCast.sends(late, open, 4)).hasMessageContaining("reviews.refused.changed");
        for (var reader : readers.subList(0, 2)) {
            promiseCast.read(reader, reference, 5);
        }
        assertThatThrownBy(() -> accept(reference)).hasMessageContaining("commitments.refused.notRead");
        promiseCast.read(late, reference, 4);
        accept(reference);
    }

    @Test
    void whatIsBeingChanged_isReadAsItWasHandedIn_untilItIsHandedInAgain() throws Exception {
        var reference = promiseCast.submitted(iris, theme);
        takeUp(reference, readers);
        acting.as(ruth, () -> vetting.askChanges(reference, version(reference), "Name a step"), OFFICER);
        var step = new MilestoneTerms("The lab opens", LocalDate.of(2029, 1, 1), 1, 0, 1);
        acting.as(iris, () -> sharing.addStep(reference, step), PARTNER);
        assertThat(seen(reference)).doesNotContain("The lab opens");
        acting.as(iris, () -> drafting.revise(reference), PARTNER);
        assertThat(seen(reference)).contains("The lab opens");
        acting.as(ruth, () -> vetting.askChanges(reference, version(reference), "Carry it together"), OFFICER);
        acting.as(iris, () -> sharing.invite(reference, card(college), BigDecimal.valueOf(40)), PARTNER);
        assertThat(seen(reference)).contains("The lab opens").doesNotContain("College " + theme);
    }

    /** The promise in words, as its reader and staff see it. */
    private String seen(String reference) throws Exception {
        var staff = acting.as(ruth, () -> desk.vet(reference, null), OFFICER).sections();
        assertThat(promiseCast.opens(readers.get(0), reference).sections()).isEqualTo(staff);
        return staff.toString();
    }

    @Test
    void wordsAboutAnEarlierText_areNotCounted() throws Exception {
        var reference = read(promiseCast.submitted(iris, theme));
        transaction.sql("update commitment set submissions = 2 where reference = '" + reference + "'");
        assertThat(acting.as(daniel, () -> desk.list(1), APPROVER).waiting())
                .filteredOn(row -> row.reference().equals(reference))
                .singleElement()
                .satisfies(row -> assertThat(row.said()).isZero());
        assertThat(transaction.sql("update commitment set submissions = 2 where reference = '" + reference
                        + "' and id in (select commitment_id from commitment_waiting where said > 0)"))
                .as("said, as it waits for a decision")
                .isZero();
        assertThatThrownBy(() -> accept(reference)).hasMessageContaining("commitments.refused.notRead");
    }

    @Test
    void whatIsWrong_isSaidBesideItsField_andStaysAsTyped() throws Exception {
        var reference =
                promiseCast.draft(iris, promiseCast.fields(theme, "target", "0", "due", "2020-01-01", "unit", " "));
        assertThatThrownBy(() -> acting.as(iris, () -> drafting.submit(reference), PARTNER))
                .isInstanceOfSatisfying(
                        IncompletePromise.class,
                        no -> assertThat(no.flaws()).extracting(Flaw::code).containsExactly("unit", "target", "due"));
        var kept = acting.as(iris, () -> drafts.draft(reference), PARTNER);
        assertThat(kept.state()).isEqualTo(State.DRAFT);
        assertThat(kept.field("due").text()).isEqualTo("2020-01-01");
        var late = new MilestoneTerms("Too late", LocalDate.of(2036, 1, 1), 1, 0, 1);
        acting.as(iris, () -> sharing.addStep(reference, late), PARTNER);
        promiseCast.write(iris, reference, promiseCast.fields(theme, "unit", "visits"));
        assertThatThrownBy(() -> acting.as(iris, () -> drafting.submit(reference), PARTNER))
                .isInstanceOfSatisfying(
                        IncompletePromise.class,
                        no -> assertThat(no.flaws()).extracting(Flaw::code).containsExactly("milestones"));
    }

    @Test
    void whoClicksTwice_beginsOnePromise_andNamesAStepOnce() throws Exception {
        var begun = acting.together(4, iris, () -> drafting.start(null, null), PARTNER).stream()
                .map(Acting.Outcome::result)
                .toList();
        assertThat(begun).doesNotContainNull().containsOnly(begun.get(0));
        var reference = begun.get(0);
        var step = new MilestoneTerms("The lab opens", LocalDate.of(2034, 1, 1), 1, 0, 1);
        for (var click = 0; click < 2; click++) {
            acting.as(iris, () -> sharing.addStep(reference, step), PARTNER);
        }
        assertThat(acting.as(iris, () -> drafts.draft(reference), PARTNER).steps())
                .hasSize(1);
        assertThat(acting.as(iris, () -> drafting.start(null, null), PARTNER))
                .as("what was written in is another promise")
                .isNotEqualTo(reference);
        assertThat(acting.as(tomas, () -> drafting.start(null, null), PARTNER)).isNotIn(begun);
    }

    @Test
    void whoMayWrite_doesNotSign() throws Exception {
        var ben = cast.person("Ben " + theme, PARTNER);
        cast.affiliate(ben, museum, null);
        var reference = promiseCast.draft(ben, promiseCast.fields(theme));
        assertThatThrownBy(() -> acting.as(ben, () -> drafting.submit(reference), PARTNER))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.key()).isEqualTo("commitments.refused.signer");
                    assertThat(no.arguments()).containsExactly("Iris " + theme);
                });
        acting.as(iris, () -> drafting.submit(reference), PARTNER);
        assertThat(state(reference)).isEqualTo(State.SUBMITTED);
    }

    @Test
    void aPromiseOfTwo_countsOnce_andEndingOneShare_dividesItOpenly() throws Exception {
        var before = promised();
        var reference = joint(6_000, 4_000);
        assertThat(promised()).isEqualTo(before);
        acting.as(iris, () -> drafting.submit(reference), PARTNER);
        takeUp(reference, readers);
        for (var reader : readers) {
            promiseCast.read(reader, reference, 4);
        }
        accept(reference);
        assertThat(promised()).isEqualTo(before + 1_000);
        acting.as(tomas, () -> sharing.endShare(reference, card(college), "Our lab closes"), PARTNER);
        assertThat(promised()).isEqualTo(before + 1_000);
        var open = acting.asStranger(() -> parts.of(reference));
        assertThat(open.carriers()).singleElement().satisfies(share -> assertThat(share.percent())
                .isEqualByComparingTo("100"));
        assertThat(open.earlier())
                .extracting(share -> share.percent().intValue())
                .containsExactlyInAnyOrder(60, 40);
        assertThat(history(reference)).anySatisfy(row -> {
            assertThat(row.move()).isEqualTo("END_SHARE");
            assertThat(row.reason()).isEqualTo("Our lab closes");
        });
        assertThat(promiseCast.mails(reference, "divided/")).hasSize(2);
    }

    @Test
    void sharesThatDoNotAddUp_areRefused_whenItIsSentOn() throws Exception {
        var reference = joint(6_000, 3_000);
        assertThatThrownBy(() -> acting.as(iris, () -> drafting.submit(reference), PARTNER))
                .isInstanceOfSatisfying(IncompletePromise.class, no -> assertThat(no.flaws())
                        .extracting(Flaw::key)
                        .containsExactly("commitments.refused.shares"));
        divide(reference, "60", "40");
        assertThatThrownBy(() -> acting.as(iris, () -> drafting.submit(reference), PARTNER))
                .isInstanceOfSatisfying(IncompletePromise.class, no -> assertThat(no.flaws())
                        .extracting(Flaw::key)
                        .containsExactly("commitments.refused.notAgreed"));
    }

    @Test
    void whoIsOnTheWayIn_becomesAMember_byAnAcceptedPromise_andNotByADeclinedOne() throws Exception {
        promiseCast.applicant(museum);
        var reference = promiseCast.submitted(iris, theme);
        assertThat(promiseCast.standing(museum)).isEqualTo("APPLIED");
        takeUp(reference, readers);
        assertThat(promiseCast.standing(museum)).isEqualTo("VETTING");
        for (var reader : readers) {
            promiseCast.read(reader, reference, 4);
        }
        accept(reference);
        assertThat(promiseCast.standing(museum)).isEqualTo("MEMBER");

        promiseCast.applicant(college);
        var other = read(promiseCast.submitted(tomas, theme));
        acting.as(daniel, () -> vetting.decline(other, version(other), "Come again"), APPROVER);
        assertThat(promiseCast.standing(college)).isEqualTo("DECLINED");
    }

    @Test
    void twoTabs_neverWriteOverEachOther() throws Exception {
        var reference = promiseCast.draft(iris, Map.of("title", "First"));
        acting.as(iris, () -> drafting.save(reference, "title", "Second", 1), PARTNER);
        assertThatThrownBy(() -> acting.as(iris, () -> drafting.save(reference, "title", "Third", 1), PARTNER))
                .isInstanceOfSatisfying(
                        StaleText.class, stale -> assertThat(stale.text()).isEqualTo("Second"));
    }

    @Test
    void whatSomebodyWasWriting_passesToTheIntrapreneur_whenHeLeaves() throws Exception {
        var ben = cast.person("Ben " + theme, PARTNER);
        cast.affiliate(ben, museum, null);
        var reference = promiseCast.draft(ben, Map.of("title", "Half"));
        transaction.run(() -> {
            left.fire(new PersonLeft(ben, museum, iris));
            return null;
        });
        assertThat(promiseCast.mails(reference, "left/")).singleElement().satisfies(mail -> assertThat(mail)
                .contains("Ben " + theme));
        assertThat(acting.as(iris, () -> work.waitingFor(caller), PARTNER))
                .extracting(WorkSource.Task::link)
                .contains("/commitments/draft?ref=" + reference);
    }

    @Test
    void sharesThatDoNotMakeOne_areFound() throws Exception {
        var reference = promiseCast.submitted(iris, theme);
        assertThat(transaction.run(sharesMakeOne::violations)).doesNotContain(reference);
        transaction.sql("update commitment_share set part = 9000 where commitment_id ="
                + " (select id from commitment where reference = '" + reference + "')");
        assertThat(transaction.run(sharesMakeOne::violations)).contains(reference);
        transaction.sql("update commitment_share set part = 10000 where commitment_id ="
                + " (select id from commitment where reference = '" + reference + "')");
    }

    private String joint(int first, int second) throws Exception {
        var reference = promiseCast.draft(iris, promiseCast.fields(theme));
        acting.as(iris, () -> sharing.invite(reference, card(college), BigDecimal.valueOf(second, 2)), PARTNER);
        divide(
                reference,
                BigDecimal.valueOf(first, 2).toString(),
                BigDecimal.valueOf(second, 2).toString());
        assertThat(promiseCast.mails(reference, "share/")).isNotEmpty();
        if (first + second == Shares.WHOLE) {
            acting.as(tomas, () -> sharing.agree(reference, List.of(second), promiseCast.words(reference)), PARTNER);
        }
        return reference;
    }

    private void divide(String reference, String first, String second) throws Exception {
        var percents = new LinkedHashMap<String, BigDecimal>();
        percents.put(card(museum), new BigDecimal(first));
        percents.put(card(college), new BigDecimal(second));
        acting.as(iris, () -> sharing.divide(reference, promiseCast.division(reference), percents), PARTNER);
    }

    private String read(String reference) throws Exception {
        takeUp(reference, readers);
        for (var reader : readers) {
            promiseCast.read(reader, reference, 3);
        }
        return reference;
    }

    private void takeUp(String reference, List<PersonId> who) throws Exception {
        var version =
                acting.as(daniel, () -> desk.vet(reference, null), APPROVER).version();
        acting.as(ruth, () -> vetting.takeUp(reference, version, who), OFFICER);
    }

    private void accept(String reference) throws Exception {
        acting.as(daniel, () -> vetting.accept(reference, version(reference), "It reaches far"), APPROVER);
    }

    private long version(String reference) throws Exception {
        return acting.as(ruth, () -> desk.vet(reference, null), OFFICER).version();
    }

    private State state(String reference) throws Exception {
        return acting.as(daniel, () -> desk.vet(reference, null), APPROVER).state();
    }

    private List<ReviewStage> reviews(String reference) throws Exception {
        return transaction.run(() -> reviews.of(new SubjectRef("commitment", reference)).stream()
                .map(review -> review.stage())
                .toList());
    }

    private List<HistoryRow.Shown> history(String reference) throws Exception {
        return transaction.run(() -> history.of(new SubjectRef("commitment", reference)));
    }

    private List<String> moves(String reference) throws Exception {
        return history(reference).stream().map(HistoryRow.Shown::move).toList();
    }

    private long promised() throws Exception {
        return acting.asStranger(river::river).orElseThrow().promised();
    }

    private String card(OrganisationId organisation) throws Exception {
        return transaction.run(() -> directory.card(organisation).reference());
    }
}
