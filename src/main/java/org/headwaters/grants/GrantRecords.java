package org.headwaters.grants;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.headwaters.platform.History;
import org.headwaters.platform.audit.Audit;

/**
 * Writes every move down, in the transaction that makes it: one history row, and one row of the sealed trail, each with
 * what was settled and why.
 */
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
        var settled = event.settled();
        var detail = settled == null ? null : settled.kept();
        history.record(
                step.subject(), step.who(), step.asRole(), move, from, to, step.reason(), detail, step.version());
        audit.write(
                "grants." + move.toLowerCase(Locale.ROOT),
                step.subject(),
                from,
                after(to, event.inShort(), step.reason()));
    }

    private static String after(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(joining(": "));
    }
}
