package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Rhythm;

/**
 * Reminds whoever was asked for feedback and has not answered, three days before the link ends, and forgets who it was
 * ninety days after the cohort has ended.
 */
@ApplicationScoped
class FeedbackRhythm implements Rhythm {
    static final Duration BEFORE = Duration.ofDays(3);

    /** For how many days after the last one of a cohort it is known who was asked. */
    static final int KEPT_DAYS = 90;

    private static final int STEP = 200;

    @Inject
    Asks asks;

    @Inject
    ClockWorkflow apart;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "fellowships.feedback";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void beat() {
        var now = clock.instant();
        var steps = new OneByOne();
        steps.each(asks.toRemind(now, now.plus(BEFORE), now.minus(BEFORE), STEP), apart::remindAskedByClock);
        steps.each(asks.toErase(day.today().minusDays(KEPT_DAYS), STEP), apart::forgetAskedByClock);
        steps.done();
    }

    /** The day on which it is forgotten who was asked. */
    static LocalDate forgottenOn(Cohort cohort) {
        return cohort.getEnds().plusDays(KEPT_DAYS + 1L);
    }
}
