package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.headwaters.platform.Rhythm;

/**
 * What the clock does with places: an offer that was not answered lapses, a place that became free is offered to the first
 * that waits, whoever has not answered is reminded two days before, and on its first day a cohort's list is closed.
 */
@ApplicationScoped
class PlacesRhythm implements Rhythm {
    private static final Duration REMIND_BEFORE = Duration.ofDays(2);

    /** No zone is farther east of Greenwich. */
    private static final ZoneOffset FIRST_TO_WAKE = ZoneOffset.ofHours(14);

    /** So many offers lapse in one beat. */
    private static final int STEP = 200;

    @Inject
    WaitingLists lists;

    @Inject
    ClockWorkflow apart;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "fellowships.places";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void beat() {
        var now = clock.instant();
        var steps = new OneByOne();
        steps.each(lists.unanswered(now, STEP), apart::lapseByClock);
        steps.each(lists.toClose(LocalDate.ofInstant(now, FIRST_TO_WAKE)), apart::closeListByClock);
        steps.each(lists.cohortsWithAList(), apart::moveUpByClock);
        // An offer that was made a moment ago, for a day or two, needs no reminder beside it.
        steps.each(lists.toAnswer(now, now.plus(REMIND_BEFORE), REMIND_BEFORE.toDays()), apart::remindOfOfferByClock);
        steps.done();
    }
}
