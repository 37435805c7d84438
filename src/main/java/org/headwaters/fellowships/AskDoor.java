package org.headwaters.fellowships;

import static org.headwaters.fellowships.TeamSeat.COACH;
import static org.headwaters.fellowships.TeamSeat.FELLOW;
import static org.headwaters.fellowships.TeamSeat.STAFF;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.Refusal;

/** Who may ask for feedback, and until when: a team's fellows while its gate is open, and its coach for experts. */
@ApplicationScoped
class AskDoor {
    @Inject
    TeamDoor door;

    @Inject
    TeamGates gates;

    @Inject
    Clock clock;

    /** What was asked and said is read by the team, its coach and the staff. */
    Team read(String reference) {
        return door.read(reference, FELLOW, COACH, STAFF);
    }

    /** With its row held, for whoever asks or revokes. */
    Team asking(String reference) {
        var team = door.hold(reference, FELLOW, COACH);
        if (!isOpen(team)) {
            throw new Refusal("fellowships.refused.ask.closed");
        }
        return team;
    }

    void requireMayAsk(Team team, FeedbackFrom of) {
        if (of == FeedbackFrom.END_USER && door.as(team) != FELLOW) {
            throw new Refusal("fellowships.refused.ask.coach");
        }
    }

    /** With its row held, for the fellows alone. */
    Team answering(String reference) {
        var team = door.hold(reference, FELLOW);
        if (!isAnswering(team)) {
            throw new Refusal("fellowships.refused.ask.closed");
        }
        return team;
    }

    /** While it has its place, and after the end as long as its gate is read: what came last must not stand in its way. */
    boolean isAnswering(Team team) {
        return team.getStage() == TeamStage.PLACED
                || team.getStage() == TeamStage.FINISHED
                        && gates.of(team).stream()
                                .anyMatch(gate ->
                                        gate.getKind() == GateKind.FEEDBACK && gate.getStage() == GateStage.SUBMITTED);
    }

    Team staff(String reference) {
        return door.hold(reference, STAFF);
    }

    boolean isOpen(Team team) {
        return team.getStage() == TeamStage.PLACED && !isPassed(team);
    }

    boolean isPassed(Team team) {
        return gates.of(team).stream().anyMatch(gate -> gate.getKind() == GateKind.FEEDBACK && gate.isPassed());
    }

    TeamSeat seat(Team team) {
        return door.as(team);
    }

    Act act(Team team) {
        return door.act(
                switch (door.as(team)) {
                    case FELLOW -> Who.FELLOW;
                    case COACH -> Who.COACH;
                    default -> Who.OFFICER;
                });
    }
}
