package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.headwaters.platform.History;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** Writes every move of a payment down, in its transaction: a history row, and a row of the sealed trail. */
@ApplicationScoped
class PaymentRecords {
    static final String KIND = "payment";

    @Inject
    History history;

    @Inject
    Audit audit;

    void write(@Observes PaymentStep step) {
        var subject = new SubjectRef(KIND, step.payment());
        var move = step.move() == null ? "DUE" : step.move().name();
        var from = step.from() == null ? null : step.from().name();
        var to = step.to().name();
        history.record(subject, step.who(), step.as(), move, from, to, step.reason(), step.version());
        audit.write(
                "funds." + move.toLowerCase(Locale.ROOT),
                subject,
                from,
                step.reason() == null ? to : to + ": " + step.reason());
    }
}
