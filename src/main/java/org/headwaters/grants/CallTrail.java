package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.audit.Audit;

/** Writes what officers do to calls into the audit trail, in the transaction that does it. */
@ApplicationScoped
class CallTrail {
    @Inject
    Audit audit;

    void made(@Observes CallEvent.Made made) {
        audit.write("grants.call.made", made.subject(), made.from(), made.reference());
    }

    void changed(@Observes CallEvent.Changed changed) {
        audit.write(
                "grants.call.changed",
                changed.subject(),
                changed.before().toString(),
                changed.after().toString());
    }

    void published(@Observes CallEvent.Published published) {
        audit.write("grants.call.published", published.subject(), null, null);
    }

    void worded(@Observes CallEvent.Worded worded) {
        audit.write(
                "grants.call.worded",
                worded.subject(),
                worded.before().toString(),
                worded.after().toString());
    }

    void begun(@Observes CallEvent.VersionBegun begun) {
        audit.write("grants.call.versionBegun", begun.subject(), null, String.valueOf(begun.number()));
    }

    void dropped(@Observes CallEvent.VersionDropped dropped) {
        audit.write(
                "grants.call.versionDropped", dropped.subject(), dropped.was().toString(), null);
    }

    void replaced(@Observes CallEvent.QuestionsReplaced replaced) {
        audit.write(
                "grants.call.questionsReplaced",
                replaced.subject(),
                String.valueOf(replaced.number() - 1),
                String.valueOf(replaced.number()));
    }
}
