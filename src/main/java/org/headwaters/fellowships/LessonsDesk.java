package org.headwaters.fellowships;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.reviews.Reviews;

/**
 * What the teams of a cohort learned, for those who plan the next one: of those that left what they said when they went, of
 * those that stayed what they say at the end, of all what they gave up on the way, and who of their fellows would go on with
 * others. Who is tied to a team reads nothing of it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LessonsDesk {
    @Inject
    Cohorts cohorts;

    @Inject
    LessonRows rows;

    @Inject
    BoardRows board;

    @Inject
    Afters afters;

    @Inject
    Alumni alumni;

    @Inject
    Reviews reviews;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @RolesAllowed({OFFICER, APPROVER})
    public LessonsShown lessons(String reference) {
        var cohort = cohorts.get(reference);
        var all = rows.over(cohort);
        var members = board.members(cohort);
        var apart = apart(members);
        var teams = all.stream().filter(apart).toList();
        var learned = afters.of(teams).stream()
                .filter(text -> text.getCode() == AfterField.LEARNED)
                .collect(toMap(text -> text.getTeam().getId(), AfterText::getContent));
        var dropped = rows.dropped(teams);
        var cards = directory.cards(teams.stream()
                .flatMap(team -> team.getPartners().stream())
                .map(TeamPartner::getOrganisation)
                .collect(Collectors.toSet()));
        var left = teams.stream()
                .filter(team -> team.getStage() == TeamStage.LEFT)
                .sorted(Comparator.comparing(
                        Team::getEndedAt, Comparator.nullsLast(Comparator.<Instant>reverseOrder())))
                .map(team -> lesson(team, team.getLearned(), team.isLearnedTold(), dropped, cards))
                .toList();
        var stayed = teams.stream()
                .filter(team -> team.getStage() == TeamStage.FINISHED)
                .map(team -> lesson(team, learned.get(team.getId()), true, dropped, cards))
                .toList();
        var finished = cohort.stateAt(clock.instant()) == CohortState.FINISHED;
        return new LessonsShown(
                reference,
                cohort.getTitle(),
                finished,
                left,
                stayed,
                alumni.of(cohort, members, apart),
                all.size() - teams.size());
    }

    private Predicate<Team> apart(List<TeamMember> everybody) {
        var members =
                everybody.stream().collect(groupingBy(member -> member.getTeam().getId()));
        var tied = new Tied(reviews.against(caller.person()).keptAway(Team.KIND));
        return team -> !tied.to(
                team,
                members.getOrDefault(team.getId(), List.of()).stream()
                        .map(TeamMember::getPerson)
                        .toList());
    }

    private static LessonsShown.Lesson lesson(
            Team team,
            String learned,
            boolean open,
            Map<Long, List<LessonsShown.Dropped>> dropped,
            Map<OrganisationId, OrganisationCard> cards) {
        return new LessonsShown.Lesson(
                team.getReference(),
                team.getTitle(),
                team.getPartners().stream()
                        .map(partner -> cards.get(partner.getOrganisation()))
                        .filter(Objects::nonNull)
                        .map(OrganisationCard::name)
                        .toList(),
                team.getEndedAt(),
                learned == null ? "" : learned,
                open,
                dropped.getOrDefault(team.getId(), List.of()));
    }
}
