package org.headwaters.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.reviews.ReviewedCase.CaseToRead;

/**
 * The engine of the reviews, called by workflow rooms inside their own EJB call. It refuses a reviewer with a conflict
 * of interest, and shows reviews only to those who may see them: {@link #resultsFor} answers a conflicted reader like
 * one of a case without reviews, and a reviewer only after his or her own is submitted.
 */
@Published
@ApplicationScoped
public class Reviews {
    @Inject
    ReviewRows rows;

    @Inject
    Conflicts conflicts;

    @Inject
    Cases cases;

    @Inject
    PersonNames names;

    @Inject
    Event<ReviewEvent> events;

    @Inject
    Clock clock;

    /** The rubrics one may choose from, by name. */
    public List<RubricCard> rubrics() {
        return rows.rubrics().stream().map(Rubric::card).toList();
    }

    /** What stands against the person reading, scoring or deciding the case; empty when nothing does. */
    public List<Conflict> conflicts(PersonId person, CaseToRead read) {
        return conflicts.of(person, read);
    }

    /** Whether nothing stands against the person deciding the case, asked again at the decision. */
    public boolean mayDecide(PersonId person, CaseToRead read) {
        return conflicts.of(person, read).isEmpty();
    }

    /**
     * Asks a reviewer to read the case. Asking again somebody who is asked already changes nothing; somebody who
     * refused or was released is asked afresh.
     *
     * @param due until when, null when nothing presses
     */
    public ReviewId assign(SubjectRef subject, PersonId reviewer, PersonId by, Instant due) {
        var read = cases.read(subject);
        if (!conflicts.of(reviewer, read).isEmpty()) {
            throw new Refusal("reviews.refused.conflict", names.nameOf(reviewer));
        }
        var earlier = rows.of(subject).stream()
                .filter(review -> review.getReviewer().equals(reviewer))
                .findFirst();
        if (earlier.isEmpty()) {
            var review = new Review(subject, reviewer, read.rubric());
            rows.add(review);
            events.fire(review.invite(by, clock.instant(), due));
            return review.id();
        }
        var review = earlier.get();
        if (Move.ASK_AGAIN.startsIn(review.getStage())) {
            events.fire(review.askAgain(by, clock.instant(), due));
        }
        return review.id();
    }

    /** Takes back what is still open, because the case does not wait for it any more. */
    public void releaseAll(SubjectRef subject, String reason) {
        rows.of(subject).stream()
                .filter(review -> review.getStage().isOpen())
                .forEach(review -> events.fire(review.release(reason, clock.instant())));
    }

    /** Every review of the case, whatever its stage: for the room's own rules, never for a screen. */
    public List<ReviewState> of(SubjectRef subject) {
        return rows.of(subject).stream().map(Review::state).toList();
    }

    /** What the submitted reviews say, for the room's own rules; screens ask {@link #resultsFor}. */
    public Results results(SubjectRef subject) {
        return results(cases.read(subject));
    }

    /**
     * What the reader may see: nothing with a conflict of interest, and nothing while an own review of the case is
     * neither submitted nor given back.
     */
    public Optional<Results> resultsFor(PersonId reader, CaseToRead read) {
        if (!maySee(reader, read)) {
            return Optional.empty();
        }
        var reading = rows.of(read.subject()).stream()
                .anyMatch(review ->
                        review.getReviewer().equals(reader) && review.getStage().isOpen());
        return reading ? Optional.empty() : Optional.of(results(read));
    }

    private Results results(CaseToRead read) {
        var all = rows.of(read.subject());
        var submitted = all.stream()
                .filter(review -> review.getStage() == ReviewStage.SUBMITTED)
                .toList();
        var scores = rows.scores(submitted.stream().map(Review::id).toList());
        var named = names.namesOf(submitted.stream().map(Review::getReviewer).toList());
        var sheets = submitted.stream()
                .map(review -> new Tally.Sheet(review, scores.getOrDefault(review.id(), List.of())))
                .toList();
        var expected = all.stream()
                .filter(review -> review.getStage().isOpen() || review.getStage() == ReviewStage.SUBMITTED)
                .count();
        return Tally.of(rows.rubric(read.rubric()), sheets, named, read.version(), (int) expected);
    }

    /** Whether the reader may know of the case's reviews at all; false with a conflict of interest. */
    public boolean maySee(PersonId reader, CaseToRead read) {
        return conflicts.of(reader, read).isEmpty();
    }
}
