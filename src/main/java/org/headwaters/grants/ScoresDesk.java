package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.SUPPORTS;
import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.reviews.CaseScores;
import org.headwaters.reviews.Reviews;

/** The scores of all cases of one call beside one another, of those that nothing keeps the caller from. */
@Stateless
@TransactionAttribute(SUPPORTS)
public class ScoresDesk {
    @Inject
    Calls calls;

    @Inject
    QueueRows rows;

    @Inject
    Reviews reviews;

    @Inject
    Caller caller;

    /** @param by null for the usual order, by what is adjusted */
    @RolesAllowed({OFFICER, APPROVER})
    public ScoresScreen scores(String call, ScoresScreen.By by, int page) {
        var order = by == null ? ScoresScreen.By.ADJUSTED : by;
        var title = calls.get(call).getTitle();
        var me = caller.person();
        var known = rows.ofCall(call, reviews.keptAway(me, Step.KIND)).stream()
                .collect(toMap(QueueRows.Known::reference, identity()));
        var scores = reviews.scores(me, Step.KIND, call).stream()
                .filter(one -> known.containsKey(one.reference()))
                .toList();
        var axis = Strip.Axis.of(scores);
        var lines = scores.stream()
                .map(one -> line(known.get(one.reference()), one, axis))
                .sorted(in(order))
                .toList();
        return new ScoresScreen(
                call, title, order, of(lines, page), Math.max(1, page), lines.size(), axis.from(), axis.to());
    }

    private static List<ScoresScreen.Line> of(List<ScoresScreen.Line> lines, int page) {
        return lines.stream()
                .skip((Math.max(1, page) - 1L) * ScoresScreen.SIZE)
                .limit(ScoresScreen.SIZE)
                .toList();
    }

    private static ScoresScreen.Line line(QueueRows.Known known, CaseScores scores, Strip.Axis axis) {
        return new ScoresScreen.Line(
                known.reference(),
                known.title(),
                known.stage(),
                known.told(),
                scores.marks().size(),
                scores.mean(),
                scores.spread(),
                scores.adjustedMean(),
                scores.adjustedSpread(),
                scores.adjusted(),
                axis.strip(scores));
    }

    /** What cannot be adjusted stands where its readers put it. */
    private static Comparator<ScoresScreen.Line> in(ScoresScreen.By by) {
        var byReference = comparing(ScoresScreen.Line::reference);
        return switch (by) {
            case ADJUSTED ->
                comparing((ScoresScreen.Line line) -> line.adjusted() == null ? line.mean() : line.adjusted())
                        .reversed()
                        .thenComparing(byReference);
            case MEAN -> comparing(ScoresScreen.Line::mean).reversed().thenComparing(byReference);
            case SPREAD ->
                comparing(ScoresScreen.Line::spread, nullsLast(reverseOrder())).thenComparing(byReference);
            case REFERENCE -> byReference;
        };
    }
}
