package org.headwaters.fellowships;

import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headwaters.challenges.CauseNames;
import org.headwaters.challenges.PitchCalls;
import org.headwaters.funds.Funds;
import org.headwaters.platform.PersonNames;
import org.headwaters.reviews.Reviews;

/** What staff read while they plan and watch cohorts. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CohortDesk {
    @Inject
    Cohorts cohorts;

    @Inject
    CohortCounts counts;

    @Inject
    CohortGuides guides;

    @Inject
    CauseNames causes;

    @Inject
    PitchCalls pitches;

    @Inject
    Funds funds;

    @Inject
    Reviews reviews;

    @Inject
    PersonNames names;

    @Inject
    Clock clock;

    /** Every cohort, the newest first, with where its teams stand, and what a new one is made of. */
    @RolesAllowed({OFFICER, APPROVER})
    public Rows cohorts() {
        var all = cohorts.all();
        var tallies = counts.byStage();
        var titles = causes.titles(all.stream().map(Cohort::getCause).toList());
        return new Rows(
                all.stream()
                        .map(cohort -> row(cohort, titles, tallies.getOrDefault(cohort.getId(), Map.of())))
                        .toList(),
                live());
    }

    @RolesAllowed(OFFICER)
    public CohortSheet sheet(String reference) {
        var cohort = cohorts.get(reference);
        var plan = cohort.plan();
        var named = names.namesOf(plan.guides().stream().map(GuideTerms::person).toList());
        return new CohortSheet(
                reference,
                cohort.getVersion(),
                cohort.stateAt(clock.instant()),
                plan,
                withOwn(cohort, live()),
                funds.pools().stream()
                        .map(pool -> new CohortSheet.Pick(pool.id().value(), pool.name(), pool.currency()))
                        .toList(),
                reviews.rubrics().stream()
                        .map(rubric -> new CohortSheet.Pick(rubric.id().value(), rubric.name(), null))
                        .toList(),
                calls(cohort.getPitchCall()),
                guides.candidates(),
                named.entrySet().stream()
                        .map(one -> new CohortSheet.Person(one.getKey().value(), one.getValue()))
                        .toList(),
                funds.standing(cohort.getPool()).left());
    }

    /** Where the gates of a cohort of this length usually lie. */
    @RolesAllowed(OFFICER)
    public Map<GateKind, LocalDate> usualGates(CohortSpan span) {
        return GateTerms.usual(span, "XXX").stream().collect(toMap(GateTerms::kind, GateTerms::due));
    }

    private List<CohortSheet.Cause> live() {
        return causes.all().stream()
                .map(cause -> new CohortSheet.Cause(cause.reference(), cause.title()))
                .toList();
    }

    /** A cause that was retired since stays that of its cohort. */
    private List<CohortSheet.Cause> withOwn(Cohort cohort, List<CohortSheet.Cause> live) {
        if (live.stream().anyMatch(cause -> cause.reference().equals(cohort.getCause()))) {
            return live;
        }
        var all = new ArrayList<>(live);
        causes.titles(List.of(cohort.getCause()))
                .forEach((reference, title) -> all.add(new CohortSheet.Cause(reference, title)));
        return List.copyOf(all);
    }

    private List<PitchCalls.Choice> calls(String chosen) {
        var open = new ArrayList<>(pitches.open());
        if (chosen != null && open.stream().noneMatch(call -> call.reference().equals(chosen))) {
            pitches.find(chosen).ifPresent(open::add);
        }
        return List.copyOf(open);
    }

    private Row row(Cohort cohort, Map<String, String> titles, Map<TeamStage, Long> tally) {
        return new Row(
                cohort.getReference(),
                cohort.getTitle(),
                titles.getOrDefault(cohort.getCause(), cohort.getCause()),
                cohort.stateAt(clock.instant()),
                cohort.getBegins(),
                cohort.getEnds(),
                cohort.getClosesAt(),
                cohort.getPlaces(),
                counts.sum(tally, TeamStage.BEING_WRITTEN),
                counts.sum(tally, CohortCounts.APPLIED),
                counts.sum(tally, TeamStage.CAME_IN));
    }

    /** @param causes on which a new cohort could work */
    public record Rows(List<Row> cohorts, List<CohortSheet.Cause> causes) implements Serializable {}

    /**
     * One line of the staff's list.
     *
     * @param writing teams that are writing their application
     * @param applied teams that ever submitted one
     * @param placed teams that have or had a place
     */
    public record Row(
            String reference,
            String title,
            String cause,
            CohortState state,
            LocalDate begins,
            LocalDate ends,
            Instant closes,
            int places,
            long writing,
            long applied,
            long placed)
            implements Serializable {

        public String endLink() {
            return "/fellowships/end?ref=" + reference;
        }

        public String selectLink() {
            return "/fellowships/select?ref=" + reference;
        }

        public String boardLink() {
            return "/fellowships/board?ref=" + reference;
        }
    }
}
