package org.headwaters.fellowships;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.Reviews;

/** The teams that wait for somebody's word as their coach, now or later, as far as nothing ties him or her to them. */
@ApplicationScoped
class Coached {
    @Inject
    BoardRows rows;

    @Inject
    Reviews reviews;

    List<Team> by(PersonId person) {
        return by(person, new AskedOnce());
    }

    /** @param asked what other rooms have asked for the same page */
    List<Team> by(PersonId person, AskedOnce asked) {
        var teams = rows.coached(person);
        if (teams.isEmpty()) {
            return teams;
        }
        var tied =
                new Tied(asked.of(Against.class, () -> reviews.against(person)).keptFromCoaching(Team.KIND));
        var members = rows.members(teams).stream()
                .collect(groupingBy(member -> member.getTeam().getId()));
        return teams.stream()
                .filter(team -> !tied.to(
                        team,
                        members.getOrDefault(team.getId(), List.of()).stream()
                                .map(TeamMember::getPerson)
                                .toList()))
                .toList();
    }
}
