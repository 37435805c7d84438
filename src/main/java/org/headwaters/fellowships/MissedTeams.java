package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Rhythm;

/**
 * The clock's own move: what was still being written when its cohort closed becomes missed. The platform beats it, without
 * a caller and in a transaction of its own; no page can reach it.
 */
@ApplicationScoped
class MissedTeams implements Rhythm {
    private static final int MOST_AT_ONCE = 200;

    @Inject
    Teams teams;

    @Inject
    Event<TeamEvent> events;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "fellowships.deadlines";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void beat() {
        var act = new Act(null, Who.CLOCK, clock.instant());
        for (var team : teams.writtenAfter(act.at(), MOST_AT_ONCE)) {
            try {
                events.fire(teams.hold(team).miss(act));
            } catch (Refusal justSubmitted) {
                // Somebody was quicker.
            }
        }
    }
}
