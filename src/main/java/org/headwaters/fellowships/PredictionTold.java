package org.headwaters.fellowships;

import java.util.Map;

/**
 * What a team expects of a test before it begins.
 *
 * @param prototype number of the prototype that is tested
 * @param withWhom what sort of people it is tested with
 */
public record PredictionTold(long prototype, String withWhom, String prediction) implements EvidenceTold {
    static final int LONGEST = 2000;

    public PredictionTold {
        withWhom = Written.nameless(Written.line(withWhom, Written.LINE));
        prediction = Written.nameless(Written.text(prediction, LONGEST));
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("withWhom", withWhom, "prediction", prediction);
    }
}
