package org.headwaters.grants;

import java.time.Instant;

/** What an applicant holds in hand after submitting: the reference, and the instants that we promised. */
public record Receipt(String reference, Instant submittedAt, Instant wordDue, Instant decisionDue) {

    static Receipt of(Application application) {
        var clock = application.getClock();
        return new Receipt(
                application.getReference(), clock.getSubmittedAt(), clock.getWordDue(), clock.getDecisionDue());
    }
}
