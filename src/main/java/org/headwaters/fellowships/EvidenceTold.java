package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.Map;

/** What a fellow tells of one thing that the team shows. */
public sealed interface EvidenceTold extends Serializable
        permits InterviewTold,
                NoteTold,
                QuestionTold,
                PrototypeTold,
                DroppedTold,
                PredictionTold,
                HappenedTold,
                PitchTold {

    /** Its texts by the name of their field, as they would be kept. */
    Map<String, String> texts();
}
