package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.grants.ScoresScreen.By;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Statements;
import org.headwaters.reviews.ReviewDesk;
import org.headwaters.reviews.ReviewWorkflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What readers gave the cases of one call, evened out and side by side, for those who may see it. */
@InServer
@Tag("h2")
class ScoresIT {
    @Inject
    ScoresDesk desk;

    @Inject
    CaseDesk cases;

    @Inject
    AssignWorkflow assign;

    @Inject
    ReviewWorkflow reviewing;

    @Inject
    ReviewDesk reading;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    private GrantCast.Offer offer;
    private PersonId strict;
    private PersonId mild;
    private List<GrantCast.Submitted> five;

    @BeforeEach
    void fiveCasesOfOneCall_readByAStrictAndAMildReader() throws Exception {
        offer = grants.offer(Money.of(50_000, "USD"), Money.zero("USD"));
        strict = cast.person("Stern Strict", REVIEWER);
        mild = cast.person("Gentle Mild", REVIEWER);
        five = new ArrayList<>();
        var points = List.of(1, 2, 3, 2, 2);
        for (int given : points) {
            var it = grants.submitted(offer);
            five.add(it);
            read(strict, it, given);
        }
        read(mild, five.get(0), 4);
    }

    @Test
    void aCase_showsWhatWasGiven_besideWhatItComesTo() throws Exception {
        var best = acting.as(offer.by(), () -> cases.open(five.get(2).reference()), OFFICER)
                .reviews();
        assertThat(best.mean()).isEqualTo(3.0);
        // All six totals: 1, 2, 3, 2, 2, 4; mean 7/3, spread √(16/15). The strict reader: mean 2, spread √½.
        assertThat(best.adjustedMean()).isCloseTo(7 / 3.0 + Math.sqrt(16 / 15.0) / Math.sqrt(0.5), within(1e-6));
        var both = acting.as(offer.by(), () -> cases.open(five.get(0).reference()), OFFICER)
                .reviews();
        assertThat(both.readers().get(0).adjusted()).isNotNull();
        assertThat(both.readers().get(1).adjusted()).isNull();
        assertThat(both.adjustedSpread()).isNotNull();
    }

    @Test
    void theTable_ordersTheCasesOfTheCall_andNothingElse() throws Exception {
        var shown = open(offer.by(), By.MEAN);
        assertThat(shown.lines()).extracting(ScoresScreen.Line::mean).containsExactly(3.0, 2.5, 2.0, 2.0, 2.0);
        assertThat(shown.lines().get(0).reference()).isEqualTo(five.get(2).reference());
        assertThat(shown.lines().get(1).evened()).isEqualTo(1);
        assertThat(open(offer.by(), By.REFERENCE).lines())
                .extracting(ScoresScreen.Line::reference)
                .isSorted();
        assertThat(open(offer.by(), By.SPREAD).lines().get(0).spread()).isNotNull();
        var other = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        assertThat(acting.as(offer.by(), () -> desk.scores(other.reference(), null, 1), OFFICER)
                        .lines())
                .isEmpty();
        var sent =
                acting.as(offer.by(), () -> Statements.during(() -> desk.scores(offer.reference(), null, 1)), OFFICER);
        assertThat(sent).isLessThanOrEqualTo(6);
    }

    @Test
    void aConflictedPerson_doesNotSeeTheCaseInTheTable() throws Exception {
        var daniel = cast.person("Daniel Voss", APPROVER);
        assertThat(acting.as(daniel, () -> desk.scores(offer.reference(), null, 1), APPROVER)
                        .lines())
                .hasSize(5);
        cast.affiliate(daniel, five.get(0).museum(), null);
        assertThat(acting.as(daniel, () -> desk.scores(offer.reference(), null, 1), APPROVER)
                        .lines())
                .hasSize(4)
                .extracting(ScoresScreen.Line::reference)
                .doesNotContain(five.get(0).reference());
    }

    @Test
    void anOfficerWhoStillReadsACase_doesNotSeeOthersScoresOfIt_inTheTableOrOnTheCase() throws Exception {
        var both = cast.person("Ola Bright", OFFICER, REVIEWER);
        var ref = five.get(1).reference();
        acting.as(offer.by(), () -> assign.assign(ref, both), OFFICER);
        assertThat(open(both, By.ADJUSTED).lines())
                .extracting(ScoresScreen.Line::reference)
                .hasSize(4)
                .doesNotContain(ref);
        var seen = acting.as(both, () -> cases.open(ref), OFFICER, REVIEWER);
        assertThat(seen.reviews()).isNull();
        assertThat(seen.facts().lane()).isNull();
    }

    @Test
    void aReviewThatWasGivenBack_doesNotCount_untilItIsSubmittedAgain() throws Exception {
        var ref = five.get(2).reference();
        var given = grants.reviews(ref).get(0);
        acting.as(offer.by(), () -> assign.reopen(ref, given.id().value(), given.version(), "Why three?"), OFFICER);
        var shown = open(offer.by(), By.ADJUSTED);
        assertThat(shown.lines()).hasSize(4);
        assertThat(shown.lines()).allMatch(line -> line.adjusted() == null);
    }

    private ScoresScreen open(PersonId person, By by) throws Exception {
        return acting.as(person, () -> desk.scores(offer.reference(), by, 1), OFFICER);
    }

    private void read(PersonId reader, GrantCast.Submitted it, int points) throws Exception {
        var ref = it.reference();
        acting.as(offer.by(), () -> assign.assign(ref, reader), OFFICER);
        if (grants.see(ref).getStage() == Stage.SUBMITTED) {
            grants.takeUp(ref, offer.by());
        }
        acting.as(reader, () -> reviewing.accept(ref, reading.screen(ref).version()), REVIEWER);
        var screen = acting.as(reader, () -> reading.screen(ref), REVIEWER);
        for (var question : screen.questions()) {
            acting.as(reader, () -> reviewing.choose(ref, question.id(), question.pointsVersion(), points), REVIEWER);
        }
        acting.as(reader, () -> reviewing.submit(ref, screen.caseVersion(), List.of()), REVIEWER);
    }
}
