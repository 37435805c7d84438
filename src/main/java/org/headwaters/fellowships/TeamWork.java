package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/** What waits for the people of an applying team: a draft to finish, one to say yes to, one that everybody said yes to. */
@ApplicationScoped
class TeamWork implements WorkSource {
    private static final int MOST = 25;

    @Inject
    Teams teams;

    @Inject
    TeamDoor door;

    @Override
    public List<Task> waitingFor(Caller caller) {
        return waitingFor(caller, new AskedOnce());
    }

    @Override
    public List<Task> waitingFor(Caller caller, AskedOnce asked) {
        if (!caller.is(Roles.PARTNER)) {
            return List.of();
        }
        var mine = door.actingFor(asked);
        var tasks = new ArrayList<Task>();
        for (var team : teams.of(mine, TeamStage.BEING_WRITTEN, MOST)) {
            add(team, mine, tasks);
        }
        return tasks;
    }

    private static void add(Team team, List<OrganisationId> mine, List<Task> tasks) {
        if (team.getStage() == TeamStage.DRAFT) {
            tasks.add(task(team, "finish", ApplicantsPost.form(team)));
        } else if (team.isConfirmedByAll()) {
            tasks.add(task(team, "submit", ApplicantsPost.status(team)));
        } else if (team.getPartners().stream()
                .anyMatch(partner -> mine.contains(partner.getOrganisation()) && !partner.isConfirmed())) {
            tasks.add(task(team, "confirm", ApplicantsPost.status(team)));
        }
    }

    private static Task task(Team team, String what, String link) {
        var key = "fellowships.task." + what;
        var cohort = team.getCohort();
        return new Task(
                cohort.getClosesAt(),
                key,
                key + ".detail",
                key + ".verb",
                link,
                List.of(ApplicantsPost.called(team), cohort.getTitle()));
    }
}
