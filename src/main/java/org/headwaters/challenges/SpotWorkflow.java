package org.headwaters.challenges;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.Caller;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.text.Typed;

/** Bright spots: partners suggest, the backbone shows what it has read, and takes down what does not hold. */
@Stateless
public class SpotWorkflow {
    @Inject
    MapDoor door;

    @Inject
    Spots spots;

    @Inject
    SuggestionPost post;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Shown at once where an officer adds it, else once one has read it. */
    @RolesAllowed({PARTNER, OFFICER, APPROVER})
    public void suggest(String reference, SpotText text) {
        var organisation = door.suggestsFor();
        var cause = door.live(reference);
        spots.keep(new BrightSpot(cause, text, caller.person(), organisation, caller.is(OFFICER), clock.instant()));
        audit.write("challenges.spot.suggested", cause.subject(), null, String.valueOf(text));
    }

    @RolesAllowed(OFFICER)
    public void accept(long id, long seenVersion) {
        make(SpotMove.ACCEPT, id, seenVersion, null);
    }

    @RolesAllowed(OFFICER)
    public void decline(long id, long seenVersion, String why) {
        make(SpotMove.DECLINE, id, seenVersion, why);
    }

    @RolesAllowed(OFFICER)
    public void takeDown(long id, long seenVersion, String why) {
        make(SpotMove.TAKE_DOWN, id, seenVersion, why);
    }

    private void make(SpotMove move, long id, long seenVersion, String why) {
        var spot = spots.get(id);
        spot.requireSeenAs(seenVersion);
        var before = spot.getState() + ": " + spot.text();
        spot.make(move, Typed.remark(why, CauseWorkflow.LONGEST_WHY), caller.person(), clock.instant());
        post.made(move, spot);
        audit.write(
                "challenges.spot.moved",
                spot.getCause().subject(),
                before,
                spot.getState() + (spot.getReason() == null ? "" : ": " + spot.getReason()));
    }
}
