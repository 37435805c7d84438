package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Refusal;

/**
 * Nobody is in two teams of one cohort: a place is taken only by people who have none yet. Whoever gives a place holds the
 * cohort, so two teams cannot pass here at the same moment.
 */
@ApplicationScoped
class NobodyTwice {
    @Inject
    Teams teams;

    @Inject
    PersonNames names;

    void placed(@Observes TeamEvent.Placed event) {
        var team = teams.get(event.step().reference());
        var people = team.getMembers().stream().map(TeamMember::getPerson).toList();
        var elsewhere = teams.seatedElsewhere(team, people);
        if (!elsewhere.isEmpty()) {
            var named = elsewhere.stream().map(names::nameOf).sorted().collect(Collectors.joining(", "));
            throw new Refusal("fellowships.refused.elsewhere", named);
        }
    }
}
