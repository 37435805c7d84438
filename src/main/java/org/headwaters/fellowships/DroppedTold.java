package org.headwaters.fellowships;

import java.util.Map;

/** An idea that was given up, and why. */
public record DroppedTold(String what, String why) implements EvidenceTold {
    public DroppedTold {
        what = Written.line(what, Written.LINE);
        why = Written.text(why, Written.PARAGRAPH);
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("what", what, "why", why);
    }
}
