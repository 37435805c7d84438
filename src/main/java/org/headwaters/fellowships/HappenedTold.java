package org.headwaters.fellowships;

import java.util.Map;

/** What happened in a test, and what the team changes because of it. */
public record HappenedTold(String happened, String changes) implements EvidenceTold {
    static final int LONGEST = 2000;

    public HappenedTold {
        happened = Written.nameless(Written.text(happened, LONGEST));
        changes = Written.nameless(Written.text(changes, LONGEST));
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("happened", happened, "changes", changes);
    }
}
