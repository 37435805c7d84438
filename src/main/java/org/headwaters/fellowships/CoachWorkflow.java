package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.audit.Audit;
import org.headwaters.reviews.Reviews;

/** Says who coaches a team: one of its cohort's coaches whom nothing ties to it. */
@Stateless
public class CoachWorkflow {
    private static final String MOVE = "COACH";

    @Inject
    TeamDoor door;

    @Inject
    Teams teams;

    @Inject
    TeamCase cases;

    @Inject
    Reviews reviews;

    @Inject
    PersonNames names;

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    /** @param coach null for any coach of the cohort */
    @RolesAllowed(OFFICER)
    public void name(String team, long seenVersion, PersonId coach) {
        var held = door.seen(team, seenVersion, TeamSeat.STAFF);
        if (held.getStage() != TeamStage.PLACED) {
            throw new Refusal("fellowships.refused.coach.stage");
        }
        if (coach != null) {
            requireClear(held, coach);
        }
        var before = held.getCoach() == null ? null : names.nameOf(held.getCoach());
        var after = coach == null ? null : names.nameOf(coach);
        if (held.getCoach() != null && !held.getCoach().equals(coach)) {
            teams.add(new FormerCoach(held, held.getCoach(), day.today()));
        }
        held.coachedBy(coach);
        var stage = held.getStage().name();
        history.record(
                held.subject(), caller.person(), Roles.OFFICER, MOVE, stage, stage, null, after, held.getVersion() + 1);
        audit.write("fellowships.coach", held.subject(), before, after);
    }

    private void requireClear(Team team, PersonId coach) {
        if (!team.getCohort().isCoachedBy(coach)) {
            throw new Refusal("fellowships.refused.coach.guide", names.nameOf(coach));
        }
        if (!reviews.mayCoach(coach, cases.withoutCoach(team))) {
            audit.refused("fellowships.coach", team.subject(), "a conflict of interest of person " + coach.value());
            throw new Refusal("fellowships.refused.coach.tied", names.nameOf(coach));
        }
    }
}
