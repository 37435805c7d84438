package org.headwaters.grants;

import java.util.Objects;

/**
 * A report's part that is counted.
 *
 * @param followOnFrom null where nothing followed
 * @param publicLine null where nothing shall be said in public
 */
record ReportTerms(Outcome outcome, long followOnMinor, String followOnFrom, String publicLine) {

    ReportTerms {
        Objects.requireNonNull(outcome);
    }
}
