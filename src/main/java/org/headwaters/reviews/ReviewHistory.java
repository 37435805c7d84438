package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.headwaters.platform.History;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/**
 * Writes one row for each step of a review, about the review itself: the history of a case is read by people who may not
 * know who reads it. The trail, which only administrators read, is about the case.
 */
@ApplicationScoped
class ReviewHistory {
    @Inject
    History history;

    @Inject
    Audit audit;

    void keep(@Observes ReviewEvent event) {
        var step = event.step();
        history.record(
                new SubjectRef("review", String.valueOf(step.review().value())),
                step.who(),
                step.role(),
                step.move().name(),
                step.from() == null ? null : step.from().name(),
                step.to().name(),
                step.reason(),
                step.version());
        audit.write(
                "reviews." + step.move().name().toLowerCase(Locale.ROOT),
                step.subject(),
                step.from() == null ? null : step.from().name(),
                after(step));
    }

    /** The trail is about the case, so it says whose review it was. */
    private static String after(ReviewStep step) {
        var whose = step.to().name() + ": review " + step.review().value() + " of person "
                + step.reviewer().value();
        return step.reason() == null || step.reason().isBlank() ? whose : whose + ": " + step.reason();
    }
}
