package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Rhythm;
import org.headwaters.platform.mail.NoticeKind;

/** Asks how a promise goes, three months after something was last told of it and every three months from then on. */
@ApplicationScoped
class ReportRhythm implements Rhythm {
    private static final int MONTHS = 3;
    private static final int STEP = 200;

    /** The last of November is three months before the last of February. */
    private static final int SHORTER = 3;

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
        var today = day.today();
        var since = today.minusMonths(MONTHS).plusDays(SHORTER);
        var after = 0L;
        for (var quiet = courses.quietSince(since, after, STEP);
                !quiet.isEmpty();
                quiet = courses.quietSince(since, after, STEP)) {
            ask(quiet, today);
            after = quiet.get(quiet.size() - 1).getId();
        }
    }

    private void ask(List<Commitment> quiet, LocalDate today) {
        var last = courses.lastOf(quiet);
        var people = post.people(post.here(quiet));
        for (var promise : quiet) {
            var report = last.get(promise.getId());
            asked(report == null ? promise.getSince() : report.getToldDay(), today)
                    .ifPresent(due -> post.tell(
                            people,
                            promise,
                            "report.ask",
                            "report/" + quarterOf(due),
                            NoticeKind.PROGRESS,
                            "/commitments/report?ref=" + promise.getReference()));
        }
    }

    /**
     * The last day by now on which something was to be asked, which is one in each quarter in which nothing was told; a server
     * that stood still asks when it is back.
     *
     * @param told day of the last report, or of the promise where there is none
     */
    static Optional<LocalDate> asked(LocalDate told, LocalDate today) {
        var quarters = ChronoUnit.MONTHS.between(quarterOf(told), quarterOf(today)) / MONTHS;
        return Stream.of(quarters, quarters - 1)
                .filter(number -> number > 0)
                .map(number -> told.plusMonths(MONTHS * number))
                .filter(due -> !due.isAfter(today))
                .findFirst();
    }

    /** The first day of the quarter. */
    static LocalDate quarterOf(LocalDate today) {
        return LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / MONTHS * MONTHS + 1, 1);
    }
}
