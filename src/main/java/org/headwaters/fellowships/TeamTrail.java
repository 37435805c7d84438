package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.Roles;
import org.headwaters.platform.audit.Audit;

/**
 * Writes down what is done to a team between its moves. While it is a draft only the trail keeps it; while it has a place it
 * is told in the team's history too.
 */
@ApplicationScoped
class TeamTrail {
    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** An answer is saved at every pause of somebody who types: how long it is, not what it says. */
    void answered(Team team, String code, int before, int after) {
        audit.write("fellowships.answer.saved", team.subject(), code + ": " + before, code + ": " + after);
    }

    void partnerAdded(Team team, String partner) {
        audit.write("fellowships.partner.added", team.subject(), null, partner);
    }

    void partnerRemoved(Team team, String partner) {
        audit.write("fellowships.partner.removed", team.subject(), partner, null);
    }

    void memberAdded(Team team, String name) {
        audit.write("fellowships.member.added", team.subject(), null, name);
    }

    void memberRemoved(Team team, String name) {
        audit.write("fellowships.member.removed", team.subject(), name, null);
    }

    void serves(Team team, String before, String after) {
        audit.write("fellowships.serves", team.subject(), before, after);
    }

    void joined(Team team, String name, String why) {
        audit.write("fellowships.joined", team.subject(), null, name);
        record(team, "JOINED", name, why);
    }

    void went(Team team, String name, String why) {
        audit.write("fellowships.went", team.subject(), name, why);
        record(team, "WENT", name, why);
    }

    void led(Team team, String before, String after, String why) {
        audit.write("fellowships.led", team.subject(), before, after + ": " + why);
        record(team, "LED", after, why);
    }

    void partnerWent(Team team, String name, String why) {
        audit.write("fellowships.partnerWent", team.subject(), name, why);
        record(team, "PARTNER_WENT", name, why);
    }

    void passedOn(Team team, String before, String after) {
        audit.write("fellowships.passedOn", team.subject(), before, after);
    }

    private void record(Team team, String what, String detail, String why) {
        var stage = team.getStage().name();
        var who = caller.isSignedIn() ? caller.person() : null;
        var as = caller.isSignedIn() && caller.is(Roles.PARTNER) ? Roles.PARTNER : Roles.OFFICER;
        history.record(team.subject(), who, as, what, stage, stage, why, detail, team.getVersion());
    }
}
