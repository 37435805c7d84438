package org.headwaters.reviews;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.headwaters.reviews.ReviewedCase.Section;

/**
 * The case beside the rubric, for its reader. Before the reader has confirmed that no conflict of interest stands in the
 * way it holds the title and the partners and nothing else of the case.
 *
 * @param partners none where it is read blind
 * @param confirmedAt when that was, null before
 * @param changed whether the case has changed since it was read
 * @param others what the others said, null while the own review is not submitted
 * @param expected how many people read the case, this one among them; 0 before confirming
 */
public record ReviewScreen(
        String reference,
        String title,
        List<String> partners,
        boolean blind,
        ReviewStage stage,
        Instant due,
        Instant confirmedAt,
        String reopenReason,
        List<Section> sections,
        List<Question> questions,
        Set<Move> offers,
        Results others,
        int expected,
        boolean changed,
        long caseVersion,
        long version)
        implements Serializable {

    /** One criterion with what is stored for it. */
    public record Question(
            long id,
            String question,
            String help,
            boolean independent,
            boolean required,
            List<Step> scale,
            Integer points,
            long pointsVersion,
            String comment,
            long commentVersion)
            implements Serializable {

        public boolean isScored() {
            return points != null;
        }
    }

    /** One point of the scale, the highest first. */
    public record Step(int points, String words) implements Serializable {}

    public boolean offers(Move move) {
        return offers.contains(move);
    }

    /** Whether it may be read. */
    public boolean isRead() {
        return stage != ReviewStage.INVITED;
    }

    public boolean isWritten() {
        return stage == ReviewStage.ACCEPTED || stage == ReviewStage.DRAFT || stage == ReviewStage.REOPENED;
    }

    public boolean isSubmitted() {
        return stage == ReviewStage.SUBMITTED;
    }

    public long scored() {
        return questions.stream().filter(Question::isScored).count();
    }
}
