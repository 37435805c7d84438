package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headwaters.platform.History;
import org.headwaters.platform.audit.Audit;

/** Writes every move of a grant down, in the transaction that makes it: in its case's history and in the sealed trail. */
@ApplicationScoped
class LifeRecords {
    private static final String OFFER = "OFFER";

    @Inject
    History history;

    @Inject
    Audit audit;

    void write(@Observes LifeEvent event) {
        var step = event.step();
        var move = step.move() == null ? OFFER : step.move().name();
        var from = step.from() == null ? null : step.from().name();
        var to = step.to().name();
        history.record(step.subject(), step.who(), step.asRole(), move, from, to, step.reason(), step.version());
        audit.write("grants.grant." + move.toLowerCase(Locale.ROOT), step.subject(), from, after(to, step));
    }

    private static String after(String to, LifeStep step) {
        return Stream.of(to, step.detail(), step.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
    }
}
