package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.audit.Audit;

/** Writes what officers do to cohorts into the audit trail, in the transaction that does it. */
@ApplicationScoped
class CohortTrail {
    @Inject
    Audit audit;

    void planned(@Observes CohortEvent.Planned planned) {
        audit.write("fellowships.cohort.planned", planned.subject(), planned.from(), planned.reference());
    }

    void changed(@Observes CohortEvent.Changed changed) {
        audit.write(
                "fellowships.cohort.changed",
                changed.subject(),
                changed.before().toString(),
                changed.after().toString());
    }

    void published(@Observes CohortEvent.Published published) {
        audit.write("fellowships.cohort.published", published.subject(), null, null);
    }
}
