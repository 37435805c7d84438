package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.grants.GrantCast.ASKED;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.headwaters.grants.RereadScreen.State;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.headwaters.reviews.ConflictDesk;
import org.headwaters.reviews.ConflictKind;
import org.headwaters.reviews.ReviewDesk;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.ReviewWorkflow;
import org.headwaters.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An award of the fast lane that was drawn is read once more, by somebody who knows nothing of the first time. */
@InServer
@Tag("h2")
class RereadIT {
    @Inject
    RereadDesk desk;

    @Inject
    RereadWorkflow rereads;

    @Inject
    AssignWorkflow assign;

    @Inject
    DecideWorkflow decide;

    @Inject
    LetterWorkflow letters;

    @Inject
    CaseDesk cases;

    @Inject
    ReviewWorkflow reviewing;

    @Inject
    ReviewDesk reading;

    @Inject
    Reviews reviews;

    @Inject
    GrantCase whole;

    @Inject
    ConflictDesk declared;

    @Inject
    InTransaction transaction;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    private GrantCast.Offer offer;
    private PersonId mei;
    private PersonId daniel;

    @BeforeEach
    void anOfferWithAFastLane() {
        offer = grants.offer(Money.of(50_000, "USD"), ASKED);
        mei = cast.person("Mei Larsdotter", REVIEWER);
        daniel = cast.person("Daniel Voss", APPROVER);
    }

    @Test
    void onlyWhatIsDrawn_andWasAwardedInTheFastLane_andIsTold_isReadAgain() throws Exception {
        var drawn = awarded(true);
        assertThat(line(drawn)).isNull();
        tell(drawn);
        assertThat(line(drawn)).returns(State.WAITING, RereadScreen.Line::state).returns(4.0, RereadScreen.Line::first);
        var other = awarded(false);
        tell(other);
        assertThat(line(other)).isNull();
    }

