package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Money;
import org.headwaters.reviews.Results;
import org.headwaters.reviews.ReviewedCase.Section;

/**
 * One application on one screen, as much of it as the reader's seat shows.
 *
 * @param version for whoever moves it from here
 * @param letter null when there is none, or not for this reader yet
 * @param reviews null when the reader may not see them; then nothing says that there are any
 * @param sections empty while it is being written and the reader is not one of its writers
 * @param takesFiles whether the call allows files
 * @param grant where its grant stands, null before it is told of an award and for readers who have no part in it
 * @param similar others under the same call with the same partners, for staff before a decision
 * @param redactionStale whether an answer was changed since passages were hidden in it, and an officer is to look again
 */
public record CaseFile(
        String reference,
        long version,
        String title,
        Seat seat,
        Offers offers,
        Facts facts,
        LetterShown letter,
        Results reviews,
        int reviewsNeeded,
        List<Section> sections,
        List<String> partners,
        List<Happened> history,
        List<Said> said,
        boolean takesFiles,
        List<Attached> files,
        GrantStage grant,
        List<Similar> similar,
        boolean redactionStale)
        implements Serializable {

    /**
     * @param stage as the reader may know it
     * @param applicantStage what its applicants see now
     * @param granted recommended or awarded, null before
     * @param lane on which lane it is read, and why; null for everybody but staff and before it was submitted
     * @param missing what the officer asked for when it was returned, null otherwise
     */
    public record Facts(
            Stage stage,
            Stage applicantStage,
            boolean told,
            Money asked,
            Money granted,
            Verdict recommended,
            String recommendedBy,
            String note,
            List<String> reasons,
            String missing,
            TimeLeft left,
            Instant wordDue,
            Instant decisionDue,
            String call,
            String callReference,
            Lane lane,
            String officer,
            Deadline deadline)
            implements Serializable {

        Facts withoutLane() {
            return new Facts(
                    stage,
                    applicantStage,
                    told,
                    asked,
                    granted,
                    recommended,
                    recommendedBy,
                    note,
                    reasons,
                    missing,
                    left,
                    wordDue,
                    decisionDue,
                    call,
                    callReference,
                    null,
                    officer,
                    deadline);
        }

        public String stageKey() {
            return stage.key(told);
        }
    }

    /**
     * @param ready whether it may be sent now
     * @param recipients how many people it goes to
     */
    public record LetterShown(
            long version,
            LetterState state,
            boolean ready,
            Instant heldUntil,
            LetterText text,
            String template,
            String editedBy,
            Instant editedAt,
            String sentBy,
            Instant sentAt,
            int recipients)
            implements Serializable {

        public List<String> paragraphs() {
            return List.of(text.body().split("\n\\s*\n"));
        }
    }

    /**
     * One line of the history.
     *
     * @param move a move's name, or what else was noted: GIVE, EXTEND, REVIEWED, START
     * @param settled what was proposed, decided or taken back; null where nothing was, and
     *     for everybody but staff
     */
    public record Happened(Instant at, String who, String move, String reason, Settled settled)
            implements Serializable {}

    /**
     * One thing said; {@code waits} for an answer or a tick.
     *
     * @param speaksFor the partner for which its author wrote, empty for staff: a name alone could be anybody's
     */
    public record Said(
            long id,
            MessageKind kind,
            String author,
            String speaksFor,
            boolean staff,
            boolean mine,
            String text,
            Instant at,
            String mentions,
            boolean waits,
            Instant doneAt)
            implements Serializable {}

    /** A file that lies with the case; {@code size} in bytes. */
    public record Attached(String name, String link, long size, Instant at) implements Serializable {}

    /** Another application that may be the same one. */
    public record Similar(String reference, String title, Stage stage) implements Serializable {}

    /** Whether the reader takes part in what is said on it. */
    public boolean isTalking() {
        return seat == Seat.STAFF || seat == Seat.APPLICANT;
    }

    /** The readers' totals as a picture, null for whoever may not know of them; the table beside it says the same. */
    public Strip strip() {
        if (reviews == null) {
            return null;
        }
        var scores = reviews.scores(reference);
        return Strip.Axis.of(List.of(scores)).strip(scores);
    }

    /** Whether passages can be hidden from its reviewers now. */
    public boolean isRedactable() {
        return isStaff() && !sections.isEmpty() && facts.stage().isWaitingForDecision();
    }

    public boolean isApplicant() {
        return seat == Seat.APPLICANT;
    }

    public boolean isStaff() {
        return seat == Seat.STAFF;
    }
}
