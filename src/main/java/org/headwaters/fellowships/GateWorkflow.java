package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;

/** A team's way through its gates: a fellow hands one in, whoever coaches the team or an officer passes it or asks for more. */
@Stateless
public class GateWorkflow {
    @Inject
    TeamDoor door;

    @Inject
    Places places;

    @Inject
    TeamGates gates;

    @Inject
    EvidenceCount evidence;

    @Inject
    Event<GateEvent> events;

    /** A second click by the same fellow changes nothing. */
    @RolesAllowed(PARTNER)
    public void handIn(String reference, GateKind kind, long seenVersion) {
        var team = placed(door.hold(reference, TeamSeat.FELLOW));
        var act = door.act(Who.FELLOW);
        var gate = gates.get(team, kind);
        if (gate.getStage() == GateStage.SUBMITTED && act.who().equals(gate.getSubmittedBy())) {
            return;
        }
        gate.requireSeenAs(seenVersion);
        events.fire(gate.handIn(evidence.of(team, kind), gates.of(team), act));
    }

    @RolesAllowed(PARTNER)
    public void takeBack(String reference, GateKind kind, long seenVersion) {
        var team = placed(door.hold(reference, TeamSeat.FELLOW));
        events.fire(seen(team, kind, seenVersion).takeBack(door.act(Who.FELLOW)));
    }

    /**
     * After the end of its cohort no team can answer any more, so nothing more is asked of it.
     *
     * @param what is still wanted
     */
    @RolesAllowed({REVIEWER, OFFICER})
    public void askMore(String reference, GateKind kind, long seenVersion, String what) {
        var team = door.hold(reference, TeamSeat.COACH, TeamSeat.STAFF);
        if (team.getStage() == TeamStage.FINISHED) {
            throw new Refusal("fellowships.refused.over");
        }
        placed(team);
        events.fire(seen(team, kind, seenVersion).askMore(what, judge(team)));
    }

    /**
     * What a team handed in is passed after the end of its cohort as well. The cohort is held too, so that what the gate pays
     * does not change while it is passed.
     *
     * @param feedback a word on what was shown
     */
    @RolesAllowed({REVIEWER, OFFICER})
    public void pass(String reference, GateKind kind, long seenVersion, String feedback) {
        var team = judged(places.hold(door.read(reference, TeamSeat.COACH, TeamSeat.STAFF)));
        var gate = seen(team, kind, seenVersion);
        events.fire(gate.pass(feedback, evidence.of(team, kind), gates.of(team), judge(team)));
    }

    private TeamGate seen(Team team, GateKind kind, long seenVersion) {
        var gate = gates.get(team, kind);
        gate.requireSeenAs(seenVersion);
        return gate;
    }

    /** As whom the caller judges a gate. Whoever decides on places alone judges none. */
    private Act judge(Team team) {
        var as = door.judgeOf(team);
        if (as == null) {
            throw new NotFound(Team.KIND);
        }
        return door.act(as);
    }

    private static Team placed(Team team) {
        if (team.getStage() != TeamStage.PLACED) {
            throw new Refusal("fellowships.refused.noPlace");
        }
        return team;
    }

    private static Team judged(Team team) {
        if (!team.isInCohort()) {
            throw new Refusal("fellowships.refused.noPlace");
        }
        return team;
    }
}
