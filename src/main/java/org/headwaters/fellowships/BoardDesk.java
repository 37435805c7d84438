package org.headwaters.fellowships;

import static java.util.stream.Collectors.groupingBy;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwaters.fellowships.BoardScreen.Coach;
import org.headwaters.fellowships.BoardScreen.Counts;
import org.headwaters.fellowships.BoardScreen.Head;
import org.headwaters.fellowships.BoardScreen.Row;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.Dates;
import org.headwaters.reviews.Reviews;

/**
 * The gates board of a cohort: for staff, its coaches and its fellows. Everybody there sees how all teams stand; what a team
 * wrote opens only to whom its own page opens.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BoardDesk {
    @Inject
    Cohorts cohorts;

    @Inject
    BoardRows rows;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    OutsideWaits outside;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public BoardScreen board(String reference) {
        var cohort = cohorts.get(reference);
        var teams = rows.teams(cohort);
        var members = rows.members(cohort).stream()
                .collect(groupingBy(member -> member.getTeam().getId()));
        var mine = teamsOfMine(members);
        if (!isStaff() && !mayRead(cohort, teams, mine)) {
            audit.refused("fellowships.keptOut", cohort.subject(), "not open");
            throw new NotFound(Cohort.KIND);
        }
        var gates = rows.gates(cohort).stream()
                .collect(groupingBy(gate -> gate.getTeam().getId()));
        var cards = directory.cards(partners(teams));
        var called = names.namesOf(coaches(cohort, teams));
        var waiting = outside.teams(cohort);
        var board = new Board(CohortDays.of(cohort), clock.instant());
        var against = reviews.against(caller.person());
        var coaching = new Tied(against.keptFromCoaching(Team.KIND));
        var deciding = new Tied(against.keptAway(Team.KIND));
        var shown = new ArrayList<Row>();
        for (var team : teams) {
            var people = members.getOrDefault(team.getId(), List.of()).stream()
                    .map(TeamMember::getPerson)
                    .toList();
            var seat = mine.contains(team.getId())
                    ? Board.Mine.FELLOW
                    : seat(cohort, team, coaching.to(team, people), deciding.to(team, people));
            var own = gates.getOrDefault(team.getId(), List.of());
            shown.add(new Row(
                    team.getReference(),
                    team.getVersion(),
                    team.getTitle(),
                    names(team, cards),
                    team.getCoach() == null ? null : called.get(team.getCoach()),
                    team.getStage() == TeamStage.PLACED,
                    seat != Board.Mine.NOBODY,
                    board.cells(team, own, waiting.contains(team.getReference()), seat)));
        }
        return screen(cohort, shown, called);
    }

    private BoardScreen screen(Cohort cohort, List<Row> shown, Map<PersonId, String> called) {
        var cells = shown.stream().flatMap(row -> row.cells().stream()).toList();
        var here = shown.stream().filter(Row::coachable).count();
        var counts = new Counts(
                cells.stream().filter(BoardScreen.Cell::mine).count(),
                cells.stream()
                        .filter(cell -> cell.waits() == BoardScreen.Waits.TEAM)
                        .count(),
                cells.stream().filter(BoardScreen.Cell::isLate).count(),
                here,
                shown.size());
        var officer = caller.is(OFFICER);
        var coaches = officer
                ? guides(cohort).stream()
                        .map(person -> new Coach(person.value(), called.getOrDefault(person, "")))
                        .toList()
                : List.<Coach>of();
        return new BoardScreen(
                cohort.getReference(),
                cohort.getTitle(),
                cohort.getBegins(),
                cohort.getEnds(),
                new Dates(Locale.ENGLISH, cohort.getZone(), clock).zoneName(),
                cohort.getGates().stream()
                        .map(gate -> new Head(gate.getKind(), gate.getDue()))
                        .toList(),
                shown,
                counts,
                isStaff(),
                officer,
                officer && cohort.stateAt(clock.instant()) != CohortState.FINISHED,
                coaches);
    }

    private boolean isStaff() {
        return caller.is(OFFICER) || caller.is(APPROVER);
    }

    private boolean mayRead(Cohort cohort, List<Team> teams, Set<Long> mine) {
        return !mine.isEmpty()
                || cohort.isCoachedBy(caller.person())
                || teams.stream().anyMatch(team -> caller.person().equals(team.getCoach()));
    }

    /** In which the reader is now. */
    private Set<Long> teamsOfMine(Map<Long, List<TeamMember>> members) {
        var me = caller.person();
        return members.entrySet().stream()
                .filter(team -> team.getValue().stream()
                        .anyMatch(member ->
                                member.isCurrent() && member.getPerson().equals(me)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Board.Mine seat(Cohort cohort, Team team, boolean keptFromCoaching, boolean keptAway) {
        var me = caller.person();
        if (team.getCoach() == null ? cohort.isCoachedBy(me) : me.equals(team.getCoach())) {
            return keptFromCoaching ? Board.Mine.NOBODY : Board.Mine.COACH;
        }
        return isStaff() && !keptAway ? Board.Mine.STAFF : Board.Mine.NOBODY;
    }

    private static Set<OrganisationId> partners(List<Team> teams) {
        return teams.stream()
                .flatMap(team -> team.getPartners().stream())
                .map(TeamPartner::getOrganisation)
                .collect(Collectors.toSet());
    }

    private static List<String> names(Team team, Map<OrganisationId, OrganisationCard> cards) {
        return team.getPartners().stream()
                .map(partner -> cards.get(partner.getOrganisation()))
                .filter(Objects::nonNull)
                .map(OrganisationCard::shortName)
                .toList();
    }

    private static List<PersonId> guides(Cohort cohort) {
        return cohort.getGuides().stream()
                .filter(guide -> guide.getRole() == CohortGuide.Role.COACH)
                .map(CohortGuide::getPerson)
                .distinct()
                .toList();
    }

    private static Set<PersonId> coaches(Cohort cohort, List<Team> teams) {
        var coaches = new LinkedHashSet<>(guides(cohort));
        teams.forEach(team -> coaches.add(team.getCoach()));
        coaches.remove(null);
        return coaches;
    }
}
