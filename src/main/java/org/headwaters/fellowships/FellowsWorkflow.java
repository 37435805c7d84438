package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.text.Typed;

/**
 * Who is in a team that has its place: somebody joins or goes, which the offer of one is enough for, another partner leads,
 * a partner goes, the whole team leaves.
 * Whoever gives or frees a place holds the cohort before the team, and so does whoever adds a person, for nobody is in two
 * teams of one cohort.
 */
@Stateless
public class FellowsWorkflow {
    private static final int LONGEST_REASON = 400;

    @Inject
    ApplicantsDoor door;

    @Inject
    TeamDoor anyone;

    @Inject
    Cohorts cohorts;

    @Inject
    Teams teams;

    @Inject
    TeamTrail trail;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Event<TeamEvent> events;

    @Inject
    Event<FellowsChanged> changes;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    /** Somebody of one of its partners comes in, with a role and a reason. */
    @RolesAllowed(PARTNER)
    public void join(String reference, String partner, PersonId person, String role, String why) {
        var team = heldWithCohort(reference);
        var card = door.organisation(partner);
        if (directory.peopleOf(card.id(), day.today()).stream()
                .noneMatch(one -> one.id().equals(person))) {
            throw new NotFound("person");
        }
        if (!teams.seatedElsewhere(team, List.of(person)).isEmpty()) {
            throw new Refusal("fellowships.refused.elsewhere", names.nameOf(person));
        }
        var reason = reason(why);
        team.join(card.id(), person, WriteTeamWorkflow.role(role), reason, door.today(team));
        trail.joined(team, names.nameOf(person), reason);
        tell(team, "joined", names.nameOf(person), reason);
    }

    @RolesAllowed(PARTNER)
    public void goes(String reference, PersonId person, String why) {
        var team = door.hold(reference);
        var reason = reason(why);
        team.goes(person, reason, door.today(team));
        trail.went(team, names.nameOf(person), reason);
        tell(team, "went", names.nameOf(person), reason);
    }

    /** Another of its partners leads from now on: given by the one that does, with a reason. */
    @RolesAllowed(PARTNER)
    public void lead(String reference, String partner, String why) {
        var team = door.hold(reference);
        door.requireLead(team);
        var before = directory.card(team.getLead()).name();
        var card = door.organisation(partner);
        var reason = reason(why);
        team.leadBy(card.id());
        trail.led(team, before, card.name(), reason);
        tell(team, "led", card.name(), reason);
    }

    /** A partner goes with its people: said by itself or by the lead. */
    @RolesAllowed(PARTNER)
    public void partnerGoes(String reference, String partner, String why) {
        var team = door.hold(reference);
        var card = door.organisation(partner);
        requireItselfOrLead(team, card);
        var reason = reason(why);
        team.partnerGoes(card.id(), reason, door.today(team));
        trail.partnerWent(team, card.name(), reason);
        tell(team, "partnerWent", card.name(), reason);
    }

    /**
     * LEAVE: the whole team gives its place up.
     *
     * @param told whether everybody may read what it learned, on the page of the cohort's end
     */
    @RolesAllowed({PARTNER, OFFICER})
    public void leave(String reference, String learned, boolean told) {
        var first = anyone.read(reference, TeamSeat.FELLOW, TeamSeat.STAFF);
        cohorts.hold(first.getCohort());
        var team = anyone.hold(reference, TeamSeat.FELLOW, TeamSeat.STAFF);
        var as = team.hasMember(caller.person()) ? Who.FELLOW : Who.OFFICER;
        events.fire(team.leave(Typed.remark(learned), told, door.act(as)));
    }

    private Team heldWithCohort(String reference) {
        var team = door.read(reference);
        cohorts.hold(team.getCohort());
        return door.hold(reference);
    }

    private void requireItselfOrLead(Team team, OrganisationCard card) {
        if (!door.actingFor().contains(card.id())) {
            door.requireLead(team);
        }
    }

    private static String reason(String typed) {
        var why = Typed.remark(typed);
        if (why == null || why.length() > LONGEST_REASON) {
            throw new Refusal("fellowships.refused.why", LONGEST_REASON);
        }
        return why;
    }

    private void tell(Team team, String what, String name, String why) {
        changes.fire(new FellowsChanged(team.getReference(), what, name, why, caller.person(), team.getVersion()));
    }
}