    @Test
    void itsReader_isNewToTheCase_andSeesNeitherTheFirstReviewNorTheDecision() throws Exception {
        var it = awarded(true);
        tell(it);
        var reader = asked(it);
        assertThat(reader).isNotEqualTo(mei);
        var again = line(it).reread();
        var shown = acting.as(reader, () -> reading.screen(again), REVIEWER);
        assertThat(shown.toString()).doesNotContain(it.reference(), "AWARDED", "Mei Larsdotter");
        score(reader, again, 4);
        var after = acting.as(reader, () -> reading.screen(again), REVIEWER);
        assertThat(after.others().readers()).isEmpty();
        assertThat(after.toString()).doesNotContain(it.reference(), "Mei Larsdotter", "AWARDED");
        assertThatThrownBy(() -> acting.as(reader, () -> cases.open(it.reference()), REVIEWER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(reader, () -> cases.open(again), REVIEWER))
                .isInstanceOf(NotFound.class);
        assertThat(line(it)).returns(State.AGREES, RereadScreen.Line::state).returns(4.0, RereadScreen.Line::second);
        assertThat(grants.mails(it.reference(), "reread")).isEmpty();
    }

    @Test
    void whereTheSecondReaderDisagrees_theOfficerHears_andNothingElseChanges() throws Exception {
        var it = awarded(true);
        tell(it);
        var before = grants.see(it.reference()).getVersion();
        var reader = asked(it);
        score(reader, line(it).reread(), 2);
        assertThat(line(it)).returns(State.DISAGREES, RereadScreen.Line::state);
        assertThat(grants.mails(it.reference(), "reread")).hasSize(1);
        var seen = grants.see(it.reference());
        assertThat(seen.getStage()).isEqualTo(Stage.AWARDED);
        assertThat(seen.isTold()).isTrue();
        assertThat(seen.isFastLane()).isTrue();
        assertThat(seen.getVersion()).isEqualTo(before);
        var file = acting.as(offer.by(), () -> cases.open(it.reference()), OFFICER);
        assertThat(file.history()).extracting(CaseFile.Happened::move).contains(WhenReread.MOVE);
        assertThat(file.reviews().submitted()).isEqualTo(1);
        assertThat(acting.as(it.iris(), () -> cases.open(it.reference()), PARTNER)
                        .history())
                .extracting(CaseFile.Happened::move)
                .doesNotContain(WhenReread.MOVE);
    }

    @Test
    void anOfficerInConflict_doesNotHearWhatTheSecondReaderFound() throws Exception {
        var it = awarded(true);
        tell(it);
        var reader = asked(it);
        var again = line(it).reread();
        cast.affiliate(offer.by(), it.schools(), null);
        score(reader, again, 2);
        assertThat(grants.mails(it.reference(), "reread")).isEmpty();
    }

    @Test
    void itsReference_isNobodyElses_andStaysSo() throws Exception {
        var it = awarded(true);
        tell(it);
        assertThat(grants.isTaken(line(it).reread())).isTrue();
        assertThat(grants.isTaken(it.reference())).isTrue();
        assertThat(grants.isTaken("CG-1999-0000")).isFalse();
    }

    @Test
    void whoeverStepsOut_leavesItToSomebodyElse_andTwoAreNeverAskedAtOnce() throws Exception {
        var it = awarded(true);
        tell(it);
        var first = asked(it);
        assertThatThrownBy(() -> ask(it)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("grants.refused.alreadyReread"));
        var again = line(it).reread();
        score(first, again, 2);
        acting.as(first, () -> reviewing.recuse(again, ConflictKind.FAMILY), REVIEWER);
        assertThat(line(it)).returns(State.WAITING, RereadScreen.Line::state);
        assertThat(asked(it)).isNotEqualTo(first);
    }

    @Test
    void anOfficer_takesItBackFromItsReader_withAReason_andAsksSomebodyElse() throws Exception {
        var it = awarded(true);
        tell(it);
        var first = asked(it);
        var again = line(it).reread();
        assertThatThrownBy(() -> takeBack(again, " ")).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo("grants.refused.sayWhy"));
        takeBack(again, "She is ill");
        assertThat(line(it)).returns(State.WAITING, RereadScreen.Line::state);
        assertThatThrownBy(() -> acting.as(first, () -> reading.screen(again), REVIEWER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> takeBack(again, "Once more"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("grants.refused.nothingToTakeBack"));
        var second = asked(it);
        assertThat(second).isNotEqualTo(first);
        score(second, again, 4);
        assertThatThrownBy(() -> takeBack(again, "Too late")).isInstanceOf(Refusal.class);
        assertThat(line(it)).returns(State.AGREES, RereadScreen.Line::state);
    }

    private void takeBack(String again, String reason) throws Exception {
        acting.as(offer.by(), () -> rereads.takeBack(again, reason), OFFICER);
    }

    @Test
    void whatIsDeclaredAtTheSecondReading_keepsAwayFromTheCaseToo() throws Exception {
        var it = awarded(true);
        tell(it);
        var reader = asked(it);
        assertThat(mayDecide(reader, it)).isTrue();
        var again = line(it).reread();
        acting.as(reader, () -> reviewing.recuse(again, ConflictKind.FAMILY), REVIEWER);
        assertThat(mayDecide(reader, it)).isFalse();
        assertThat(acting.as(reader, () -> declared.own(), REVIEWER).toString())
                .contains(again)
                .doesNotContain(it.reference());
    }

    private boolean mayDecide(PersonId person, GrantCast.Submitted it) throws Exception {
        return transaction.run(() -> reviews.mayDecide(person, whole.bare(grants.see(it.reference()))));
    }

    @Test
    void whoIsInConflict_doesNotSeeThatItIsReadAgain() throws Exception {
        var it = awarded(true);
        tell(it);
        var again = line(it).reread();
        var ruth = cast.person("Ruth Kept Away", OFFICER);
        cast.affiliate(ruth, it.schools(), null);
        assertThat(acting.as(ruth, () -> desk.open(), OFFICER).lines())
                .extracting(RereadScreen.Line::reference)
                .doesNotContain(it.reference());
        assertThatThrownBy(() -> acting.as(ruth, () -> rereads.ask(again), OFFICER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(ruth, () -> rereads.takeBack(again, "No"), OFFICER))
                .isInstanceOf(NotFound.class);
        var sent = acting.as(offer.by(), () -> Statements.during(() -> desk.open()), OFFICER);
        assertThat(sent).isLessThanOrEqualTo(7);
    }

    private RereadScreen.Line line(GrantCast.Submitted it) throws Exception {
        return acting.as(offer.by(), () -> desk.open(), OFFICER).lines().stream()
                .filter(line -> line.reference().equals(it.reference()))
                .findFirst()
                .orElse(null);
    }

    private void ask(GrantCast.Submitted it) throws Exception {
        var again = line(it).reread();
        acting.as(offer.by(), () -> rereads.ask(again), OFFICER);
    }

    /** Whom chance and the load of the day made its reader. */
    private PersonId asked(GrantCast.Submitted it) throws Exception {
        ask(it);
        var again = line(it).reread();
        return transaction.run(() -> reviews.of(Reread.KIND, Set.of(again))).get(again).stream()
                .filter(review -> review.stage() == ReviewStage.INVITED)
                .findFirst()
                .orElseThrow()
                .reviewer();
    }

    private GrantCast.Submitted awarded(boolean drawn) throws Exception {
        var it = grants.submitted(offer, drawn);
        acting.as(offer.by(), () -> assign.assign(it.reference(), mei), OFFICER);
        score(mei, it.reference(), 4);
        var award = new Recommend(Verdict.AWARD, ASKED, Set.of("meets"), null);
        acting.as(offer.by(), () -> decide.recommend(it.reference(), version(it), award), OFFICER);
        acting.as(daniel, () -> decide.award(it.reference(), version(it), ASKED), APPROVER);
        return it;
    }

    private void tell(GrantCast.Submitted it) throws Exception {
        var letter = grants.letters(it.reference()).get(0);
        acting.as(offer.by(), () -> letters.send(it.reference(), letter.getVersion()), OFFICER);
    }

    private long version(GrantCast.Submitted it) {
        return grants.see(it.reference()).getVersion();
    }

    private void score(PersonId reader, String reference, int points) throws Exception {
        acting.as(
                reader,
                () -> reviewing.accept(reference, reading.screen(reference).version()),
                REVIEWER);
        var screen = acting.as(reader, () -> reading.screen(reference), REVIEWER);
        for (var question : screen.questions()) {
            acting.as(
                    reader,
                    () -> reviewing.choose(reference, question.id(), question.pointsVersion(), points),
                    REVIEWER);
        }
        acting.as(reader, () -> reviewing.submit(reference, screen.caseVersion(), List.of()), REVIEWER);
    }
}
