package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.headwaters.platform.History;
import org.headwaters.platform.Roles;
import org.headwaters.platform.audit.Audit;

/** Writes what happens in the course of a promise or a season into its history and the audit trail. */
@ApplicationScoped
class YearTrail {
    private static final Set<YearEvent.What> BY_PARTNERS =
            EnumSet.of(YearEvent.What.REPORT, YearEvent.What.SHARE, YearEvent.What.SEND_REVIEW);

    @Inject
    History history;

    @Inject
    Audit audit;

    void write(@Observes YearEvent event) {
        var role = event.by() == null ? "clock" : BY_PARTNERS.contains(event.what()) ? Roles.PARTNER : Roles.OFFICER;
        history.record(
                event.subject(),
                event.by(),
                role,
                event.what().name(),
                null,
                null,
                null,
                event.after(),
                event.version());
        audit.write(event.what().action(), event.subject(), event.before(), event.after());
    }
}
