package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Dates;

/** The days of a cohort for whoever may move them, and what would move with one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DatesDesk {
    @Inject
    Cohorts cohorts;

    @Inject
    MovingDates moving;

    @Inject
    Clock clock;

    @RolesAllowed(OFFICER)
    public DatesScreen dates(String reference) {
        return screen(cohorts.get(reference), null, null, List.of(), 0);
    }

    /**
     * The same with one day moved. What cannot be is said in the answer, and nothing is thrown.
     *
     * @param gate null for the last day
     */
    @RolesAllowed(OFFICER)
    public DatesScreen preview(String reference, GateKind gate, LocalDate to) {
        var cohort = cohorts.get(reference);
        try {
            var move = moving.plan(cohort, gate, to);
            var touched = moving.touched(cohort, move);
            var titles = touched.stream().map(Team::getTitle).toList();
            return screen(
                    cohort, move, null, titles, moving.people(cohort, touched).size());
        } catch (Refusal refused) {
            return screen(cohort, null, refused, List.of(), 0);
        }
    }

    private DatesScreen screen(Cohort cohort, DateMove move, Refusal refused, List<String> teams, int people) {
        var days = cohort.getGates().stream()
                .map(gate -> new DateMove.Line(gate.getKind(), gate.getDue(), gate.getDue()))
                .toList();
        return new DatesScreen(
                cohort.getReference(),
                cohort.getTitle(),
                cohort.getBegins(),
                cohort.getEnds(),
                new Dates(Locale.ENGLISH, cohort.getZone(), clock).zoneName(),
                cohort.getVersion(),
                days,
                move,
                refused,
                teams,
                people);
    }
}
