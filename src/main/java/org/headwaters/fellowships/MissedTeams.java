package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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
    ClockWorkflow apart;

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
        var steps = new OneByOne();
        steps.each(teams.writtenAfter(clock.instant(), MOST_AT_ONCE), apart::missByClock);
        steps.done();
    }
}
