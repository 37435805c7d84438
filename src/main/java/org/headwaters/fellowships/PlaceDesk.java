package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What a team has heard about its place, for its fellows and those who act for its partners; nothing before it is told. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PlaceDesk {
    @Inject
    TeamDoor door;

    @Inject
    Teams teams;

    @Inject
    Places places;

    /** Null while there is nothing to hear, and for whoever is not of the team. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public PlaceScreen place(String reference) {
        var team = teams.get(reference);
        var seat = door.as(team);
        var mine = seat == TeamSeat.FELLOW || seat == TeamSeat.PARTNER;
        if (!mine || team.getToldAt() == null && team.getStage() != TeamStage.UNPLACED) {
            return null;
        }
        var cohort = team.getCohort();
        return new PlaceScreen(
                reference,
                team.getTitle(),
                cohort.getTitle(),
                team.getStage(),
                team.getOfferedUntil(),
                cohort.getBegins(),
                team.getStage() == TeamStage.OFFERED && places.isFull(cohort),
                team.getStage() == TeamStage.WAITING ? places.line(team) : 0,
                team.getStage() == TeamStage.DECLINED ? team.getDecidedWhy() : null);
    }
}
