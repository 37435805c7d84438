package org.headwaters.fellowships;

import static java.util.stream.Collectors.groupingBy;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;

/** A coach's teams, those who need a word first: who is late, what was handed in, the longest waiting on top, who is quiet. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CoachDesk {
    static final Duration QUIET = Duration.ofDays(14);
    private static final Duration FRESH = Duration.ofDays(7);

    @Inject
    Coached coached;

    @Inject
    BoardRows rows;

    @Inject
    History history;

    @Inject
    OutsideWaits outside;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed({REVIEWER, OFFICER})
    public CoachScreen list() {
        var now = clock.instant();
        var teams = coached.by(caller.person());
        var gates = rows.gates(teams).stream()
                .collect(groupingBy(gate -> gate.getTeam().getId()));
        var heard = history
                .since(Team.KIND, teams.stream().map(Team::getReference).toList(), now.minus(QUIET))
                .stream()
                .collect(groupingBy(row -> row.subject().reference()));
        var answered = outside.answered(teams, now.minus(FRESH));
        var cards = directory.cards(teams.stream()
                .flatMap(team -> team.getPartners().stream())
                .map(TeamPartner::getOrganisation)
                .collect(Collectors.toSet()));
        var read = new ArrayList<CoachScreen.Line>();
        var late = new ArrayList<CoachScreen.Line>();
        var quiet = new ArrayList<CoachScreen.Line>();
        var fresh = new ArrayList<CoachScreen.Line>();
        var others = new ArrayList<CoachScreen.Line>();
        for (var team : teams) {
            var days = CohortDays.of(team.getCohort());
            var current = current(gates.getOrDefault(team.getId(), List.of()));
            var news = heard.getOrDefault(team.getReference(), List.of());
            if (current == null) {
                others.add(line(team, null, days, null, 0, cards));
            } else if (current.isWithPanel()) {
                others.add(line(team, current, days, current.getSubmittedAt(), 0, cards));
            } else if (current.isWithCoach()) {
                var at = current.getSubmittedAt();
                read.add(line(team, current, days, at, daysSince(days, at, now), cards));
            } else if (days.isLate(current.getKind(), current.getStage(), now)) {
                late.add(line(team, current, days, null, days.daysLate(current.getKind(), now), cards));
            } else if (answered.contains(team.getReference())) {
                fresh.add(line(team, current, days, null, 0, cards));
            } else if (news.isEmpty() && isHere(team, now)) {
                quiet.add(line(team, current, days, null, QUIET.toDays(), cards));
            } else {
                others.add(line(team, current, days, null, 0, cards));
            }
        }
        return new CoachScreen(read, late, quiet, fresh, others);
    }

    /** Whether anybody waits for the caller's word, now or later. */
    @RolesAllowed({REVIEWER, OFFICER})
    public boolean coaches() {
        return !coached.by(caller.person()).isEmpty();
    }

    /** The first that is not passed; null where all are. */
    static TeamGate current(List<TeamGate> gates) {
        return gates.stream()
                .filter(gate -> !gate.isPassed())
                .min(Comparator.comparing(TeamGate::getKind))
                .orElse(null);
    }

    private static long daysSince(CohortDays days, Instant at, Instant now) {
        return days.today(at).until(days.today(now), ChronoUnit.DAYS);
    }

    private static boolean isHere(Team team, Instant now) {
        var begun = team.getCohort()
                .getBegins()
                .atStartOfDay(team.getCohort().getZone())
                .toInstant();
        var since = team.getPlacedAt().isAfter(begun) ? team.getPlacedAt() : begun;
        return since.plus(QUIET).isBefore(now);
    }

    private static CoachScreen.Line line(
            Team team,
            TeamGate gate,
            CohortDays days,
            Instant since,
            long count,
            Map<OrganisationId, OrganisationCard> cards) {
        return new CoachScreen.Line(
                team.getReference(),
                team.getTitle(),
                team.getCohort().getTitle(),
                team.getPartners().stream()
                        .map(partner -> cards.get(partner.getOrganisation()))
                        .filter(Objects::nonNull)
                        .map(OrganisationCard::shortName)
                        .toList(),
                gate == null ? null : gate.getKind(),
                since,
                gate == null ? null : days.due(gate.getKind()),
                count);
    }
}
