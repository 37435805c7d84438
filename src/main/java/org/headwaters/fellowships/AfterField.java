package org.headwaters.fellowships;

import java.util.stream.Stream;
import org.headwaters.platform.NotFound;

/** What a team says at its end. */
public enum AfterField {
    BUILT,
    LEARNED,
    DROPPED;

    /** {@link NotFound} for what is none. */
    static AfterField of(String code) {
        return Stream.of(values())
                .filter(field -> field.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("field"));
    }
}
