package org.headwaters.fellowships;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwaters.challenges.PitchCalls;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/**
 * What waits around pitches: for an officer cohorts whose teams could not pitch, or could not on the last gate's day, since
 * no call takes what they hand in; for a fellow to say how a decided pitch ended.
 */
@ApplicationScoped
class PitchWork implements WorkSource {
    /** So many days before its teams pitch an officer is asked for the call. */
    static final int DAYS_BEFORE = 60;

    @Inject
    Teams teams;

    @Inject
    PitchRows rows;

    @Inject
    PitchCalls pitches;

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
            fellow(asked.of(AfterWork.class, () -> teams.ofFellow(caller.person())), tasks);
        }
        if (caller.is(Roles.OFFICER)) {
            tasks.addAll(CohortTasks.bounded(officer()));
        }
        return tasks;
    }

    private void fellow(List<Team> mine, List<Task> tasks) {
        var now = clock.instant();
        var open = mine.stream()
                .filter(team -> now.isBefore(new AfterDays(team.getCohort()).over()))
                .toList();
        for (var team : rows.unsaid(open)) {
            tasks.add(new Task(
                    null,
                    "fellowships.task.pitchEnd.title",
                    "fellowships.task.pitchEnd.detail",
                    "fellowships.task.pitchEnd.verb",
                    FellowshipLinks.pitch(team.getReference()),
                    List.of(team.getTitle())));
        }
    }

    private List<Task> officer() {
        var tasks = new ArrayList<Task>();
        var now = clock.instant();
        var running = rows.toPitch().stream()
                .filter(cohort -> cohort.stateAt(now) == CohortState.RUNNING)
                .toList();
        var notOpen = rows.notOpen(running);
        var asked = running.stream()
                .filter(cohort -> notOpen.containsKey(cohort.getId()) || isNear(cohort))
                .toList();
        var chosen = asked.stream()
                .map(Cohort::getPitchCall)
                .filter(Objects::nonNull)
                .collect(toSet());
        var calls = chosen.isEmpty() ? Map.<String, PitchCalls.Choice>of() : pitches.find(chosen);
        for (var cohort : asked) {
            var call = cohort.getPitchCall() == null ? null : calls.get(cohort.getPitchCall());
            var refused = notOpen.getOrDefault(cohort.getId(), 0L);
            if (refused > 0 && (call == null || !call.takesAt(now))) {
                tasks.add(task(cohort, "notOpen", refused, cohort.getTitle()));
            } else if (isNear(cohort) && call == null) {
                tasks.add(task(cohort, "noCall", cohort.getTitle()));
            } else if (isNear(cohort) && !call.takesOn(due(cohort), cohort.getZone())) {
                tasks.add(task(cohort, "callMisses", cohort.getTitle(), call.title()));
            }
        }
        return tasks;
    }

    private boolean isNear(Cohort cohort) {
        var today = LocalDate.ofInstant(clock.instant(), cohort.getZone());
        return !today.plusDays(DAYS_BEFORE).isBefore(due(cohort));
    }

    private static LocalDate due(Cohort cohort) {
        return cohort.gate(GateKind.FUNDING).getDue();
    }

    private static Task task(Cohort cohort, String what, Object... arguments) {
        var key = "fellowships.task." + what;
        return new Task(
                CohortDays.of(cohort).over(GateKind.FUNDING).minusSeconds(1),
                key + ".title",
                key + ".detail",
                key + ".verb",
                FellowshipLinks.edit(cohort.getReference()),
                List.of(arguments));
    }
}
