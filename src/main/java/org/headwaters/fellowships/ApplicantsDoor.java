package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;

/** Lets the people of a team's partners and its members at what they write, and asks for whom each of them may speak. */
@ApplicationScoped
class ApplicantsDoor {
    @Inject
    TeamDoor door;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    Team read(String reference) {
        return door.read(reference, TeamSeat.FELLOW, TeamSeat.PARTNER);
    }

    Team hold(String reference) {
        return door.hold(reference, TeamSeat.FELLOW, TeamSeat.PARTNER);
    }

    /** The same, by somebody who has seen this version of it. */
    Team seen(String reference, long seenVersion) {
        return door.seen(reference, seenVersion, TeamSeat.FELLOW, TeamSeat.PARTNER);
    }

    Act act(Who as) {
        return door.act(as);
    }

    /** Partners for which the caller acts today; who is on the way into the network is none yet. */
    List<OrganisationId> actingFor() {
        return directory.organisationsOf(caller.person(), day.today());
    }

    /** Those of them that are members: who rests or has left goes on with what it is in and begins nothing new. */
    List<OrganisationId> members(List<OrganisationId> mine) {
        return directory.members(mine);
    }

    /** Refuses to begin a team for a partner that rests or has left, and for the backbone. */
    void requireMember(OrganisationId lead) {
        if (members(List.of(lead)).isEmpty()) {
            throw new Refusal(
                    "fellowships.refused.notMember", directory.card(lead).name());
        }
    }

    /** Refuses whoever does not speak for the partner that leads it. */
    void requireLead(Team team) {
        if (!actingFor().contains(team.getLead())) {
            throw new Refusal("fellowships.refused.leadOnly");
        }
    }

    OrganisationCard organisation(String reference) {
        return directory.byReference(reference).orElseThrow(() -> new NotFound("organisation"));
    }

    /** Today, where the cohort is. */
    LocalDate today(Team team) {
        return LocalDate.ofInstant(clock.instant(), team.getCohort().getZone());
    }
}
