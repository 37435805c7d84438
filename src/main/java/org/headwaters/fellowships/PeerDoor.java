package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.audit.Audit;

/**
 * Lets fellows look at what the other teams of their own cohort made, while it is handed in or passed, and not while those
 * write in it. Their own team is none of the others, and a team of another cohort does not exist for them.
 */
@ApplicationScoped
class PeerDoor {
    @Inject
    Teams teams;

    @Inject
    TeamGates gates;

    @Inject
    GateWords words;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** The others of the caller's cohort that have handed in what they made, by the alphabet; none for who is in no team. */
    List<Team> others() {
        return mine().stream()
                .flatMap(own -> words.shownBeside(own).stream())
                .distinct()
                .toList();
    }

    Team look(String reference) {
        var team = teams.get(reference);
        if (!mayLook(team)) {
            audit.refused("fellowships.keptOut", team.subject(), "not a peer");
            throw new NotFound("peer");
        }
        return team;
    }

    boolean mayLook(String reference) {
        return teams.byReference(reference).filter(this::mayLook).isPresent();
    }

    private boolean mayLook(Team team) {
        return team.isInCohort()
                && mine().stream().anyMatch(own -> isBeside(own, team))
                && !team.hasMember(caller.person())
                && GateStage.HANDED_IN.contains(
                        gates.get(team, GateKind.PROTOTYPE).getStage());
    }

    private static boolean isBeside(Team own, Team other) {
        return !own.getId().equals(other.getId())
                && own.getCohort().getId().equals(other.getCohort().getId());
    }

    private List<Team> mine() {
        return words.placedTeamsOf(caller.person());
    }
}
