package org.headwaters.commitments;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.headwaters.challenges.Themes;

/** What everybody may see of the promises on the first page: their sums. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class RiverDesk {
    @Inject
    Goals goals;

    @Inject
    Themes themes;

    /** The goal that is worked on now with what was promised and done toward it; empty before there is a goal. */
    @PermitAll
    public Optional<River> river() {
        return goals.workedOn().map(this::toward);
    }

    private River toward(Goal goal) {
        var sums = goals.sums(goal);
        return new River(
                goal.getTitle(),
                goal.getUnit(),
                goal.getTarget(),
                goal.getDue(),
                sums.promised(),
                sums.delivered(),
                goals.partners(goal),
                parts(sums, themes.all()));
    }

    /** The same by theme, in the order of the themes; those without a promise are left out. */
    static List<River.Theme> parts(GoalSums sums, List<Themes.Named> themes) {
        return themes.stream()
                .filter(theme -> !sums.of(theme.reference()).isEmpty())
                .map(theme -> {
                    var part = sums.of(theme.reference());
                    return new River.Theme(theme.reference(), theme.title(), part.promised(), part.delivered());
                })
                .toList();
    }
}
