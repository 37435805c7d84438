package org.headwaters.fellowships;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/**
 * What waits at the gates: for a fellow the team's next gate and what it still lacks; for a coach what was handed in; for an
 * officer teams that nobody coaches and gates that are late, counted by cohort.
 */
@ApplicationScoped
class GateWork implements WorkSource {
    @Inject
    Teams teams;

    @Inject
    BoardRows rows;

    @Inject
    Coached coached;

    @Inject
    Lacking lacking;

    @Inject
    Clock clock;

    @Override
    public List<Task> waitingFor(Caller caller) {
        return waitingFor(caller, new AskedOnce());
    }

    @Override
    public List<Task> waitingFor(Caller caller, AskedOnce asked) {
        var tasks = new ArrayList<Task>();
        if (caller.is(Roles.PARTNER)) {
            fellow(caller, asked, tasks);
        }
        if (caller.is(Roles.REVIEWER) || caller.is(Roles.OFFICER)) {
            coach(caller, asked, tasks);
        }
        if (caller.is(Roles.OFFICER)) {
            tasks.addAll(CohortTasks.bounded(officer()));
        }
        return tasks;
    }

    private void fellow(Caller caller, AskedOnce asked, List<Task> tasks) {
        var mine = asked.of(AfterWork.class, () -> teams.ofFellow(caller.person())).stream()
                .filter(team -> team.getStage() == TeamStage.PLACED)
                .toList();
        var gates = rows.gates(mine).stream()
                .collect(groupingBy(gate -> gate.getTeam().getId()));
        for (var team : mine) {
            var current = CoachDesk.current(gates.getOrDefault(team.getId(), List.of()));
            if (current == null || current.getStage() == GateStage.SUBMITTED) {
                continue;
            }
            var due = lastMoment(CohortDays.of(team.getCohort()), current.getKind());
            var missing = lacking.of(team, current.getKind());
            var what = current.getStage() == GateStage.MORE_ASKED ? "more" : missing == null ? "handIn" : "gate";
            tasks.add(task(
                    due,
                    what,
                    FellowshipLinks.gate(team.getReference(), current.getKind()),
                    FellowshipWords.gate(current.getKind()),
                    team.getTitle(),
                    missing == null ? "" : missing));
        }
    }

    private void coach(Caller caller, AskedOnce asked, List<Task> tasks) {
        var mine = coached.by(caller.person(), asked);
        var gates = rows.gates(mine).stream()
                .collect(groupingBy(gate -> gate.getTeam().getId()));
        for (var team : mine) {
            var current = CoachDesk.current(gates.getOrDefault(team.getId(), List.of()));
            if (current != null && current.isWithCoach()) {
                tasks.add(task(
                        null,
                        "read",
                        FellowshipLinks.gate(team.getReference(), current.getKind()),
                        FellowshipWords.gate(current.getKind()),
                        team.getTitle()));
            }
        }
    }

    private List<Task> officer() {
        var tasks = new ArrayList<Task>();
        var now = clock.instant();
        for (var counted : rows.counted()) {
            var days = CohortDays.of(counted.cohort());
            var late = counted.open().stream()
                    .filter(open -> days.isLate(open.gate(), GateStage.OPEN, now))
                    .mapToLong(BoardRows.Open::many)
                    .sum();
            var board = FellowshipLinks.board(counted.cohort().getReference());
            if (counted.uncoached() > 0) {
                tasks.add(task(
                        null,
                        "coach",
                        board,
                        counted.uncoached(),
                        counted.cohort().getTitle()));
            }
            if (late > 0) {
                tasks.add(task(
                        null,
                        "late",
                        board + "&show=late",
                        late,
                        counted.cohort().getTitle()));
            }
        }
        return tasks;
    }

    private static Instant lastMoment(CohortDays days, GateKind gate) {
        return days.over(gate).minusSeconds(1);
    }

    private static Task task(Instant due, String what, String link, Object... arguments) {
        var key = "fellowships.task." + what;
        return new Task(due, key + ".title", key + ".detail", key + ".verb", link, List.of(arguments));
    }
}
