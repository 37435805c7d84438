package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.ReviewedCase.CaseToRead;

/**
 * Gives a case to a reader, whoever wishes it: by the rubric of its first review, so that all of them compare, and in the
 * round of its call. The room holds the case before; the reader is held here, after it, so that limits are counted one
 * invitation after the other and nobody waits crosswise.
 */
@ApplicationScoped
class Invitations {
    @Inject
    ReviewRows rows;

    @Inject
    ReaderBook book;

    @Inject
    Event<ReviewEvent> events;

    /** @param rubric for a case that nobody was asked to read yet */
    record Terms(SubjectRef subject, RubricId rubric, String round) {
        static Terms of(CaseToRead read) {
            return new Terms(read.subject(), read.rubric(), read.round());
        }
    }

    /**
     * Somebody who is asked already is not asked again; somebody who gave it back is.
     *
     * @param all every review of the case
     * @param due until when, null when nothing presses
     * @param together with other cases, of which one mail tells, or none where the reader knows
     */
    Review give(Terms terms, List<Review> all, PersonId reader, Instant due, boolean together, Act act) {
        var earlier = all.stream()
                .filter(review -> review.getReviewer().equals(reader))
                .findFirst();
        if (earlier.isPresent() && !Move.INVITE.startsIn(earlier.get().getStage())) {
            return earlier.get();
        }
        book.hold(Set.of(reader));
        var rubric = all.isEmpty() ? terms.rubric() : all.get(0).rubric();
        var review = earlier.orElseGet(() -> rows.add(new Review(terms.subject(), reader, rubric, terms.round())));
        events.fire(together ? review.inviteWithOthers(due, act) : review.invite(due, act));
        return review;
    }
}
