package org.headwaters.fellowships;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headwaters.platform.History;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** Writes every move of a team and of its gates down, in the transaction that makes it: in its history and in the sealed trail. */
@ApplicationScoped
class TeamRecords {
    private static final String START = "START";
    private static final String CLOCK = "clock";

    @Inject
    History history;

    @Inject
    Audit audit;

    void moved(@Observes TeamEvent event) {
        var step = event.step();
        var move = step.move() == null ? START : step.move().name();
        var from = step.from() == null ? null : step.from().name();
        write(
                step.subject(),
                step.who(),
                step.asRole(),
                move,
                from,
                step.to().name(),
                step.reason(),
                step.detail(),
                step.version());
    }

    /** A gate's row carries the gate beside the move, {@link GateDeed}. */
    void passed(@Observes GateEvent event) {
        var step = event.step();
        write(
                step.subject(),
                step.who(),
                step.asRole(),
                new GateDeed(step.kind(), step.move().name()).written(),
                step.from().name(),
                step.to().name(),
                step.words(),
                null,
                step.version());
    }

    private void write(
            SubjectRef subject,
            PersonId who,
            String role,
            String move,
            String from,
            String to,
            String reason,
            String detail,
            long version) {
        history.record(subject, who, role == null ? CLOCK : role, move, from, to, reason, detail, version);
        var after = Stream.of(to, detail, reason).filter(Objects::nonNull).collect(Collectors.joining(": "));
        audit.write("fellowships." + move.toLowerCase(Locale.ROOT).replace(' ', '.'), subject, from, after);
    }
}
