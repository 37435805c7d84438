package org.headwaters.commitments;

import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/**
 * Something in the course of a promise or of a season that changes no promise's state: a report, a review, a theme.
 *
 * @param by null for the clock
 * @param before what held before, null when nothing did
 * @param after what holds now, in short
 */
record YearEvent(What what, SubjectRef subject, PersonId by, Instant at, String before, String after, long version) {

    /** What happened, with its name in the audit trail. */
    enum What {
        REPORT("commitments.report.told"),
        VERIFY("commitments.report.verified"),
        SHARE("commitments.course.shared"),
        SEND_REVIEW("commitments.review.sent"),
        CLOSE_REVIEW("commitments.review.closed"),
        MISS_REVIEW("commitments.review.missed"),
        PLAN_SEASON("commitments.season.planned"),
        OPEN_SEASON("commitments.season.opened"),
        CLOSE_SEASON("commitments.season.closed"),
        REMIND("commitments.season.reminded"),
        THEME("commitments.season.themed"),
        GROUP("commitments.season.grouped"),
        CHANGE("commitments.season.changed"),
        PUBLISH("commitments.season.published");

        private final String action;

        What(String action) {
            this.action = action;
        }

        String action() {
            return action;
        }
    }
}
