package org.headwaters.fellowships;

import java.util.Map;
import org.headwaters.platform.Refusal;

/**
 * A research note as it is told.
 *
 * @param cites whether it rests on the brief of the cause
 * @param adds what it adds to the brief; null for nothing
 */
public record NoteTold(String content, boolean cites, String adds) implements EvidenceTold {
    static final int LONGEST = 6000;
    static final int LONGEST_ADDITION = 2000;

    public NoteTold {
        content = Written.text(content, LONGEST);
        adds = Written.maybe(adds, LONGEST_ADDITION);
        if (!cites && adds == null) {
            throw new Refusal("fellowships.refused.brief");
        }
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("content", content, "adds", adds == null ? "" : adds);
    }
}
