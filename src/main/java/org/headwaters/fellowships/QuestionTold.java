package org.headwaters.fellowships;

import java.util.Map;

/** The question a team works on, in one sentence. */
public record QuestionTold(String sentence) implements EvidenceTold {
    public QuestionTold {
        sentence = Written.line(sentence, Written.SHORT);
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("sentence", sentence);
    }
}
