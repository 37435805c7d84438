package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.network.Introduction.Pair;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;

/** How introductions begin that the backbone suggests: from a line that is looked for and a line that is given. */
@ApplicationScoped
class Beginnings {
    @Inject
    Organisations organisations;

    @Inject
    ProfileLines lines;

    @Inject
    Introductions introductions;

    @Inject
    IntroductionPost post;

    @Inject
    CareTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @param checkIn the conversation it answers, null for none */
    Introduction suggested(long need, long offer, Long checkIn) {
        var wanted = lines.standing(need, ProfileList.NEEDS);
        var given = lines.standing(offer, ProfileList.GIVES);
        var pair = new Pair(
                organisations.get(wanted.getOrganisation()),
                organisations.get(given.getOrganisation()),
                given.getCompetence(),
                wanted.getWords(),
                given.getWords());
        var begun = introductions.add(Introduction.suggested(pair, checkIn, caller.person(), clock.instant()));
        trail.introduced(begun, "SUGGEST", null);
        post.giverAsked(begun);
        return begun;
    }

    /** One line of what the organisation gives; null where none is meant. */
    ProfileLine offer(Organisation giver, Long line) {
        if (line == null) {
            return null;
        }
        var found = lines.standing(line, ProfileList.GIVES);
        if (!found.getOrganisation().equals(giver.id())) {
            throw new NotFound("line");
        }
        return found;
    }
}
