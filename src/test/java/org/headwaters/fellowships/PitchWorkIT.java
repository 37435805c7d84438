package org.headwaters.fellowships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.headwaters.fellowships.FellowCast.Squad;
import org.headwaters.grants.GrantCast;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.it.Acting;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.InTransaction;
import org.headwaters.platform.it.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pitch that no call takes does not lie still: its fellows hear of it, an officer has it to do, and how it ended is asked for. */
@InServer
class PitchWorkIT {
    @Inject
    PitchWork work;

    @Inject
    PitchWorkflow workflow;

    @Inject
    PitchDesk desk;

    @Inject
    WhenPitchesAreAnswered answers;

    @Inject
    GrantCast grants;

    @Inject
    FellowCast fellows;

    @Inject
    GateCast shows;

    @Inject
    InTransaction transaction;

    @Inject
    Acting acting;

    @Inject
    Caller caller;

    private Squad squad;
    private String call;
    private int hour;

    @BeforeEach
    void aTeamWithItsPitchReady() throws Exception {
        call = grants.offer(Money.of(50_000, "USD"), Money.zero("USD")).reference();
        squad = fellows.team(fellows.cohort(CohortState.RUNNING), TeamStage.PLACED);
        choose(call);
        shows.write(
                squad, new PitchTold("A lamp", "Nine of ten", "Forty schools", Money.of(2_400, "USD"), "Forty lamps"));
        for (var kind : GateKind.values()) {
            if (kind != GateKind.FUNDING) {
                fellows.gate(squad, kind, GateStage.PASSED);
            }
        }
    }

    @Test
    void aCallThatTakesNothing_isToldToTheFellows_eachTime_andIsAnOfficersTask_untilOneDoes() throws Exception {
        choose("T-nowhere");
        assertThat(officers()).isEmpty();
        shows.handIn(squad, GateKind.FUNDING);
        var at = hear(PitchState.NOT_OPEN);
        hear(PitchState.NOT_OPEN, at);
        assertThat(told(squad.ada()))
                .singleElement()
                .asString()
                .contains("The call takes no applications", "Hand the gate in again")
                .contains("/fellowships/pitch?ref=" + squad.reference());
        assertThat(told(squad.ben())).hasSize(1);
        assertThat(officers()).containsExactly("fellowships.task.notOpen.title");
        choose(null);
        assertThat(officers()).containsExactly("fellowships.task.notOpen.title");
        choose(call);
        assertThat(officers()).as("it may be handed in now").isEmpty();

        shows.handIn(squad, GateKind.FUNDING);
        hear(PitchState.TAKEN);
        assertThat(told(squad.ada()))
                .hasSize(2)
                .last()
                .asString()
                .contains("Each of your partners has another application");
        choose("T-nowhere");
        assertThat(officers()).as("for the team to mend").isEmpty();
    }

    @Test
    void anOfficerIsAskedForACall_sixtyDaysBeforeTheLastGate() throws Exception {
        choose(null);
        due(61);
        assertThat(officers()).isEmpty();
        due(59);
        assertThat(officers()).containsExactly("fellowships.task.noCall.title");
        fellows.gate(squad, GateKind.FUNDING, GateStage.PASSED);
        assertThat(officers()).as("everybody has pitched").isEmpty();
    }

    @Test
    void aCallThatClosesBeforeTheLastGate_orOpensBehindIt_orIsGone_isAnOfficersTask() throws Exception {
        due(30);
        assertThat(officers()).containsExactly("fellowships.task.callMisses.title");
        due(10);
        assertThat(officers()).isEmpty();
        fellows.sql("update call set opens_at = ? where reference = ?", inDays(15), call);
        assertThat(officers()).containsExactly("fellowships.task.callMisses.title");
        choose("T-nowhere");
        assertThat(officers()).containsExactly("fellowships.task.noCall.title");
    }

    @Test
    void whatOfficersHaveToDo_costsTheSame_howeverManyCohortsThereAre() throws Exception {
        choose(null);
        due(30);
        var few = Statements.during(this::tasks);
        for (var more = 0; more < 3; more++) {
            aTeamWithItsPitchReady();
            due(30);
        }
        assertThat(tasks()).hasSizeGreaterThan(3);
        assertThat(Statements.during(this::tasks)).isEqualTo(few).isLessThan(6);
    }

    @Test
    void howItEnded_isAskedOfTheFellows_onceItIsDecided_untilOneSays() throws Exception {
        assertThat(waitsFor(squad.ada())).isEmpty();
        shows.handIn(squad, GateKind.FUNDING);
        assertThat(waitsFor(squad.ada())).isEmpty();
        hear(PitchState.DECLINED);
        assertThat(waitsFor(squad.ada())).containsExactly("/fellowships/pitch?ref=" + squad.reference());
        assertThat(waitsFor(squad.ben())).hasSize(1);
        assertThat(waitsFor(squad.iris())).as("who is no fellow").isEmpty();
        acting.as(
                squad.ada(),
                () -> {
                    var seen = desk.pitch(squad.reference()).version();
                    workflow.end(squad.reference(), seen, Pitch.Outcome.LEARNED, "Nobody opens post");
                    return null;
                },
                PARTNER);
        assertThat(waitsFor(squad.ben())).isEmpty();
    }

    private void choose(String reference) {
        fellows.sql(
                "update cohort set pitch_call = cast(? as varchar(40)) where reference = ?",
                reference,
                squad.fellowship().reference());
    }

    /** The last gate is on the day so many days from today. */
    private void due(int days) {
        fellows.sql(
                "update cohort_gate set due_after_days = ? where kind = 'FUNDING' and cohort_id ="
                        + " (select id from cohort where reference = ?)",
                days + 10,
                squad.fellowship().reference());
    }

    private List<String> officers() throws Exception {
        var link = "/fellowships/edit?ref=" + squad.fellowship().reference();
        return tasks().stream()
                .filter(task -> task.link().equals(link))
                .map(PitchWork.Task::title)
                .toList();
    }

    private List<PitchWork.Task> tasks() throws Exception {
        return acting.as(squad.fellowship().officer(), () -> work.waitingFor(caller), OFFICER);
    }

    private List<String> waitsFor(PersonId person) throws Exception {
        return acting.as(person, () -> work.waitingFor(caller), PARTNER).stream()
                .map(PitchWork.Task::link)
                .toList();
    }

    private List<String> told(PersonId person) {
        return fellows.mailsTo(person).stream()
                .filter(mail -> mail.contains("it came back"))
                .toList();
    }

    /** Later than what was heard before, whatever the relay brought meanwhile. */
    private Instant hear(PitchState state) throws Exception {
        var at = inDays(0).plus(Duration.ofHours(++hour));
        hear(state, at);
        return at;
    }

    private void hear(PitchState state, Instant at) throws Exception {
        var json = JsonbBuilder.create().toJson(new PitchNews.News(squad.reference(), state, null, null, null, at));
        transaction.run(() -> {
            answers.handle(squad.reference(), json);
            return null;
        });
    }

    private static Instant inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }
}
