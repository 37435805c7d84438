package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.StaleVersion;
import org.headwaters.platform.audit.Audit;

/** How a team's pitch ended, once it is decided. */
@Stateless
public class PitchWorkflow {
    @Inject
    TeamDoor door;

    @Inject
    EvidenceRows evidence;

    @Inject
    PitchAnswers answers;

    @Inject
    Audit audit;

    /**
     * Says that it goes to market, or what was learned.
     *
     * @param how null is refused
     * @param words why, or how; not empty
     */
    @RolesAllowed(PARTNER)
    public void end(String team, long seenVersion, Pitch.Outcome how, String words) {
        var held = door.hold(team, TeamSeat.FELLOW);
        var pitch = evidence.pitch(held).orElseThrow(() -> new NotFound("pitch"));
        if (pitch.getVersion() != seenVersion) {
            throw new StaleVersion(seenVersion, pitch.getVersion());
        }
        if (answers.of(held).filter(answer -> answer.getState().isDecided()).isEmpty()) {
            throw new Refusal("fellowships.refused.notDecided");
        }
        var before = pitch.inEnd();
        pitch.end(how, words, door.act(Who.FELLOW));
        audit.write("fellowships.pitch.end", held.subject(), before, pitch.inEnd());
        evidence.flush();
    }
}
