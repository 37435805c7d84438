package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** A team answers the offer of a place. Said twice, it counts once. */
@Stateless
public class PlaceWorkflow {
    @Inject
    TeamDoor door;

    @Inject
    Teams teams;

    @Inject
    Places places;

    @Inject
    Event<TeamEvent> events;

    /**
     * ACCEPT: it has its place, or comes to the waiting list where the last one is gone.
     *
     * @return where it stands now
     */
    @RolesAllowed(PARTNER)
    public TeamStage accept(String reference) {
        var team = answering(reference);
        if (team.getStage() == TeamStage.OFFERED) {
            places.accept(team, door.act(Who.APPLICANT));
        } else if (team.getStage() != TeamStage.PLACED && team.getStage() != TeamStage.WAITING) {
            throw new IllegalMove(TeamMove.ACCEPT, team.getStage());
        }
        return team.getStage();
    }

    /**
     * TURN_DOWN: the place goes to the first that waits, if it wants it.
     *
     * @param why may be empty
     */
    @RolesAllowed(PARTNER)
    public void turnDown(String reference, String why) {
        var team = answering(reference);
        if (team.getStage() != TeamStage.TURNED_DOWN) {
            var act = door.act(Who.APPLICANT);
            events.fire(team.turnDown(why, act));
            teams.flush();
            places.offerFree(team.getCohort(), new Act(null, Who.CLOCK, act.at()));
        }
    }

    private Team answering(String reference) {
        return places.hold(door.read(reference, TeamSeat.FELLOW, TeamSeat.PARTNER));
    }
}
