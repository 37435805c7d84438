package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.WorkSource.Task;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InServer
@Tag("h2")
class ClockIT {
    @Inject
    AfterRhythm rhythm;

    @Inject
    GateReminders gates;

    @Inject
    DraftReminders drafts;

    @Inject
    AfterWork work;

    @Inject
    AfterWorkflow after;

    @Inject
    FellowCast fellows;

    @Inject
    Caller caller;

    @Inject
    Acting acting;

    @Inject
    InTransaction transaction;

    @Inject
    Clock clock;

    @Test
    void aTeamThatCannotFinish_keepsNoOtherFromFinishing_andFinishesWhenItIsMended() throws Exception {
        var broken = endedDaysAgo(4, TeamStage.PLACED);
        var sound = endedDaysAgo(3, TeamStage.PLACED);
        zone(broken, "Nowhere/None");
        try {
            assertThatThrownBy(this::beat).isNotNull();
            assertThat(fellows.stage(sound.reference())).isEqualTo(TeamStage.FINISHED);
        } finally {
            zone(broken, FellowCast.ZONE.getId());
        }
        assertThat(fellows.stage(broken.reference())).isEqualTo(TeamStage.PLACED);
        beat();
        assertThat(fellows.stage(broken.reference())).isEqualTo(TeamStage.FINISHED);
        assertThat(fellows.audited(sound.reference(), "fellowships.finish")).isEqualTo(1);
    }

    @Test
    void aTeamThatCannotBeRemindedOfItsGate_keepsNoOtherFromIt() throws Exception {
        var broken = dueInAWeek();
        var sound = dueInAWeek();
        zone(broken, "Nowhere/None");
        try {
            assertThatThrownBy(() -> beat(gates)).isNotNull();
        } finally {
            zone(broken, FellowCast.ZONE.getId());
        }
        assertThat(fellows.mailsTo(sound.ada())).singleElement().asString().contains("A week until Explore");
        assertThat(fellows.mailsTo(broken.ada())).isEmpty();
        beat(gates);
        assertThat(fellows.mailsTo(broken.ada())).hasSize(1);
        assertThat(fellows.mailsTo(sound.ada())).hasSize(1);
    }

    @Test
    void aDraftThatCannotBeRemindedOf_keepsNoOtherFromIt() throws Exception {
        var broken = draftUntilTomorrow();
        var sound = draftUntilTomorrow();
        zone(broken.iris(), "Nowhere/None");
        try {
            assertThatThrownBy(() -> beat(drafts)).isNotNull();
        } finally {
            zone(broken.iris(), FellowCast.ZONE.getId());
        }
        assertThat(fellows.mailsTo(sound.iris())).singleElement().asString().contains("One day left");
        assertThat(fellows.mailsTo(broken.iris())).isEmpty();
        beat(drafts);
        assertThat(fellows.mailsTo(broken.iris())).hasSize(1);
        assertThat(fellows.mailsTo(sound.iris())).hasSize(1);
    }

    private FellowCast.Squad dueInAWeek() {
        var squad = fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
        fellows.sql(
                "update cohort_gate set due_after_days = 17 where kind = 'EXPLORE' and cohort_id = (select id from cohort"
                        + " where reference = ?)",
                squad.fellowship().reference());
        return squad;
    }

    private FellowCast.Squad draftUntilTomorrow() {
        var squad = fellows.team(fellows.cohort(CohortState.APPLYING), TeamStage.DRAFT);
        fellows.sql(
                "update cohort set closes_at = ? where reference = ?",
                clock.instant().plusSeconds(20 * 3600),
                squad.fellowship().reference());
        return squad;
    }

    @Test
    void itsLastPage_waitsForEveryFellow_untilAllThreeAreSaid() throws Exception {
        var squad = endedDaysAgo(3, TeamStage.FINISHED);
        assertThat(waiting(squad.ada())).singleElement().satisfies(task -> {
            assertThat(task.title()).isEqualTo("fellowships.task.after.title");
            assertThat(task.link()).isEqualTo("/fellowships/after?ref=" + squad.reference());
            assertThat(task.arguments()).containsExactly(squad.title(), 3L);
            assertThat(task.due()).isNotNull();
        });
        assertThat(waiting(squad.iris())).as("not in the team").isEmpty();
        say(squad, "BUILT", "A trolley");
        say(squad, "LEARNED", "Afternoons are short");
        say(squad, "DROPPED", "   ");
        assertThat(waiting(squad.ben())).singleElement().satisfies(task -> assertThat(task.arguments())
                .containsExactly(squad.title(), 1L));
        acting.as(squad.ben(), () -> after.save(squad.reference(), "DROPPED", "A bench", 1), PARTNER);
        assertThat(waiting(squad.ada())).isEmpty();
        assertThat(waiting(endedDaysAgo(90, TeamStage.FINISHED).ada()))
                .as("its time is over")
                .isEmpty();
    }

    @Test
    void aYearOn_alumniAreAskedOnTheirPage_untilOneOfThemAnswers() throws Exception {
        var squad = endedDaysAgo(368, TeamStage.FINISHED);
        assertThat(waiting(squad.ada())).as("not asked yet").isEmpty();
        beat();
        assertThat(waiting(squad.ada())).singleElement().satisfies(task -> assertThat(task.title())
                .isEqualTo("fellowships.task.alive.title"));
        acting.as(
                squad.ben(),
                () -> {
                    after.alive(squad.reference(), false, "The school closed");
                    return null;
                },
                PARTNER);
        assertThat(waiting(squad.ada())).isEmpty();
    }

    private List<Task> waiting(PersonId who) throws Exception {
        return acting.as(who, () -> work.waitingFor(caller), PARTNER);
    }

    private void say(FellowCast.Squad squad, String code, String words) throws Exception {
        acting.as(squad.ada(), () -> after.save(squad.reference(), code, words, 0), PARTNER);
    }

    private void beat() throws Exception {
        beat(rhythm);
    }

    private void beat(Rhythm one) throws Exception {
        transaction.run(() -> {
            one.beat();
            return null;
        });
    }

    private void zone(PersonId person, String zone) {
        fellows.sql("update person set zone_id = ? where id = ?", zone, person.value());
    }

    private void zone(FellowCast.Squad squad, String zone) {
        fellows.sql(
                "update cohort set zone = ? where reference = ?",
                zone,
                squad.fellowship().reference());
    }

    private FellowCast.Squad endedDaysAgo(int days, TeamStage stage) {
        var squad = fellows.team(fellows.cohort(CohortState.FINISHED), stage);
        var last = LocalDate.now(FellowCast.ZONE).minusDays(days);
        fellows.sql(
                "update cohort set begins_on = cast(? as date), ends_on = cast(? as date) where reference = ?",
                last.minusMonths(7).toString(),
                last.toString(),
                squad.fellowship().reference());
        return squad;
    }
}
