package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.headwaters.platform.Rhythm;

/** Says seven days and one day before a cohort closes to whoever has a draft that it does. Each is said once for a team. */
@ApplicationScoped
class DraftReminders implements Rhythm {
    static final Duration DAY = Duration.ofDays(1);
    static final Duration WEEK = Duration.ofDays(7);

    @Inject
    Teams teams;

    @Inject
    ClockWorkflow apart;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "fellowships.reminders.drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void beat() {
        var now = clock.instant();
        var steps = new OneByOne();
        steps.each(teams.writtenUntil(now, now.plus(WEEK)), apart::remindOfDraftByClock);
        steps.done();
    }
}
