package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.headwaters.challenges.CauseNames;
import org.headwaters.challenges.PitchCalls;
import org.headwaters.funds.Funds;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;
import org.headwaters.reviews.Reviews;

/** Plans cohorts, anew or like an earlier one, changes them while that breaks no promise, and publishes them. */
@Stateless
public class CohortWorkflow {
    /** About them something is decided, whatever became of it. */
    private static final Set<TeamStage> DECIDED = EnumSet.complementOf(EnumSet.of(
            TeamStage.DRAFT,
            TeamStage.CO_SIGNING,
            TeamStage.MISSED,
            TeamStage.WITHDRAWN,
            TeamStage.SUBMITTED,
            TeamStage.IN_REVIEW));

    private static final String RUBRIC = "fellowship";
    private static final int WEEKS_UNTIL_IT_OPENS = 2;
    private static final int WEEKS_OPEN = 6;
    private static final int WEEKS_TO_CHOOSE = 8;
    private static final int USUAL_MONTHS = 9;
    private static final int PLACES = 8;
    private static final int SMALLEST_TEAM = 2;
    private static final int LARGEST_TEAM = 5;
    private static final int ANSWER_DAYS = 10;
    private static final LocalTime CLOSES = LocalTime.of(17, 0);

    @Inject
    Cohorts cohorts;

    @Inject
    Teams teams;

    @Inject
    FellowshipReferences references;

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
    Event<CohortEvent> events;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    /** A new cohort on this cause with what cohorts usually begin with. Answers its reference. */
    @RolesAllowed(OFFICER)
    public String plan(String title, String cause) {
        requireLive(cause);
        var pool = funds.pools().stream().findFirst().orElseThrow(() -> new Refusal("fellowships.refused.noPool"));
        var rubric = reviews.rubrics().stream()
                .filter(one -> one.reference().equals(RUBRIC))
                .findFirst()
                .orElseThrow(() -> new Refusal("fellowships.refused.noRubric"));
        var zone = caller.zone();
        var opens = aMonday(zone);
        var begins = opens.plusWeeks(WEEKS_OPEN + WEEKS_TO_CHOOSE);
        var span = new CohortSpan(begins, begins.plusMonths(USUAL_MONTHS));
        var terms = new CohortTerms(
                title,
                "",
                "",
                cause,
                PLACES,
                SMALLEST_TEAM,
                LARGEST_TEAM,
                span,
                zone,
                opens.atStartOfDay(zone).toInstant(),
                opens.plusWeeks(WEEKS_OPEN).atTime(CLOSES).atZone(zone).toInstant(),
                ANSWER_DAYS,
                pool.id(),
                rubric.id(),
                pool.currency(),
                null,
                LeastEvidence.DEFAULT);
        return make(
                new CohortPlan(terms, GateTerms.usual(span, pool.currency()), cohorts.defaultQuestions(), List.of()),
                null);
    }

    /** A new cohort like an earlier one, moved by whole weeks so that its applications open soon. */
    @RolesAllowed(OFFICER)
    public String copy(String reference) {
        var earlier = cohorts.get(reference).plan();
        var was = earlier.terms();
        var zone = was.zone();
        var opened = LocalDate.ofInstant(was.opensAt(), zone);
        var weeks = Math.floorDiv(ChronoUnit.DAYS.between(opened, aMonday(zone)) + 6, 7);
        var span = was.span().from(was.span().begins().plusWeeks(weeks));
        var terms = new CohortTerms(
                was.title(),
                was.promise(),
                was.eligible(),
                was.cause(),
                was.places(),
                was.smallestTeam(),
                was.largestTeam(),
                span,
                zone,
                later(was.opensAt(), zone, weeks),
                later(was.closesAt(), zone, weeks),
                was.answerDays(),
                was.pool(),
                was.rubric(),
                was.currency(),
                null,
                was.least());
        var gates = GateTerms.later(earlier.gates(), weeks, span);
        return make(new CohortPlan(terms, gates, earlier.questions(), guides.still(earlier.guides())), reference);
    }

    /** Changes a cohort as a whole. Its row is held, so that no place is given meanwhile. */
    @RolesAllowed(OFFICER)
    public void change(String reference, long seenVersion, CohortPlan plan) {
        var cohort = cohorts.hold(cohorts.get(reference));
        var before = cohort.plan();
        var terms = plan.terms();
        var currency = funds.card(terms.pool()).currency();
        if (!terms.currency().equals(currency)) {
            throw new Refusal("fellowships.refused.currency", currency);
        }
        if (!terms.cause().equals(before.terms().cause())) {
            requireLive(terms.cause());
        }
        if (terms.pitchCall() != null && pitches.find(terms.pitchCall()).isEmpty()) {
            throw new Refusal("fellowships.refused.pitchCall");
        }
        guides.requireNew(before.guides(), plan.guides());
        cohort.change(plan, seenVersion, use(cohort), clock.instant());
        cohorts.changed(cohort);
        events.fire(new CohortEvent.Changed(reference, before, plan));
    }

    /** Everybody sees it, and teams apply from its opening on. */
    @RolesAllowed(OFFICER)
    public void publish(String reference, long seenVersion) {
        var cohort = cohorts.hold(cohorts.get(reference));
        if (cohort.getPublishedAt() == null) {
            requireLive(cohort.getCause());
        }
        if (cohort.publish(
                clock.instant(), seenVersion, funds.standing(cohort.getPool()).left())) {
            events.fire(new CohortEvent.Published(reference));
        }
    }

    private CohortUse use(Cohort cohort) {
        return new CohortUse(
                teams.count(cohort, TeamStage.ASKED_IN), teams.count(cohort, DECIDED) > 0, teams.gatesPassedIn(cohort));
    }

    private String make(CohortPlan plan, String from) {
        var reference = references.nextCohort();
        cohorts.add(new Cohort(reference, plan, caller.person(), day.today()));
        events.fire(new CohortEvent.Planned(reference, from));
        return reference;
    }

    private void requireLive(String cause) {
        if (cause == null
                || causes.all().stream().noneMatch(one -> one.reference().equals(cause))) {
            throw new Refusal("fellowships.refused.cause");
        }
    }

    private LocalDate aMonday(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone)
                .plusWeeks(WEEKS_UNTIL_IT_OPENS)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** So many weeks later at the same hour of the cohort's clock. */
    private static Instant later(Instant at, ZoneId zone, long weeks) {
        return at.atZone(zone).plusWeeks(weeks).toInstant();
    }
}
