package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.Roles;
import org.headwaters.platform.audit.Audit;

/** Moves one day of a cohort and with it those behind it, and tells everybody whom it touches, once. */
@Stateless
public class DatesWorkflow {
    @Inject
    Cohorts cohorts;

    @Inject
    MovingDates moving;

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @param gate null for the last day
     * @return how many people are told
     */
    @RolesAllowed(OFFICER)
    public int move(String reference, long seenVersion, GateKind gate, LocalDate to) {
        var cohort = cohorts.hold(cohorts.get(reference));
        cohort.requireSeenAs(seenVersion);
        var move = moving.plan(cohort, gate, to);
        var before = days(CohortDays.of(cohort));
        var lastDay = cohort.getEnds();
        var people = moving.people(cohort, moving.touched(cohort, move));
        cohort.move(move, clock.instant());
        var after = days(CohortDays.of(cohort));
        history.record(
                cohort.subject(),
                caller.person(),
                Roles.OFFICER,
                "MOVE_DATES",
                null,
                cohort.stateAt(clock.instant()).name(),
                null,
                after,
                cohort.getVersion() + 1);
        audit.write("fellowships.dates", cohort.subject(), before, after);
        if (cohort.getPublishedAt() == null) {
            return 0;
        }
        moving.tell(cohort, move, lastDay, people);
        return people.size();
    }

    /** {@code EXPLORE 2026-04-10, …, ends 2026-11-27}. */
    private static String days(CohortDays days) {
        return Stream.concat(
                        Stream.of(GateKind.values()).map(gate -> gate + " " + days.due(gate)),
                        Stream.of("ends " + days.ends()))
                .collect(Collectors.joining(", "));
    }
}
