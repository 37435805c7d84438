package org.headwaters.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.commitments.YearStage.told;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.Entities;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told of a promise while it runs and how it ends; the computed view is its partner's and its coach's alone. */
@InServer
@Tag("h2")
class CourseIT {
    @Inject
    YearStage stage;

    @Inject
    CourseDesk desk;

    @Inject
    ProgressWorkflow progress;

    @Inject
    ClosingWorkflow closing;

    @Inject
    GoalDesk goals;

    @Inject
    Entities entities;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    NetworkDay day;

    private YearStage.Scene it;

    @BeforeEach
    void aPromiseRuns() {
        it = stage.promise(day.today().minusYears(20));
    }

    @Test
    void theComputedView_isForItsPartnerAndItsCoach_untilItIsShared() throws Exception {
        tell(64);
        assertThat(as(it.iris(), PARTNER).computed()).isNotNull();
        assertThat(as(it.coach(), PARTNER).computed()).isNotNull();
        assertThat(as(it.stranger(), PARTNER).computed()).isNull();
        assertThat(as(it.ola(), OFFICER).computed()).isNull();
        assertThat(as(it.stranger(), PARTNER).own().view()).isEqualTo(OwnView.BEHIND);
        assertThat(as(it.stranger(), PARTNER).reports()).isEmpty();
        assertThatThrownBy(() -> acting.asStranger(() -> desk.course(it.promise())))
                .isInstanceOf(NotFound.class);

        acting.as(it.iris(), () -> progress.share(it.promise(), true), PARTNER);
        assertThat(as(it.stranger(), PARTNER).computed())
                .isEqualTo(as(it.iris(), PARTNER).computed());
        acting.as(it.iris(), () -> progress.share(it.promise(), false), PARTNER);
        assertThat(as(it.stranger(), PARTNER).computed()).isNull();
    }

