package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.headwaters.challenges.CauseNames;
import org.headwaters.network.Cast;
import org.headwaters.platform.Causes;
import org.headwaters.platform.Money;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class CohortIT {
    private PersonId ruth;

    @Inject
    CohortWorkflow workflow;

    @Inject
    CohortDesk desk;

    @Inject
    FellowshipsDesk open;

    @Inject
    FellowCast fellows;

    @Inject
    CauseNames causes;

    @Inject
    Cast cast;

    @Inject
    Acting acting;

    @Test
    void aNewCohort_beginsWithUsualGatesAndQuestions_andStrangersDoNotKnowOfIt() throws Exception {
        var reference = planned();
        var plan = sheet(reference).plan();
        assertThat(plan.questions()).hasSize(5);
        assertThat(plan.gates()).extracting(GateTerms::kind).containsExactly(GateKind.values());
        assertThat(plan.terms().least()).isEqualTo(LeastEvidence.DEFAULT);
        assertThatThrownBy(() -> acting.asStranger(() -> open.cohort(reference)))
                .satisfies(no -> assertThat(Causes.find(NotFound.class, no)).isPresent());
        assertThat(acting.as(cast.person("Noor Haddad", APPROVER), () -> open.cohort(reference), APPROVER)
                        .state())
                .isEqualTo(CohortState.PLANNED);
    }

    @Test
    void whatIsPublished_isReadByEverybody_andASecondClickChangesNothing() throws Exception {
        var reference = ready();
        var seen = sheet(reference).version();
        officer(() -> publish(reference, seen));
        officer(() -> publish(reference, seen));
        var shown = acting.asStranger(() -> open.cohort(reference));
        assertThat(shown.state()).isEqualTo(CohortState.ANNOUNCED);
        assertThat(shown.coaches()).as("strangers read nobody's name").isEmpty();
        assertThat(acting.as(cast.person("Noor Haddad", APPROVER), () -> open.cohort(reference), APPROVER)
                        .coaches())
                .hasSize(1);
        assertThat(shown.gates()).hasSize(5);
        assertThat(shown.teams()).isEmpty();
        assertThat(fellows.audited(reference, "fellowships.cohort.published")).isEqualTo(1);
    }

    @Test
    void withoutACoach_orTheMoney_itIsNotPublished() throws Exception {
        var reference = planned();
        refused("publish.coach", () -> publish(reference, sheet(reference).version()));
        change(reference, withCoach(sheet(reference).plan(), Money.of(1_000_000, "USD")));
        refused("publish.money", () -> publish(reference, sheet(reference).version()));
    }

    @Test
    void whoSawAnOlderOne_isTold_evenWhereOnlyAQuestionChanged() throws Exception {
        var reference = planned();
        var seen = sheet(reference);
        var plan = seen.plan();
        change(
                reference,
                new CohortPlan(plan.terms(), plan.gates(), plan.questions().subList(0, 2), plan.guides()));
        assertThatThrownBy(() -> officer(() -> {
                    workflow.change(reference, seen.version(), plan);
                    return null;
                }))
                .satisfies(no -> assertThat(Causes.find(StaleVersion.class, no)).isPresent());
        assertThat(sheet(reference).plan().questions()).hasSize(2);
    }

    @Test
    void aCohortLikeAnEarlierOne_hasItsQuestionsAndItsLength_andOpensSoon() throws Exception {
        var earlier = ready();
        var copy = officer(() -> workflow.copy(earlier));
        var was = sheet(earlier).plan();
        var is = sheet(copy).plan();
        assertThat(is.questions()).isEqualTo(was.questions());
        assertThat(is.guides()).isEqualTo(was.guides());
        assertThat(is.terms().title()).isEqualTo(was.terms().title());
        assertThat(sheet(copy).state()).isEqualTo(CohortState.PLANNED);
    }

    @Test
    void placesNeverFallBelowTheTeamsThatHaveOne() throws Exception {
        var fellowship = fellows.cohort(CohortState.RUNNING, 3);
        fellows.team(fellowship, TeamStage.PLACED);
        fellows.team(fellowship, TeamStage.OFFERED);
        var plan = sheet(fellowship.reference()).plan();
        refused("kept.places", () -> change(fellowship.reference(), withPlaces(plan, 1)));
        change(fellowship.reference(), withPlaces(plan, 2));
        assertThat(sheet(fellowship.reference()).plan().terms().places()).isEqualTo(2);
    }

    @Test
    void aPartner_neitherPlansNorReadsASheet() throws Exception {
        var reference = planned();
        var partner = cast.person("Iris Okafor", PARTNER);
        assertThatThrownBy(() -> acting.as(partner, () -> desk.sheet(reference), PARTNER))
                .satisfies(no ->
                        assertThat(Causes.find(EJBAccessException.class, no)).isPresent());
    }

    @Test
    void itsPage_costsTheSame_howeverManyTeamsItHas() throws Exception {
        var few = fellows.cohort(CohortState.RUNNING, 9);
        fellows.team(few, TeamStage.PLACED);
        var many = fellows.cohort(CohortState.RUNNING, 9);
        for (var team = 0; team < 6; team++) {
            fellows.team(many, TeamStage.PLACED);
        }
        var forFew = Statements.during(() -> acting.asStranger(() -> open.cohort(few.reference())));
        var forMany = Statements.during(() -> acting.asStranger(() -> open.cohort(many.reference())));
        assertThat(forMany).isEqualTo(forFew).isLessThan(20);
    }

    private String planned() throws Exception {
        return officer(
                () -> workflow.plan("Quiet afternoons", causes.all().get(0).reference()));
    }

    /** One that lacks nothing. */
    private String ready() throws Exception {
        var reference = planned();
        change(reference, withCoach(sheet(reference).plan(), Money.zero("USD")));
        return reference;
    }

    private CohortPlan withCoach(CohortPlan plan, Money each) {
        var coach = cast.person("Sefa Laurent", Roles.REVIEWER);
        return new CohortPlan(
                plan.terms(),
                plan.gates().stream()
                        .map(gate -> new GateTerms(gate.kind(), gate.due(), each))
                        .toList(),
                plan.questions(),
                List.of(new GuideTerms(coach, CohortGuide.Role.COACH)));
    }

    private static CohortPlan withPlaces(CohortPlan plan, int places) {
        var t = plan.terms();
        return CohortPlans.with(
                plan,
                new CohortTerms(
                        t.title(),
                        t.promise(),
                        t.eligible(),
                        t.cause(),
                        places,
                        t.smallestTeam(),
                        t.largestTeam(),
                        t.span(),
                        t.zone(),
                        t.opensAt(),
                        t.closesAt(),
                        t.answerDays(),
                        t.pool(),
                        t.rubric(),
                        t.currency(),
                        t.pitchCall(),
                        t.least()));
    }

    private CohortSheet sheet(String reference) throws Exception {
        return officer(() -> desk.sheet(reference));
    }

    private Object publish(String reference, long seen) throws Exception {
        return officer(() -> {
            workflow.publish(reference, seen);
            return null;
        });
    }

    private Object change(String reference, CohortPlan plan) throws Exception {
        var seen = sheet(reference).version();
        return officer(() -> {
            workflow.change(reference, seen, plan);
            return null;
        });
    }

    private static void refused(String key, Callable<?> attempt) {
        assertThatThrownBy(attempt::call).satisfies(no -> assertThat(
                        Causes.find(Refusal.class, no).orElseThrow().key())
                .isEqualTo("fellowships.refused." + key));
    }

    private <T> T officer(Callable<T> deed) throws Exception {
        return acting.as(ruth(), deed, OFFICER);
    }

    private PersonId ruth() {
        if (ruth == null) {
            ruth = cast.person("Ruth Amadi", OFFICER);
        }
        return ruth;
    }
}
