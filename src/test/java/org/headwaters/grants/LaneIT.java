package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantCast.ASKED;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.headwaters.network.Cast;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.exports.Taken;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.reviews.RefusalReason;
import org.headwaters.reviews.ReviewDesk;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewWorkflow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small application with one good review goes on; a low score brings it among the others, for good. */
@InServer
@Tag("h2")
class LaneIT {
    @Inject
    AssignWorkflow assign;

    @Inject
    DecideWorkflow decide;

    @Inject
    CaseDesk cases;

    @Inject
    ConversationWorkflow conversation;

    @Inject
    QueueDesk queue;

    @Inject
    QueueWorkflow views;

    @Inject
    GrantSearch search;

    @Inject
    Caller caller;

    @Inject
    ReviewWorkflow reviewing;

    @Inject
    ReviewDesk reading;

    @Inject
    AtTheDesk office;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    @Any
    Instance<Rhythm> rhythms;

    @Test
    void oneGoodReview_isEnoughInTheFastLane_andTheAssignmentTakesItUp() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var it = grants.submitted(offer);
        assertThat(grants.see(it.reference()).isFastLane()).isTrue();
        var mei = assigned(offer, it);
        assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.IN_REVIEW);
        submit(mei, it, 4);
        assertThat(grants.see(it.reference()).isFastLane()).isTrue();
        recommend(offer, it);
        assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.RECOMMENDED);
    }

    @Test
    void aScoreBelowTheBar_sendsItToTheNormalLane() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var it = grants.submitted(offer);
        var mei = assigned(offer, it);
        submit(mei, it, 2);
        assertThat(grants.see(it.reference()).isFastLane()).isFalse();
        assertThatThrownBy(() -> recommend(offer, it)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("grants.refused.tooFewReviews"));
    }

    @Test
    void whatSentItToTheNormalLane_standsOnTheCaseAndInItsHistory() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var it = grants.submitted(offer);
        var before = acting.as(offer.by(), () -> cases.open(it.reference()), OFFICER);
        assertThat(before.facts().lane()).returns(true, Lane::fast).returns("FAST", Lane::why);
        submit(assigned(offer, it), it, 2);
        var after = acting.as(offer.by(), () -> cases.open(it.reference()), OFFICER);
        assertThat(after.facts().lane()).returns(false, Lane::fast).returns("BELOW_BAR", Lane::why);
        assertThat(after.history())
                .filteredOn(row -> row.move().equals(FastLane.LEFT))
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).contains("below 3"));
        assertThat(acting.as(it.iris(), () -> cases.open(it.reference()), PARTNER))
                .satisfies(seen -> assertThat(seen.facts().lane()).isNull())
                .satisfies(seen -> assertThat(seen.history())
                        .extracting(CaseFile.Happened::move)
                        .doesNotContain(FastLane.LEFT));
    }

    @Test
    void aReadersScore_exactlyAtTheBar_keepsItThere_andASecondOneBelowSendsItAway() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var it = grants.submitted(offer);
        var mei = assigned(offer, it);
        var imre = cast.person("Imre Varga", REVIEWER);
        acting.as(offer.by(), () -> assign.assign(it.reference(), imre), OFFICER);
        submit(mei, it, 3);
        recommend(offer, it);
        submit(imre, it, 2);
        assertThat(grants.see(it.reference())).returns(false, Application::isFastLane);
        award(it);
        assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.AWARDED);
    }

    @Test
    void anApproverWhoDisagrees_sendsItBack_andThenMorePeopleReadIt() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var it = grants.submitted(offer);
        var mei = assigned(offer, it);
        submit(mei, it, 4);
        recommend(offer, it);
        var daniel = cast.person("Daniel Voss", APPROVER);
        assertRefused(
                "grants.refused.disagreement",
                () -> acting.as(
                        daniel, () -> decide.decline(it.reference(), version(it), Set.of("too-early")), APPROVER));
        acting.as(daniel, () -> decide.sendBack(it.reference(), version(it), "Who drives?"), APPROVER);
        assertThat(grants.see(it.reference())).returns(OffLane.SENT_BACK, Application::getLeftLaneWhy);
        assertRefused("grants.refused.tooFewReviews", () -> recommend(offer, it));
    }

    @Test
    void theOnlyReader_whoIsInConflictByNow_isNotEnoughForAnAward() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var it = grants.submitted(offer);
        var mei = assigned(offer, it);
        submit(mei, it, 4);
        cast.affiliate(mei, it.schools(), null);
        assertRefused("grants.refused.conflictedReview", () -> recommend(offer, it));
        var imre = cast.person("Imre Varga", REVIEWER);
        acting.as(offer.by(), () -> assign.assign(it.reference(), imre), OFFICER);
        submit(imre, it, 4);
        recommend(offer, it);
        award(it);
        assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.AWARDED);
    }

    @Test
    void aProposedDecline_andATakenBackDecision_sendItToTheNormalLane() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var declined = grants.submitted(offer);
        submit(assigned(offer, declined), declined, 4);
        var no = new Recommend(Verdict.DECLINE, null, Set.of("too-early"), null);
        acting.as(offer.by(), () -> decide.recommend(declined.reference(), version(declined), no), OFFICER);
        assertThat(grants.see(declined.reference())).returns(OffLane.DECLINE_PROPOSED, Application::getLeftLaneWhy);
        var awarded = grants.submitted(offer);
        submit(assigned(offer, awarded), awarded, 4);
        recommend(offer, awarded);
        award(awarded);
        var daniel = cast.person("Daniel Voss", APPROVER);
        acting.as(daniel, () -> decide.correct(awarded.reference(), version(awarded), "A wrong sum"), APPROVER);
        assertThat(grants.see(awarded.reference())).returns(OffLane.CORRECTED, Application::getLeftLaneWhy);
        assertRefused("grants.refused.tooFewReviews", () -> recommend(offer, awarded));
    }

    @Test
    void whoseReviewIsReopened_andHandedInAgain_isToldToTheOfficerOnceMore() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var it = grants.submitted(offer);
        var mei = assigned(offer, it);
        submit(mei, it, 4);
        assertThat(toldThatAllAreIn(it)).isEqualTo(1);
        var review = grants.reviews(it.reference()).get(0);
        acting.as(
                offer.by(),
                () -> assign.reopen(it.reference(), review.id().value(), review.version(), "Say more"),
                OFFICER);
        assertThat(toldThatAllAreIn(it)).isEqualTo(1);
        var screen = acting.as(mei, () -> reading.screen(it.reference()), REVIEWER);
        acting.as(mei, () -> reviewing.submit(it.reference(), screen.caseVersion(), List.of()), REVIEWER);
        assertThat(toldThatAllAreIn(it)).isEqualTo(2);
    }

    private long toldThatAllAreIn(GrantCast.Submitted it) {
        var like = it.reference() + "/reviewsIn/%";
        return grants.posted(like) + grants.kept(like);
    }

    @Test
    void whileACaseIsWithItsApplicants_itsReadersDaysDoNotCount_andTheyBeginAnewWhenItIsBack() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var it = grants.submitted(offer);
        assigned(offer, it);
        office.officer(
                offer, () -> decide.giveBack(it.reference(), office.version(it), "Who drives?", Set.of("together")));
        daysPass(it, 9);
        beat();
        daysPass(it, 3);
        assertThat(remindedAt(it)).isEmpty();
        grants.resubmit(it);
        beat();
        assertThat(remindedAt(it)).isEmpty();
        daysPass(it, 3);
        beat();
        assertThat(remindedAt(it)).isNotEmpty();
        assertThat(grants.reviews(it.reference()).get(0).stage()).isEqualTo(ReviewStage.INVITED);
    }

    private void daysPass(GrantCast.Submitted it, int days) {
        transaction.sql("update review set touched_at = touched_at - interval '" + days
                + "' day where subject_reference = '" + it.reference() + "'");
    }

    private void beat() throws Exception {
        transaction.run(() -> {
            rhythms.stream()
                    .filter(one -> one.name().equals("reviews.untouched"))
                    .forEach(Rhythm::beat);
            return null;
        });
    }

    private String remindedAt(GrantCast.Submitted it) throws Exception {
        return transaction.run(() -> grants.text(
                "select coalesce(cast(reminded_at as varchar(60)), '') from review where subject_reference = ?",
                it.reference()));
    }

    @Test
    void whoStepsOut_isTakenFromTheCase_andItsOfficerHearsOfIt() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var it = grants.submitted(offer);
        var mei = assigned(offer, it);
        acting.as(mei, () -> reviewing.refuse(it.reference(), RefusalReason.NOT_MY_FIELD), REVIEWER);
        assertThat(grants.mails(it.reference(), "steppedOut")).hasSize(1);
    }

    @Test
    void theQueue_keepsAPersonsViews_andFindsByWordsOfTheAnswers() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var it = grants.submitted(offer);
        var filter = new QueueFilter(QueueView.FAST, "thermometer", offer.reference(), null, null, null);
        acting.as(offer.by(), () -> views.keep("Small ones", filter), OFFICER);
        var shown = acting.as(offer.by(), () -> queue.open(filter, 1), OFFICER);
        assertThat(shown.lines()).extracting(Queue.Line::reference).containsExactly(it.reference());
        assertThat(shown.saved()).singleElement().returns(1L, Queue.View::count).returns(true, Queue.View::current);
        acting.as(offer.by(), () -> views.forget(shown.saved().get(0).id()), OFFICER);
        assertThat(acting.as(offer.by(), () -> queue.open(filter, 1), OFFICER).saved())
                .isEmpty();
        assertThat(acting.as(offer.by(), () -> Taken.along(rows -> queue.export(filter, rows)), OFFICER))
                .startsWith(it.reference() + ",");
        grants.write(it, "together", "A zeppelin over the estuary");
        assertThat(acting.as(offer.by(), () -> search.find("zeppelin", 10, caller), OFFICER))
                .singleElement()
                .satisfies(hit -> assertThat(hit.link()).contains(it.reference()));
        assertThat(acting.as(mei(), () -> search.find("zeppelin", 10, caller), REVIEWER))
                .isEmpty();
    }

    @Test
    void whoHasTakenOnToRead_seesTheSubmittedText_andNothingOfWhatIsSaidAboutIt() throws Exception {
        var offer = grants.offer(Money.of(5_000, "USD"), ASKED);
        var it = grants.submitted(offer);
        var mei = assigned(offer, it);
        assertThatThrownBy(() -> acting.as(mei, () -> cases.open(it.reference()), REVIEWER))
                .isInstanceOf(NotFound.class);
        submit(mei, it, 4);
        acting.as(offer.by(), () -> conversation.note(it.reference(), "Hm", null), OFFICER);
        var seen = acting.as(mei, () -> cases.open(it.reference()), REVIEWER);
        assertThat(seen.seat()).isEqualTo(Seat.REVIEWER);
        assertThat(seen.sections()).isNotEmpty();
        assertThat(seen.reviews()).isNull();
        assertThat(seen.said()).isEmpty();
        assertThat(seen.history()).isEmpty();
        assertThat(seen.offers().none()).isTrue();
    }

    private PersonId mei() {
        return cast.person("Mei Larsdotter", REVIEWER);
    }

    private PersonId assigned(GrantCast.Offer offer, GrantCast.Submitted it) throws Exception {
        var mei = mei();
        acting.as(offer.by(), () -> assign.assign(it.reference(), mei), OFFICER);
        return mei;
    }

    private void submit(PersonId mei, GrantCast.Submitted it, int points) throws Exception {
        var ref = it.reference();
        acting.as(mei, () -> reviewing.accept(ref, reading.screen(ref).version()), REVIEWER);
        var screen = acting.as(mei, () -> reading.screen(ref), REVIEWER);
        for (var question : screen.questions()) {
            acting.as(mei, () -> reviewing.choose(ref, question.id(), question.pointsVersion(), points), REVIEWER);
        }
        acting.as(mei, () -> reviewing.submit(ref, screen.caseVersion(), List.of()), REVIEWER);
    }

    private void award(GrantCast.Submitted it) throws Exception {
        var daniel = cast.person("Daniel Voss", APPROVER);
        acting.as(daniel, () -> decide.award(it.reference(), version(it), ASKED), APPROVER);
    }

    private long version(GrantCast.Submitted it) {
        return grants.see(it.reference()).getVersion();
    }

    private static void assertRefused(String key, Acting.Deed deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }

    private void recommend(GrantCast.Offer offer, GrantCast.Submitted it) throws Exception {
        var version = office.version(it);
        var award = new Recommend(Verdict.AWARD, ASKED, Set.of("meets"), null);
        office.officer(offer, () -> decide.recommend(it.reference(), version, award));
    }
}
