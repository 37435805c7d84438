package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.History;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** Writes what happens to goals into their history and into the audit trail, in the transaction that does it. */
@ApplicationScoped
class GoalTrail {
    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Goals goals;

    void planned(@Observes GoalEvent.Planned event) {
        note(event, "PLAN", null, GoalState.PLANNED, null);
        audit.write("commitments.goal.planned", event.subject(), event.follows(), String.valueOf(event.terms()));
    }

    void changed(@Observes GoalEvent.Changed event) {
        audit.write(
                "commitments.goal.changed",
                event.subject(),
                String.valueOf(event.before()),
                String.valueOf(event.after()));
    }

    void answered(@Observes GoalEvent.Answered event) {
        var before = event.before() == null ? null : String.valueOf(event.before());
        audit.write("commitments.goal.answered", event.subject(), before, String.valueOf(event.after()));
    }

    void begun(@Observes GoalEvent.Begun event) {
        note(event, "BEGIN", GoalState.PLANNED, GoalState.ACTIVE, event.reason());
        audit.write("commitments.goal.begun", event.subject(), event.ended(), event.reference());
        if (event.ended() != null) {
            var ended = new SubjectRef(event.subject().kind(), event.ended());
            history.record(
                    ended,
                    event.by(),
                    Roles.OFFICER,
                    "END",
                    GoalState.ACTIVE.name(),
                    GoalState.ENDED.name(),
                    null,
                    goals.get(event.ended()).getVersion());
        }
    }

    private void note(GoalEvent event, String move, GoalState from, GoalState to, String reason) {
        history.record(
                event.subject(),
                event.by(),
                Roles.OFFICER,
                move,
                from == null ? null : from.name(),
                to.name(),
                reason,
                goals.get(event.reference()).getVersion());
    }
}
