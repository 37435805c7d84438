package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.headwaters.network.PersonLeft;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.text.Texts;

/**
 * Whoever leaves a partner leaves its teams too: out of a draft altogether, out of a team with a place on that day. What was
 * asked of him or her passes to its intrapreneur.
 */
@ApplicationScoped
class WhenFellowsLeave {
    @Inject
    Teams teams;

    @Inject
    ApplicantsDoor door;

    @Inject
    TeamTrail trail;

    @Inject
    PersonNames names;

    void left(@Observes PersonLeft event) {
        for (var team : teams.livingWith(event.person())) {
            var ofIt = team.getMembers().stream()
                    .anyMatch(member -> member.getPerson().equals(event.person())
                            && member.getOrganisation().equals(event.organisation()));
            if (ofIt) {
                goes(team, event);
            }
        }
        if (event.intrapreneur() == null) {
            return;
        }
        for (var team : teams.asking(event.organisation(), event.person())) {
            team.partner(event.organisation()).ask(event.intrapreneur(), null);
            trail.passedOn(team, names.nameOf(event.person()), names.nameOf(event.intrapreneur()));
        }
    }

    private void goes(Team team, PersonLeft event) {
        var held = teams.hold(team);
        var name = names.nameOf(event.person());
        if (TeamStage.BEING_WRITTEN.contains(held.getStage())) {
            held.loseMember(event.person());
            teams.touch(held);
            trail.memberRemoved(held, name);
        } else {
            var why = Texts.in(Locale.ENGLISH).get("fellowships.fellows.leftPartner");
            held.lose(event.person(), why, door.today(held));
            trail.went(held, name, why);
        }
    }
}
