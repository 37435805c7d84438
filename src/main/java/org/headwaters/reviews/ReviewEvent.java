package org.headwaters.reviews;

import java.time.Instant;
import org.headwaters.platform.Published;

/** What happened to a review, in the past tense. Fired inside the transaction in which it happened. */
@Published
public sealed interface ReviewEvent {

    ReviewStep step();

    /**
     * @param due until when the review is wished for, null when nothing presses
     * @param together whether it is one of several that are given at once, of which one mail tells
     */
    record Invited(ReviewStep step, Instant due, boolean together) implements ReviewEvent {}

    record Accepted(ReviewStep step) implements ReviewEvent {}

    record Refused(ReviewStep step, RefusalReason why) implements ReviewEvent {}

    record Begun(ReviewStep step) implements ReviewEvent {}

    /** @param complete whether no other review of the case is open any more */
    record Submitted(ReviewStep step, boolean complete) implements ReviewEvent {}

    record Reopened(ReviewStep step) implements ReviewEvent {}

    record Released(ReviewStep step) implements ReviewEvent {}
}
