package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.headwaters.platform.History;
import org.headwaters.platform.audit.Audit;

/** Writes every move down, in the transaction that makes it: one history row, and one row of the sealed trail. */
@ApplicationScoped
class GrantRecords {
    static final String START = "START";

    @Inject
    History history;

    @Inject
    Audit audit;

    void write(@Observes GrantEvent event) {
        var step = event.step();
        var move = step.move() == null ? START : step.move().name();
        var from = step.from() == null ? null : step.from().name();
        var to = step.to().name();
        history.record(step.subject(), step.who(), step.asRole(), move, from, to, step.reason(), step.version());
        audit.write("grants." + move.toLowerCase(Locale.ROOT), step.subject(), from, to);
    }
}
