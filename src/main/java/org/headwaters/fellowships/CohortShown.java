package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.challenges.PitchCalls;
import org.headwaters.platform.Money;
import org.headwaters.reviews.CriterionCard;

/**
 * One cohort as everybody reads it.
 *
 * @param gates in their order
 * @param each what one team is paid over all gates
 * @param pitch the call under which its teams pitch, null until one is chosen
 * @param teams who is in it, by the alphabet; empty until it runs
 * @param left how many teams gave their place up
 * @param mine the reader's own teams in it
 * @param mayApply whether the reader may begin an application now
 * @param clocks how long those who went before wrote and waited; null once nobody waits any more
 */
public record CohortShown(
        String reference,
        CohortState state,
        CohortTerms terms,
        String cause,
        String causeLink,
        List<Gate> gates,
        Money each,
        List<String> coaches,
        List<String> experts,
        List<QuestionTerms> questions,
        List<CriterionCard> criteria,
        PitchCalls.Choice pitch,
        List<InCohort> teams,
        long left,
        List<Mine> mine,
        boolean mayApply,
        CohortClocks clocks) {

    /** The most words that an application asks for. */
    public int words() {
        return questions.stream().mapToInt(QuestionTerms::words).sum();
    }

    /** Where a team begins its application. */
    public String applyLink() {
        return "/fellowships/apply?cohort=" + reference;
    }

    /** Where everybody reads what came of it. */
    public String endLink() {
        return "/fellowships/end?ref=" + reference;
    }

    public LocalDate begins() {
        return terms.span().begins();
    }

    public LocalDate ends() {
        return terms.span().ends();
    }

    /** Whether one can apply, now or later. */
    public boolean open() {
        return state != CohortState.SELECTING && !running();
    }

    /** Whether its days have come, so that teams have begun to pass gates. */
    public boolean running() {
        return state == CohortState.RUNNING || state == CohortState.FINISHED;
    }

    /**
     * One gate: its last day, and where it lies seen from today.
     *
     * @param gone how much of the way to it lies behind, in hundredths
     */
    public record Gate(GateKind kind, LocalDate due, Money stipend, int gone) {}

    /**
     * A team that has a place, and its partners in words.
     *
     * @param finished whether everybody reads what it left
     */
    public record InCohort(String reference, String title, List<String> partners, boolean finished) {
        public String afterLink() {
            return FellowshipLinks.after(reference);
        }
    }

    /** A team of the reader's. */
    public record Mine(String reference, String title, TeamStage stage) implements Serializable {
        /** Where it goes on. */
        public String link() {
            var page =
                    switch (stage) {
                        case DRAFT, CO_SIGNING -> "apply";
                        case PLACED, FINISHED, LEFT -> "team";
                        default -> "application";
                    };
            return "/fellowships/" + page + "?ref=" + reference;
        }
    }

    /** One line of the list of all cohorts. */
    public record Card(
            String reference,
            String title,
            String cause,
            CohortState state,
            int places,
            LocalDate begins,
            LocalDate ends,
            Instant opens,
            Instant closes,
            long teams) {}

    /** All that everybody may know of, by where they stand; the newest first, and those one can apply to by their deadline. */
    public record All(List<Card> applying, List<Card> announced, List<Card> running, List<Card> finished) {
        /** Those that take no more applications and have not begun. */
        public List<Card> selecting() {
            return in(CohortState.SELECTING);
        }

        /** Those whose days have come. */
        public List<Card> working() {
            return in(CohortState.RUNNING);
        }

        private List<Card> in(CohortState state) {
            return running.stream().filter(card -> card.state() == state).toList();
        }

        public boolean none() {
            return applying.isEmpty() && announced.isEmpty() && running.isEmpty() && finished.isEmpty();
        }
    }
}
