package org.headwaters.fellowships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
     * One question with what was answered, and what the team does with it.
     *
     * @param version 0 while nothing was typed
     */
    public record Answer(
            int position, String question, String text, long version, Instant savedAt, PointReply reply, String why) {}
}
