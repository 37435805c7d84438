package org.headwaters.reviews;

import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.platform.SubjectRef;

/** What happens to a review; observed inside the same transaction. */
@Published
public sealed interface ReviewEvent {
    ReviewId review();

    SubjectRef subject();

    PersonId reviewer();

    Instant at();

    record Invited(ReviewId review, SubjectRef subject, PersonId reviewer, Instant at, PersonId by, Instant due)
            implements ReviewEvent {}

    record Accepted(ReviewId review, SubjectRef subject, PersonId reviewer, Instant at) implements ReviewEvent {}

    record Refused(ReviewId review, SubjectRef subject, PersonId reviewer, Instant at, RefusalReason reason)
            implements ReviewEvent {}

    record Submitted(ReviewId review, SubjectRef subject, PersonId reviewer, Instant at) implements ReviewEvent {}

    record Reopened(ReviewId review, SubjectRef subject, PersonId reviewer, Instant at, PersonId by, String reason)
            implements ReviewEvent {}

    record Released(ReviewId review, SubjectRef subject, PersonId reviewer, Instant at, String reason)
            implements ReviewEvent {}
}
