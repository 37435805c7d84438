package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Rhythm;

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
    ClockWorkflow apart;

    @Inject
    NetworkDay day;

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
        // more than any clock is ahead of the network's: what is not over yet by its own is left out where it is done
        var latest = day.today().plusDays(2);
        var steps = new OneByOne();
        steps.each(afters.endedBy(latest, STEP), apart::finishByClock);
        remind(latest.plusDays(AfterDays.BEFORE), steps);
        steps.each(afters.neverAsked(latest.minusMonths(AfterDays.MONTHS_UNTIL_ASKED), STEP), apart::askAliveByClock);
        steps.done();
    }

    private void remind(LocalDate ends, OneByOne steps) {
        var next = afters.endingBy(ends, "", STEP);
        while (!next.isEmpty()) {
            steps.each(next, apart::remindOfEndByClock);
            next = afters.endingBy(ends, next.get(next.size() - 1), STEP);
        }
    }
}
