package org.headwaters.commitments;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Optional;
import org.headwaters.challenges.Themes;

/** What everybody may see of the promises: their sums. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class RiverDesk {
    @Inject
    Commitments commitments;

    @Inject
    Themes themes;

    /** The goal that is worked on now with what was promised and done toward it; empty before there is a goal. */
    @PermitAll
    public Optional<River> river() {
        return commitments.goal().map(this::toward);
    }

    private River toward(Goal goal) {
        var sums = commitments.sums(goal).stream().collect(toMap(ThemeSum::theme, sum -> sum));
        var parts = themes.all().stream()
                .filter(theme -> sums.containsKey(theme.reference()))
                .map(theme -> sums.get(theme.reference()).named(theme.title()))
                .toList();
        return new River(
                goal.getTitle(),
                goal.getUnit(),
                goal.getTarget(),
                goal.getDue(),
                parts.stream().mapToLong(River.Theme::promised).sum(),
                parts.stream().mapToLong(River.Theme::delivered).sum(),
                commitments.partners(goal),
                parts);
    }
}
