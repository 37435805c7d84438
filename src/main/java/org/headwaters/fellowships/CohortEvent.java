package org.headwaters.fellowships;

import org.headwaters.platform.SubjectRef;

/** What happened to a cohort, in the past tense. Fired inside the transaction in which it happened. */
sealed interface CohortEvent {

    String reference();

    default SubjectRef subject() {
        return new SubjectRef(Cohort.KIND, reference());
    }

    /** @param from reference of the cohort that it was planned like, null for none */
    record Planned(String reference, String from) implements CohortEvent {}

    record Changed(String reference, CohortPlan before, CohortPlan after) implements CohortEvent {}

    record Published(String reference) implements CohortEvent {}
}
