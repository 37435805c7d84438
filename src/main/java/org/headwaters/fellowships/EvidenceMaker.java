package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.Refusal;

/** Makes what is told into what is kept. */
@ApplicationScoped
class EvidenceMaker {
    @Inject
    EvidenceRows rows;

    Evidence make(Team team, EvidenceTold told, Act act) {
        if (told instanceof InterviewTold interview) {
            return new Interview(team, interview, act);
        }
        if (told instanceof NoteTold note) {
            return new ResearchNote(team, note, act);
        }
        if (told instanceof QuestionTold question) {
            return new HowMightWe(team, question, act);
        }
        if (told instanceof PrototypeTold prototype) {
            return new Prototype(team, prototype, act);
        }
        if (told instanceof DroppedTold dropped) {
            return new DroppedIdea(team, dropped, act);
        }
        if (told instanceof PredictionTold prediction) {
            return new UserTest(team, prototype(team, prediction), prediction, act);
        }
        if (told instanceof PitchTold pitch && rows.pitch(team).isEmpty()) {
            return new Pitch(team, pitch, act);
        }
        throw new Refusal(told instanceof PitchTold ? "fellowships.refused.onePitch" : "fellowships.refused.notBegun");
    }

    void change(Evidence evidence, EvidenceTold told, Act act) {
        if (told instanceof InterviewTold interview) {
            ((Interview) evidence).tell(interview, act);
        } else if (told instanceof NoteTold note) {
            ((ResearchNote) evidence).tell(note, act);
        } else if (told instanceof PrototypeTold prototype) {
            ((Prototype) evidence).tell(prototype, act);
        } else if (told instanceof DroppedTold dropped) {
            ((DroppedIdea) evidence).tell(dropped, act);
        } else if (told instanceof PredictionTold prediction) {
            ((UserTest) evidence).predict(prototype(evidence.getTeam(), prediction), prediction, act);
        } else if (told instanceof HappenedTold happened) {
            ((UserTest) evidence).happened(happened, act);
        } else if (told instanceof PitchTold pitch) {
            ((Pitch) evidence).tell(pitch, act);
        } else {
            throw new Refusal("fellowships.refused.questionStays");
        }
    }

    private Prototype prototype(Team team, PredictionTold told) {
        return rows.get(team, Prototype.class, told.prototype());
    }
}
