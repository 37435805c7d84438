package org.headwaters.grants;

import java.util.Arrays;
import java.util.Optional;

/** What came of a grant, in its partners' own word. All four count the same. */
public enum Outcome {
    REDESIGNED,
    PARTNERSHIP,
    PROJECT,
    LEARNED;

    /** None where no outcome has this code. */
    static Optional<Outcome> named(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
