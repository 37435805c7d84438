package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.NotFound;

/** A team's pitch, for its own people, its coach and staff. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PitchDesk {
    @Inject
    TeamDoor door;

    @Inject
    EvidenceRows evidence;

    @Inject
    PitchAnswers answers;

    /** {@link NotFound} while nothing is written. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public PitchShown pitch(String team) {
        var read = door.read(team, TeamSeat.FELLOW, TeamSeat.PARTNER, TeamSeat.COACH, TeamSeat.STAFF);
        var pitch = evidence.pitch(read).orElseThrow(() -> new NotFound("pitch"));
        var answer = answers.of(read).orElse(null);
        var seat = door.as(read);
        var own = seat == TeamSeat.FELLOW || seat == TeamSeat.PARTNER;
        return new PitchShown(
                read.getReference(),
                read.getTitle(),
                read.getCohort().getReference(),
                read.getCohort().getTitle(),
                List.of(
                        new PitchShown.Part("solution", pitch.getSolution()),
                        new PitchShown.Part("evidence", pitch.getEvidence()),
                        new PitchShown.Part("plan", pitch.getPlan()),
                        new PitchShown.Part("budget", pitch.getBudgetWords())),
                pitch.getBudget(),
                answer == null ? null : answer.getState(),
                answer == null ? null : answer.getApplication(),
                own || seat == TeamSeat.STAFF,
                answer == null ? null : answer.getAwarded(),
                pitch.getOutcome(),
                pitch.getOutcomeWords(),
                pitch.getVersion(),
                seat == TeamSeat.FELLOW && answer != null && answer.getState().isDecided());
    }
}
