package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.challenges.CauseNames;
import org.headwaters.challenges.PitchCalls;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.reviews.Reviews;

/** The fellowships as everybody reads them; a cohort that is not published exists for staff alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FellowshipsDesk {
    private static final Set<TeamStage> ANY = EnumSet.complementOf(EnumSet.of(TeamStage.MISSED, TeamStage.WITHDRAWN));

    @Inject
    Cohorts cohorts;

    @Inject
    CohortCounts counts;

    @Inject
    CohortTeams teams;

    @Inject
    CohortTimes times;

    @Inject
    Teams rows;

    @Inject
    TeamDoor door;

    @Inject
    CauseNames causes;

    @Inject
    PitchCalls pitches;

    @Inject
    Reviews reviews;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @PermitAll
    public CohortShown.All all() {
        var published = cohorts.published();
        var titles = causes.titles(published.stream().map(Cohort::getCause).toList());
        var tallies = counts.byStage();
        var cards = published.stream()
                .map(cohort -> card(cohort, titles, tallies.getOrDefault(cohort.getId(), Map.of())))
                .toList();
        return new CohortShown.All(
                in(cards, CohortState.APPLYING).stream()
                        .sorted(Comparator.comparing(CohortShown.Card::closes))
                        .toList(),
                in(cards, CohortState.ANNOUNCED),
                in(cards, CohortState.SELECTING, CohortState.RUNNING),
                in(cards, CohortState.FINISHED));
    }

    @PermitAll
    public CohortShown cohort(String reference) {
        var cohort = cohorts.get(reference);
        if (cohort.getPublishedAt() == null && !isStaff()) {
            throw new NotFound(Cohort.KIND);
        }
        return shown(cohort);
    }

    private CohortShown shown(Cohort cohort) {
        var plan = cohort.plan();
        var state = cohort.stateAt(clock.instant());
        var titles = causes.titles(List.of(cohort.getCause()));
        // What strangers read names nobody.
        var named = caller.isSignedIn()
                ? names.namesOf(plan.guides().stream().map(GuideTerms::person).toList())
                : Map.<PersonId, String>of();
        var all = state == CohortState.RUNNING || state == CohortState.FINISHED
                ? teams.withAPlace(cohort)
                : List.<CohortShown.InCohort>of();
        return new CohortShown(
                cohort.getReference(),
                state,
                plan.terms(),
                titles.getOrDefault(cohort.getCause(), cohort.getCause()),
                CauseNames.link(cohort.getCause()),
                gates(plan, LocalDate.ofInstant(clock.instant(), cohort.getZone())),
                plan.stipendsOfOne(),
                called(plan, CohortGuide.Role.COACH, named),
                called(plan, CohortGuide.Role.EXPERT, named),
                plan.questions(),
                reviews.criteria(cohort.getRubric()),
                cohort.getPitchCall() == null
                        ? null
                        : pitches.find(cohort.getPitchCall()).orElse(null),
                all,
                all.isEmpty() ? 0 : rows.count(cohort, EnumSet.of(TeamStage.LEFT)),
                mine(cohort),
                state == CohortState.APPLYING && (!caller.isSignedIn() || caller.is(PARTNER)),
                EnumSet.of(CohortState.ANNOUNCED, CohortState.APPLYING, CohortState.SELECTING)
                                .contains(state)
                        ? times.of(cohort)
                        : null);
    }

    /** How far the way from each gate to the next is gone, the first from the first day. */
    static List<CohortShown.Gate> gates(CohortPlan plan, LocalDate today) {
        var shown = new ArrayList<CohortShown.Gate>();
        var from = plan.terms().span().begins();
        for (var gate : plan.gates()) {
            var way = ChronoUnit.DAYS.between(from, gate.due());
            var gone = Math.max(0, Math.min(way, ChronoUnit.DAYS.between(from, today)));
            shown.add(new CohortShown.Gate(gate.kind(), gate.due(), gate.stipend(), (int) (100 * gone / way)));
            from = gate.due();
        }
        return List.copyOf(shown);
    }

    private List<String> called(CohortPlan plan, CohortGuide.Role role, Map<PersonId, String> named) {
        return plan.guides().stream()
                .filter(guide -> guide.role() == role)
                .map(guide -> named.getOrDefault(guide.person(), ""))
                .filter(name -> !name.isEmpty())
                .sorted(Collator.getInstance(caller.locale()))
                .toList();
    }

    private List<CohortShown.Mine> mine(Cohort cohort) {
        if (!caller.isSignedIn() || !caller.is(PARTNER)) {
            return List.of();
        }
        return rows.of(cohort, door.actingFor(), ANY).stream()
                .map(team -> new CohortShown.Mine(team.getReference(), team.getTitle(), team.getStage()))
                .toList();
    }

    private boolean isStaff() {
        return caller.isSignedIn() && (caller.is(OFFICER) || caller.is(APPROVER));
    }

    private CohortShown.Card card(Cohort cohort, Map<String, String> titles, Map<TeamStage, Long> tally) {
        return new CohortShown.Card(
                cohort.getReference(),
                cohort.getTitle(),
                titles.getOrDefault(cohort.getCause(), cohort.getCause()),
                cohort.stateAt(clock.instant()),
                cohort.getPlaces(),
                cohort.getBegins(),
                cohort.getEnds(),
                cohort.getOpensAt(),
                cohort.getClosesAt(),
                counts.sum(tally, TeamStage.CAME_IN));
    }

    private static List<CohortShown.Card> in(List<CohortShown.Card> cards, CohortState first, CohortState... more) {
        var states = EnumSet.of(first, more);
        return cards.stream().filter(card -> states.contains(card.state())).toList();
    }
}
