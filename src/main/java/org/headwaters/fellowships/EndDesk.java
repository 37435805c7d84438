package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.headwaters.challenges.CauseNames;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;

/** What came of a cohort: everybody reads it once it is finished, staff at any time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EndDesk {
    @Inject
    Cohorts cohorts;

    @Inject
    CohortTeams teams;

    @Inject
    EndCounts counts;

    @Inject
    CauseNames causes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PermitAll
    public EndShown end(String reference) {
        var cohort = cohorts.get(reference);
        var staff = caller.isSignedIn() && (caller.is(OFFICER) || caller.is(APPROVER));
        if (cohort.stateAt(clock.instant()) != CohortState.FINISHED && !staff) {
            throw new NotFound(Cohort.KIND);
        }
        var built = counts.built(cohort);
        var pitched = counts.pitched(cohort);
        var dropped = counts.dropped(cohort);
        return new EndShown(
                reference,
                cohort.getTitle(),
                causes.titles(List.of(cohort.getCause())).getOrDefault(cohort.getCause(), cohort.getCause()),
                CauseNames.link(cohort.getCause()),
                cohort.getBegins(),
                cohort.getEnds(),
                cohort.getEnds().plusMonths(AfterDays.MONTHS_UNTIL_ASKED),
                counts.of(cohort),
                counts.asked(cohort),
                dropped.stream().limit(EndCounts.MOST_DROPPED).toList(),
                dropped.size() > EndCounts.MOST_DROPPED,
                teams.withAPlace(cohort).stream()
                        .map(team -> new EndShown.Line(
                                team, built.getOrDefault(team.reference(), ""), pitched.get(team.reference())))
                        .toList(),
                counts.left(cohort));
    }
}
