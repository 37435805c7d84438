package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.mail.NoticeKind;

/**
 * Asks how a promise goes of those who told nothing for three months, once in each quarter, so that nobody hears of it first
 * when the promise counts as stalled.
 */
@ApplicationScoped
class ReportRhythm implements Rhythm {
    private static final int MONTHS = 3;
    private static final int STEP = 200;

    @Inject
    Courses courses;

    @Inject
    YearPost post;

    @Inject
    NetworkDay day;

    @Override
    public String name() {
        return "commitments.reports";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void beat() {
        var quarter = quarterOf(day.today());
        var since = day.today().minusMonths(MONTHS);
        var after = 0L;
        for (var quiet = courses.quietSince(since, after, STEP);
                !quiet.isEmpty();
                quiet = courses.quietSince(since, after, STEP)) {
            for (var promise : quiet) {
                post.tell(
                        promise,
                        "report.ask",
                        "report/" + quarter,
                        NoticeKind.PROGRESS,
                        "/commitments/report?ref=" + promise.getReference());
                after = promise.getId();
            }
        }
    }

    /** The first day of the quarter. */
    static LocalDate quarterOf(LocalDate today) {
        return LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / MONTHS * MONTHS + 1, 1);
    }
}
