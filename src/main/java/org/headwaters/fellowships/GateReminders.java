package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwaters.platform.Rhythm;

/** Reminds the fellows of a team of a gate seven days and one day before it is due, and once when it is late. */
@ApplicationScoped
class GateReminders implements Rhythm {
    @Inject
    BoardRows rows;

    @Inject
    ClockWorkflow apart;

    @Inject
    Clock clock;

    /** On which day before or after; a server that stood still says it a day later. */
    enum Form {
        WEEK(7, 6),
        DAY(1, 0),
        LATE(-1, -2);

        private final int from;
        private final int until;

        Form(int from, int until) {
            this.from = from;
            this.until = until;
        }

        /** At most one of them is said on a day. */
        static Optional<Form> on(LocalDate today, LocalDate due) {
            return Stream.of(values()).filter(form -> form.isOn(today, due)).findFirst();
        }

        boolean isOn(LocalDate today, LocalDate due) {
            var ahead = today.until(due, ChronoUnit.DAYS);
            return ahead <= from && ahead >= until;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String name() {
        return "fellowships.gates";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void beat() {
        var steps = new OneByOne();
        steps.each(rows.withTeams(), cohort -> steps.each(near(cohort), apart::remindOfGateByClock));
        steps.done();
    }

    /** Numbers of the gates that are to be reminded of today. */
    private List<Long> near(Cohort cohort) {
        var today = CohortDays.of(cohort).today(clock.instant());
        var kinds = cohort.getGates().stream()
                .filter(gate -> Form.on(today, gate.getDue()).isPresent())
                .map(CohortGate::getKind)
                .toList();
        return kinds.isEmpty() ? List.of() : rows.open(cohort, kinds);
    }
}
