package org.headwaters.fellowships;

import java.util.Map;

/**
 * A prototype as it is told.
 *
 * @param tests what one learns from it
 * @param droppedWhy why it was dropped; null while it was not
 */
public record PrototypeTold(String what, String madeOf, String tests, String droppedWhy) implements EvidenceTold {
    public PrototypeTold {
        what = Written.line(what, Written.LINE);
        madeOf = Written.line(madeOf, Written.SHORT);
        tests = Written.text(tests, Written.PARAGRAPH);
        droppedWhy = Written.maybe(droppedWhy, Written.PARAGRAPH);
    }

    @Override
    public Map<String, String> texts() {
        return Map.of(
                "what", what, "madeOf", madeOf, "tests", tests, "droppedWhy", droppedWhy == null ? "" : droppedWhy);
    }
}
