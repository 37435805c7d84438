package org.headwaters.fellowships;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.ReviewStage;
import org.headwaters.reviews.Reviews;

/** The teams that wait for somebody: to be taken up, decided and told, and for their own people the offer of a place. */
@ApplicationScoped
class SelectionWork implements WorkSource {
    private static final int MOST = 25;
    private static final Set<TeamStage> WAITING =
            EnumSet.of(TeamStage.SUBMITTED, TeamStage.IN_REVIEW, TeamStage.SELECTED, TeamStage.RESERVED);

    @Inject
    Teams teams;

    @Inject
    WaitingLists lists;

    @Inject
    TeamDoor door;

    @Inject
    TeamCase cases;

    @Inject
    Reviews reviews;

    @Override
    public List<Task> waitingFor(Caller caller) {
        return waitingFor(caller, new AskedOnce());
    }

    @Override
    public List<Task> waitingFor(Caller caller, AskedOnce asked) {
        var tasks = new ArrayList<Task>();
        if (caller.is(Roles.PARTNER)) {
            teams.of(door.actingFor(asked), Set.of(TeamStage.OFFERED), MOST).forEach(team -> tasks.add(offer(team)));
        }
        if (door.isStaff()) {
            var against = asked.of(Against.class, () -> reviews.against(caller.person()));
            var open = lists.toWorkOn(WAITING).stream()
                    .filter(team -> against.isClear(cases.bare(team)))
                    .toList();
            if (caller.is(Roles.OFFICER)) {
                count(open.stream()
                                .filter(team -> team.getStage() == TeamStage.SUBMITTED)
                                .toList())
                        .forEach((cohort, many) -> tasks.add(task("takeUpTeams", cohort, many)));
                count(open.stream().filter(TeamLetters::isUntold).toList())
                        .forEach((cohort, many) -> tasks.add(task("tellTeams", cohort, many)));
            }
            if (caller.is(Roles.APPROVER)) {
                count(read(open)).forEach((cohort, many) -> tasks.add(task("decideTeams", cohort, many)));
            }
        }
        return tasks;
    }

    /** Those that enough people have read and nobody reads any more. */
    private List<Team> read(List<Team> open) {
        var reading = open.stream()
                .filter(team -> team.getStage() == TeamStage.IN_REVIEW)
                .toList();
        var states =
                reviews.of(Team.KIND, reading.stream().map(Team::getReference).toList());
        return reading.stream()
                .filter(team -> {
                    var said = states.getOrDefault(team.getReference(), List.of());
                    return said.stream().noneMatch(one -> one.stage().isOpen())
                            && said.stream()
                                            .filter(one -> one.stage() == ReviewStage.SUBMITTED)
                                            .count()
                                    >= Team.READERS;
                })
                .toList();
    }

    private static Map<Cohort, Long> count(List<Team> teams) {
        return teams.stream().collect(groupingBy(Team::getCohort, LinkedHashMap::new, counting()));
    }

    private static Task task(String what, Cohort cohort, long many) {
        var key = "fellowships.task." + what;
        var link = "/fellowships/select?ref=" + cohort.getReference();
        return new Task(null, key + ".title", key + ".detail", key + ".verb", link, List.of(many, cohort.getTitle()));
    }

    private static Task offer(Team team) {
        var key = "fellowships.task.offer";
        return new Task(
                team.getOfferedUntil(),
                key + ".title",
                key + ".detail",
                key + ".verb",
                "/fellowships/application?ref=" + team.getReference(),
                List.of(team.getCohort().getTitle(), team.getTitle()));
    }
}
