package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.challenges.BriefNotes;
import org.headwaters.challenges.CauseNames;

/** Tells whoever waits for it that a gate was handed in, sent back, given back or passed; and brings what a team found out to the brief. */
@ApplicationScoped
class WhenGatesMove {
    @Inject
    Teams teams;

    @Inject
    EvidenceRows rows;

    @Inject
    GatePost post;

    @Inject
    PitchAnswers pitches;

    @Inject
    CauseNames causes;

    @Inject
    BriefNotes briefs;

    void handedIn(@Observes GateEvent.HandedIn event) {
        post.handedIn(team(event), event.step());
    }

    void moreAsked(@Observes GateEvent.MoreAsked event) {
        post.judged(team(event), event.step());
    }

    void passed(@Observes GateEvent.Passed event) {
        var team = team(event);
        if (event.step().move() == GateMove.PASS) {
            post.judged(team, event.step());
        }
        if (event.step().kind() == GateKind.EXPLORE
                && causes.idOf(team.getCohort().getCause()).isPresent()) {
            suggest(team, event.step());
        }
    }

    /** The last gate is with its team again; what became of the pitch says why. */
    void givenBack(@Observes GateEvent.Reopened event) {
        if (event.step().move() == GateMove.RETURN) {
            var team = team(event);
            pitches.of(team).ifPresent(answer -> post.givenBack(team, event.step(), answer.getState()));
        }
    }

    /** What it adds to the brief is a suggestion; whoever keeps the brief takes it in or says why not. */
    private void suggest(Team team, GateEvent.Step step) {
        for (var note : adding(team)) {
            briefs.suggest(
                    team.getCohort().getCause(), note.getAdds(), team.getTitle(), note.getWrittenBy(), team.getLead());
            note.suggested(step.at());
        }
    }

    private List<ResearchNote> adding(Team team) {
        return rows.of(team, ResearchNote.class).stream()
                .filter(note -> note.getAdds() != null && note.getSuggestedAt() == null)
                .toList();
    }

    private Team team(GateEvent event) {
        return teams.get(event.step().team());
    }
}
