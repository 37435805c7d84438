package org.headwaters.commitments;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import org.headwaters.challenges.Themes;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;

/** The goals with what is promised and done toward each: for everybody as sums, for staff to be set. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GoalDesk {
    @Inject
    Goals goals;

    @Inject
    JointPromises joint;

    @Inject
    Themes themes;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    /** One goal among those that staff set. */
    public record Line(
            String reference, long version, GoalTerms terms, GoalState state, String follows, ClosingAnswers answers)
            implements Serializable {

        public boolean isWorkedOn() {
            return state == GoalState.ACTIVE;
        }
    }

    /** All goals, the latest due first. */
    @RolesAllowed({OFFICER, APPROVER})
    public List<Line> goals() {
        return goals.all().stream()
                .map(goal -> new Line(
                        goal.getReference(),
                        goal.getVersion(),
                        goal.terms(),
                        goal.getState(),
                        goal.getFollows() == null ? null : goal.getFollows().getTitle(),
                        goal.answers().orElse(null)))
                .toList();
    }

    /** @param reference null or empty for the goal that is worked on now; NotFound before there is one */
    @PermitAll
    public GoalShown goal(String reference) {
        var none = reference == null || reference.isBlank();
        return (none ? goals.workedOn() : goals.byReference(reference))
                .filter(this::mayRead)
                .map(this::shown)
                .orElseThrow(() -> new NotFound("goal"));
    }

    /** What is only planned is not told yet. */
    private boolean mayRead(Goal goal) {
        return goal.getState() != GoalState.PLANNED || caller.is(OFFICER) || caller.is(APPROVER);
    }

    private GoalShown shown(Goal goal) {
        var today = day.today();
        var sums = goals.sums(goal);
        var ended = goals.ended(goal);
        var seed = goal.getReference().hashCode();
        return new GoalShown(
                goal.getReference(),
                goal.terms(),
                goal.getState(),
                today,
                sums.promised(),
                sums.delivered(),
                sums.counted(),
                sums.count(State.SILENT),
                goals.inOtherUnits(goal),
                Pace.of(sums.delivered(), goal.getTarget(), goal.span(), today),
                Forecast.of(sums.delivered(), sums.remainder(), ended, seed).orElse(null),
                ended.size(),
                RiverDesk.parts(sums, themes.all()),
                course(goal, sums, today),
                joint.of(goal, sums.promised()).orElse(null),
                phases(goal));
    }

    /** The days on which something changed, then today with the sums as they are. */
    private List<GoalShown.Point> course(Goal goal, GoalSums sums, LocalDate today) {
        var promised = new TreeMap<LocalDate, Long>();
        goals.promised(goal).forEach(change -> promised.merge(change.day(), change.amount(), Long::sum));
        var delivered = new TreeMap<LocalDate, Long>();
        var before = new HashMap<Long, Long>();
        goals.stands(goal).forEach(stand -> {
            var was = before.put(stand.commitment(), stand.actual());
            delivered.merge(stand.day(), stand.actual() - (was == null ? 0 : was), Long::sum);
        });
        var days = new TreeMap<LocalDate, Boolean>();
        promised.keySet().forEach(on -> days.put(on, true));
        delivered.keySet().forEach(on -> days.put(on, true));
        var points = new ArrayList<GoalShown.Point>();
        var sumPromised = 0L;
        var sumDelivered = 0L;
        for (var on : days.headMap(today).keySet()) {
            sumPromised += promised.getOrDefault(on, 0L);
            sumDelivered += delivered.getOrDefault(on, 0L);
            points.add(new GoalShown.Point(on, sumPromised, sumDelivered));
        }
        points.add(new GoalShown.Point(today, sums.promised(), sums.delivered()));
        return points;
    }

    /** The whole line of phases, the first one first. */
    private List<GoalShown.Phase> phases(Goal goal) {
        var first = goal;
        while (first.getFollows() != null) {
            first = first.getFollows();
        }
        var line = new ArrayList<GoalShown.Phase>();
        for (var phase = first;
                phase != null && mayRead(phase);
                phase = goals.next(phase).orElse(null)) {
            line.add(new GoalShown.Phase(
                    phase.getReference(),
                    phase.getTitle(),
                    phase.getState(),
                    phase.getDue(),
                    phase.getState() == GoalState.ENDED ? phase.answers().orElse(null) : null));
        }
        return line.size() > 1 ? line : List.of();
    }
}
