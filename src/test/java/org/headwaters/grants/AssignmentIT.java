package org.headwaters.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.network.Cast;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.headwaters.reviews.Plan;
import org.headwaters.reviews.ReaderDesk;
import org.headwaters.reviews.ReaderWorkflow;
import org.headwaters.reviews.ReviewState;
import org.headwaters.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole call given to its readers: what the dry run shows is what happens, or nothing does. */
@InServer
class AssignmentIT {
    @Inject
    AssignmentDesk desk;

    @Inject
    AssignmentWorkflow workflow;

    @Inject
    AssignWorkflow byHand;

    @Inject
    ReaderWorkflow profiles;

    @Inject
    ReaderDesk readers;

    @Inject
    Reviews reviews;

    @Inject
    GrantCast grants;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    private GrantCast.Offer offer;
    private GrantCast.Submitted first;
    private GrantCast.Submitted second;
    private PersonId mei;
    private PersonId ola;

    @BeforeEach
    void twoCasesAndThreeReaders() {
        offer = grants.offer(Money.of(5_000, "USD"), Money.zero("USD"));
        first = grants.submitted(offer);
        second = grants.submitted(offer);
        mei = cast.person("Mei Larsdotter", REVIEWER);
        ola = cast.person("Ola Bright", REVIEWER);
        cast.person("Ines Brandt", REVIEWER);
    }

    @Test
    void whatTheDryRunShows_happens_andCompleteCasesAreTakenUp() throws Exception {
        var plan = dryRun();
        assertThat(plan.cases()).isEqualTo(2);
        assertThat(plan.taken()).isEqualTo(4);
        assertThat(plan.gaps()).isEmpty();
        assertThat(reviews(first)).isEmpty();
        acting.as(offer.by(), () -> workflow.apply(offer.reference(), null, plan.pairs()), OFFICER);
        for (var it : List.of(first, second)) {
            assertThat(reviews(it))
                    .extracting(ReviewState::reviewer)
                    .containsExactlyInAnyOrderElementsOf(plan.pairs().get(it.reference()));
            assertThat(grants.see(it.reference()).getStage()).isEqualTo(Stage.IN_REVIEW);
        }
        assertThat(dryRun().seats()).isZero();
        for (var fill : plan.fills()) {
            assertThat(grants.posted("review/together/%/to/" + fill.person().value()))
                    .isEqualTo(1);
        }
    }

    @Test
    void whatChangedSince_isSaid_andNothingHappens() throws Exception {
        var plan = dryRun();
        var reader = plan.pairs().get(first.reference()).get(0);
        cast.affiliate(reader, first.museum(), null);
        assertRefused("reviews.refused.assignment.other", plan.pairs());
        assertThat(reviews(first)).isEmpty();
        assertThat(reviews(second)).isEmpty();
        assertThat(grants.see(second.reference()).getStage()).isEqualTo(Stage.SUBMITTED);

        var later = dryRun();
        var third = grants.submitted(offer);
        assertRefused("reviews.refused.assignment.more", later.pairs());

        var again = dryRun();
        transaction.sql("update application set stage = 'WITHDRAWN' where reference = '" + third.reference() + "'");
        assertRefused("reviews.refused.assignment.gone", again.pairs());
    }

    @Test
    void somebodyInConflict_isNeverInAPlan_andCannotBePutIntoOne() throws Exception {
        cast.affiliate(mei, first.schools(), null);
        assertThat(dryRun().pairs().getOrDefault(first.reference(), List.of())).doesNotContain(mei);
        assertRefused(
                "reviews.refused.assignment.other",
                Map.of(first.reference(), List.of(mei), second.reference(), List.of(ola)));
    }

    @Test
    void anOfficerInConflict_plansWithoutTheCase() throws Exception {
        var sam = cast.person("Sam Keller", OFFICER);
        cast.affiliate(sam, first.museum(), null);
        var plan = acting.as(sam, () -> desk.dryRun(offer.reference(), null), OFFICER)
                .plan();
        assertThat(plan.pairs()).containsOnlyKeys(second.reference());
        var all = dryRun();
        assertThatThrownBy(() -> acting.as(sam, () -> workflow.apply(offer.reference(), null, all.pairs()), OFFICER))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void limitsHold_inAPlan_andAreSaidByHand() throws Exception {
        var profile = acting.as(mei, () -> readers.own(), REVIEWER);
        acting.as(mei, () -> profiles.keep(profile.reader().version(), 0, 10, Set.of()), REVIEWER);
        var plan = dryRun();
        assertThat(plan.pairs().values()).noneMatch(people -> people.contains(mei));
        var seen = acting.as(offer.by(), () -> readers.of(mei), OFFICER).reader();
        acting.as(offer.by(), () -> profiles.limitOf(mei, seen.version(), 3, 10), OFFICER);
        assertThat(acting.as(mei, () -> readers.own(), REVIEWER).reader().atOnce())
                .isEqualTo(3);
        assertThatThrownBy(() -> acting.as(offer.by(), () -> profiles.limitOf(mei, 99, -1, 10), OFFICER))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aDryRun_isABoundedNumberOfStatements() throws Exception {
        // What is kept between requests, such as a rubric, is read by the first.
        dryRun();
        var sent = acting.as(offer.by(), () -> Statements.during(() -> desk.dryRun(offer.reference(), null)), OFFICER);
        assertThat(sent).as(Statements::said).isLessThanOrEqualTo(20);
    }

    private Plan dryRun() throws Exception {
        return acting.as(offer.by(), () -> desk.dryRun(offer.reference(), null), OFFICER)
                .plan();
    }

    private List<ReviewState> reviews(GrantCast.Submitted it) throws Exception {
        return transaction.run(() -> reviews.of(GrantCase.subject(grants.see(it.reference()))));
    }

    private void assertRefused(String key, Map<String, List<PersonId>> shown) {
        assertThatThrownBy(() -> acting.as(offer.by(), () -> workflow.apply(offer.reference(), null, shown), OFFICER))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
