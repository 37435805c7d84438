package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Rhythm;

/** Opens the annual review for all on its day, reminds before its last one, and lets whoever missed two in a row fall silent. */
@ApplicationScoped
class YearRhythm implements Rhythm {
    private static final int[] REMIND_DAYS_BEFORE = {14, 3};

    /** A server that stood still on the day reminds so many days later. */
    private static final int LATE = 2;

    /** So many reviews are closed in one beat. */
    private static final int STEP = 200;

    @Inject
    Seasons seasons;

    @Inject
    YearRounds rounds;

    @Inject
    NetworkDay day;

    @Override
    public String name() {
        return "commitments.season";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void beat() {
        var today = day.today();
        seasons.toOpen(today).forEach(season -> rounds.open(seasons.held(season.getYear())));
        seasons.all().stream()
                .filter(season -> season.getState() == SeasonState.OPEN)
                .forEach(season -> {
                    for (var days : REMIND_DAYS_BEFORE) {
                        var from = season.getClosesOn().minusDays(days);
                        if (!today.isBefore(from) && !today.isAfter(from.plusDays(LATE))) {
                            rounds.remind(season, "before/" + days + "/" + season.getClosesOn());
                        }
                    }
                });
        seasons.toClose(today).forEach(season -> rounds.close(seasons.held(season.getYear()), STEP));
    }
}