    @Test
    void anotherPartner_tellsAndSharesNothingOfIt() {
        for (ThrowingCallable deed : new ThrowingCallable[] {
            () -> acting.as(it.stranger(), () -> progress.report(it.promise(), "x", told(1)), PARTNER),
            () -> acting.as(it.stranger(), () -> progress.share(it.promise(), true), PARTNER),
            () -> acting.as(it.stranger(), () -> desk.form(it.promise()), PARTNER),
            () -> acting.as(it.stranger(), () -> closing.propose(it.promise(), State.FULFILLED, "x"), PARTNER)
        }) {
            assertThatThrownBy(deed).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void onlyWhatStaffHaveChecked_countsTowardTheGoal() throws Exception {
        tell(64);
        assertThat(delivered()).isEqualTo(20);
        var report = as(it.iris(), PARTNER).reports().get(0);
        acting.as(it.ola(), () -> progress.verify(it.promise(), report.id()), OFFICER);
        assertThat(delivered()).isEqualTo(64);
        assertRefused(
                "commitments.refused.report.verified",
                () -> acting.as(it.ola(), () -> progress.verify(it.promise(), report.id()), OFFICER));
    }

    @Test
    void aSecondClick_isNoSecondReport() throws Exception {
        for (var i = 0; i < 2; i++) {
            acting.as(it.iris(), () -> progress.report(it.promise(), "same", told(64)), PARTNER);
        }
        assertThat(as(it.iris(), PARTNER).reports()).hasSize(1);
    }

    @Test
    void afterHalfAYearWithoutAReport_itIsStalled() throws Exception {
        tell(64);
        assertThat(as(it.iris(), PARTNER).computed().health()).isNotEqualTo(Health.STALLED);
        transaction.sql("update progress_report set told_day = told_day - 180 where commitment_id ="
                + " (select id from commitment where reference = '" + it.promise() + "')");
        assertThat(as(it.iris(), PARTNER).computed().health()).isEqualTo(Health.STALLED);
    }

    @Test
    void itsPartnerProposesTheEnd_andWhatTheBackboneVerifiesCounts() throws Exception {
        assertRefused(
                "commitments.refused.notProposed",
                () -> acting.as(it.ola(), () -> closing.close(it.promise(), version(), 130, "The list"), OFFICER));
        propose(State.FULFILLED);
        acting.as(it.ola(), () -> closing.keepOpen(it.promise(), version(), "Ten are missing."), OFFICER);
        assertThat(as(it.iris(), PARTNER).proposal()).isNull();
        propose(State.FULFILLED);
        assertThat(as(it.ola(), OFFICER).proposal().evidence()).isEqualTo("The list of names");
        acting.as(it.ola(), () -> closing.close(it.promise(), version(), 130, "The list"), OFFICER);
        assertThat(delivered()).isEqualTo(130);
        assertThat(as(it.iris(), PARTNER).computed())
                .as("nothing runs any more")
                .isNull();
        assertRefused("commitments.refused.report.notRunning", () -> tell(131));
        var state = transaction.run(() -> stateOf(it.promise()));
        assertThat(state).isEqualTo(State.EXCEEDED);
    }

    @Test
    void aReportThatIsChecked_whenThePromiseHasEnded_changesNothingOfHowItEnded() throws Exception {
        tell(64);
        var report = as(it.iris(), PARTNER).reports().get(0);
        propose(State.FULFILLED);
        acting.as(it.ola(), () -> closing.close(it.promise(), version(), 130, "The list"), OFFICER);
        assertThat(as(it.ola(), OFFICER).mine()).isEqualTo(CourseShown.May.NOTHING);
        assertRefused(
                "commitments.refused.report.notRunning",
                () -> acting.as(it.ola(), () -> progress.verify(it.promise(), report.id()), OFFICER));
        assertThat(delivered()).isEqualTo(130);
    }

    @Test
    void aProposal_isNotShown_whenThePromiseIsWithdrawn() throws Exception {
        propose(State.FULFILLED);
        acting.as(it.iris(), () -> drafts.withdraw(it.promise(), "The sea is stronger."), PARTNER);
        assertThat(as(it.ola(), OFFICER).proposal()).isNull();
        assertThat(as(it.ola(), OFFICER).mine()).isEqualTo(CourseShown.May.NOTHING);
    }

    @Test
    void eachAnswerToAProposal_isHeard_andOneToAnEarlierProposalIsRefused() throws Exception {
        for (var round = 1; round <= 2; round++) {
            propose(State.FULFILLED);
            acting.as(it.ola(), () -> closing.keepOpen(it.promise(), version(), "Ten are missing."), OFFICER);
            assertThat(entities.one(
                            "select count(*) from notice_kept where notice_key like '" + it.promise() + "/keptOpen/%'"))
                    .isEqualTo((long) round);
        }
        propose(State.FULFILLED);
        var seen = version();
        propose(State.NOT_MET);
        assertThatThrownBy(() -> acting.as(it.ola(), () -> closing.close(it.promise(), seen, 130, "The list"), OFFICER))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> acting.as(it.ola(), () -> closing.keepOpen(it.promise(), seen, "No."), OFFICER))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void whoWithdraws_saysWhatWasLearned_andLeavesTheTotals() throws Exception {
        assertRefused(
                "commitments.refused.sayWhy",
                () -> acting.as(it.iris(), () -> drafts.withdraw(it.promise(), " "), PARTNER));
        acting.as(it.iris(), () -> drafts.withdraw(it.promise(), "The sea is stronger."), PARTNER);
        assertThat(delivered()).isZero();
        assertThat(as(it.stranger(), PARTNER).learned()).isEqualTo("The sea is stronger.");
    }

    @Inject
    DraftWorkflow drafts;

    @Inject
    Commitments commitments;

    private State stateOf(String reference) {
        return commitments.byReference(reference).orElseThrow().getState();
    }

    private CourseShown as(PersonId person, String role) throws Exception {
        return acting.as(person, () -> desk.course(it.promise()), role);
    }

    private long version() throws Exception {
        return as(it.ola(), OFFICER).version();
    }

    private void tell(long actual) throws Exception {
        acting.as(it.iris(), () -> progress.report(it.promise(), "r" + actual, told(actual)), PARTNER);
    }

    private void propose(State end) throws Exception {
        acting.as(it.iris(), () -> closing.propose(it.promise(), end, "The list of names"), PARTNER);
    }

    private long delivered() throws Exception {
        return acting.asStranger(() -> goals.goal(it.goal())).delivered();
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key())
                .isEqualTo(key));
    }
}
