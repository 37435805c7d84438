package org.headwaters.fellowships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What somebody sees behind a personal link.
 *
 * @param called how the team knows the person: an expert's name, an end-user's kind
 * @param readers how many people of the team read the answers, with their coach
 * @param until the last second in which the link works
 * @param forgottenOn when it is forgotten who it was
 * @param picture whether the prototype has one
 * @param changeable whether the answers may still be changed: the team has answered none
 */
public record FeedbackShown(
        AskState state,
        FeedbackFrom of,
        String called,
        boolean minor,
        String by,
        String team,
        String note,
        int readers,
        Instant until,
        LocalDate forgottenOn,
        String what,
        String madeOf,
        String tests,
        boolean picture,
        ShownAs shownAs,
        String ownName,
        boolean consented,
        boolean changeable,
        List<Answer> answers) {

    /**
     * Which of its faces the page shows.
     *
     * @param step where the reader wants to go: {@code who} to how they are known, {@code change} to the answers
     */
    public String part(String step) {
        if (state == AskState.TAKEN_BACK) {
            return "gone";
        }
        if (state == AskState.REFUSED && step == null) {
            return "no";
        }
        if (changeable && (!consented || "who".equals(step))) {
            return "consent";
        }
        return state == AskState.ANSWERED && !(changeable && "change".equals(step)) ? "given" : "answer";
    }

    /** When something was saved last; null for nothing yet. */
    public Instant savedAt() {
        return answers.stream()
                .map(Answer::savedAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /**
     * One question with what was answered, and what the team does with it.
     *
     * @param version 0 while nothing was typed
     */
    public record Answer(
            int position, String question, String text, long version, Instant savedAt, PointReply reply, String why) {}
}
