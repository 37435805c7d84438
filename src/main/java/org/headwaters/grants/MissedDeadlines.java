package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Rhythm;

/**
 * The clock's own move: what was still being written when its deadline passed becomes missed, and its applicants are
 * offered to carry it on. The platform beats it, without a caller and in a transaction of its own; no page can reach it.
 */
@ApplicationScoped
class MissedDeadlines implements Rhythm {
    private static final int MOST_AT_ONCE = 200;

    @Inject
    Applications applications;

    @Inject
    Event<GrantEvent> events;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "grants.deadlines";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void beat() {
        var now = clock.instant();
        applications.writtenAfter(now, MOST_AT_ONCE).forEach(id -> miss(id, new Act(null, Who.CLOCK, now)));
    }

    private void miss(ApplicationId id, Act act) {
        try {
            events.fire(applications.hold(id).miss(act));
        } catch (Refusal stillInGraceOrJustSubmitted) {
            // The next beat looks at it again.
        }
    }
}
