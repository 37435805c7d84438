package org.headwaters.fellowships;

import static java.util.stream.Collectors.counting;
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

/** What waits for fellows at the end: to say on one page what remains, and a year on whether it is still there. */
@ApplicationScoped
class AfterWork implements WorkSource {
    @Inject
    Teams teams;

    @Inject
    Afters afters;

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
            var mine = asked.of(AfterWork.class, () -> teams.ofFellow(caller.person()));
            write(mine, tasks);
            answer(mine, tasks);
        }
        return tasks;
    }

    private void write(List<Team> mine, List<Task> tasks) {
        var now = clock.instant();
        var open = mine.stream()
                .filter(team -> new AfterDays(team.getCohort()).isOpen(now))
                .toList();
        var said = afters.of(open).stream()
                .filter(text -> !text.getContent().isBlank())
                .collect(groupingBy(text -> text.getTeam().getId(), counting()));
        for (var team : open) {
            var missing = AfterField.values().length - said.getOrDefault(team.getId(), 0L);
            if (missing > 0) {
                var days = new AfterDays(team.getCohort());
                tasks.add(task(days.over().minusSeconds(1), "after", team, missing));
            }
        }
    }

    private void answer(List<Team> mine, List<Task> tasks) {
        var now = clock.instant();
        var finished = mine.stream()
                .filter(team -> team.getStage() == TeamStage.FINISHED)
                .filter(team -> new AfterDays(team.getCohort()).isAYearOn(now))
                .toList();
        for (var asked : afters.unanswered(finished)) {
            tasks.add(task(null, "alive", asked.getTeam(), 1));
        }
    }

    private static Task task(Instant due, String what, Team team, long missing) {
        var key = "fellowships.task." + what;
        return new Task(
                due,
                key + ".title",
                key + ".detail",
                key + ".verb",
                FellowshipLinks.after(team.getReference()),
                List.of(team.getTitle(), missing));
    }
}
