package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.audit.Audit;

/**
 * The clock's own moves at the end of a cohort: a team with a place finishes when its last day is over, its fellows are asked
 * before, on and after that day to say what remains, and a year later whether it is still there. Each is told once, since
 * letters have keys; what happened twice changes nothing.
 */
@ApplicationScoped
class AfterRhythm implements Rhythm {
    /** Enough for a day's end; what is more comes with the next beat. */
    private static final int STEP = 200;

    @Inject
    Afters afters;

    @Inject
    Teams teams;

    @Inject
    AfterPost post;

    @Inject
    Event<TeamEvent> events;

    @Inject
    Audit audit;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "fellowships.after";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void beat() {
        var now = clock.instant();
        // more than any clock is ahead of the network's: what is not over yet by its own is left out below
        var latest = day.today().plusDays(2);
        for (var team : afters.endedBy(latest.plusDays(AfterDays.BEFORE), TeamStage.PLACED, STEP)) {
            remind(team, now);
            finish(team, now);
        }
        for (var team : afters.neverAsked(latest.minusMonths(AfterDays.MONTHS_UNTIL_ASKED), STEP)) {
            ask(team, now);
        }
    }

    private void remind(Team team, Instant now) {
        var days = new AfterDays(team.getCohort());
        var today = days.today(now);
        if (!today.isBefore(days.opens())) {
            post.remind(team, today.isBefore(team.getCohort().getEnds()) ? "before" : "on");
        }
    }

    private void finish(Team team, Instant now) {
        if (team.getCohort().stateAt(now) != CohortState.FINISHED) {
            return;
        }
        var held = teams.hold(team);
        if (held.getStage() == TeamStage.PLACED) {
            events.fire(held.finish(new Act(null, Who.CLOCK, now)));
            post.remind(held, "after");
        }
    }

    private void ask(Team team, Instant now) {
        if (new AfterDays(team.getCohort()).isAYearOn(now)) {
            afters.add(new AliveAnswer(team, now));
            audit.write("fellowships.after.asked", team.subject(), null, null);
            post.askAlive(team);
        }
    }
}
