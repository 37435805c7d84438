package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headwaters.platform.History;
import org.headwaters.platform.audit.Audit;

/** Writes every move of a promise down, in the transaction that makes it: in its history and in the sealed trail. */
@ApplicationScoped
class CommitmentRecords {
    private static final String START = "START";
    private static final String CLOCK = "clock";

    @Inject
    History history;

    @Inject
    Audit audit;

    void write(@Observes CommitmentEvent event) {
        var step = event.step();
        var move = step.move() == null ? START : step.move().name();
        var from = step.from() == null ? null : step.from().name();
        var to = step.to().name();
        history.record(
                step.subject(),
                step.who(),
                step.asRole() == null ? CLOCK : step.asRole(),
                move,
                from,
                to,
                step.reason(),
                step.detail(),
                step.version());
        audit.write("commitments." + move.toLowerCase(Locale.ROOT), step.subject(), from, after(to, step));
    }

    private static String after(String to, CommitmentStep step) {
        return Stream.of(to, step.detail(), step.reason())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
    }
}
