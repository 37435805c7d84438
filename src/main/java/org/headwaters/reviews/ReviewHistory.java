package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.History;
import org.headwaters.platform.SubjectRef;

/**
 * Writes one row for each step of a review, about the review itself: the history of a case is read by people who may not
 * know who reads it.
 */
@ApplicationScoped
class ReviewHistory {
    @Inject
    History history;

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
    }
}
