package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.headwaters.platform.Rhythm;

/** Says seven days and one day before a cohort closes to whoever has a draft that it does. Each is said once for a team. */
@ApplicationScoped
class DraftReminders implements Rhythm {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    Teams teams;

    @Inject
    ApplicantsPost post;

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
        for (var team : teams.writtenUntil(now, now.plus(WEEK))) {
            var last = !team.getCohort().getClosesAt().isAfter(now.plus(DAY));
            post.remind(team, last ? "lastDay" : "lastWeek", last ? DAY : WEEK);
        }
    }
}
