package org.headwaters.network;

import java.time.Instant;
import java.util.List;
import org.headwaters.network.ReadinessMark.Mark;

/**
 * One organisation's way in, as it sees it itself and as the staff sees it.
 *
 * @param namedBy who named it, null where it named itself
 * @param awaited whether the contact was asked to carry it and has not answered
 * @param marks how it sees itself, empty before it has looked
 * @param promise its first promise, null before it has begun one
 * @param begin where a promise is begun, null where none can be begun now
 * @param partners how many partners there are
 * @param medianDays after how many days half of those who came in were partners, null while too few are known
 */
public record JoinShown(
        OrganisationCard card,
        long version,
        Standing standing,
        String namedBy,
        String contact,
        boolean awaited,
        String why,
        List<Step> steps,
        List<Mark> marks,
        FirstPromise.Shown promise,
        String begin,
        String lastWord,
        long partners,
        Long medianDays,
        boolean own,
        boolean checks,
        boolean declines,
        boolean asksOnceMore,
        boolean asksAgain) {

    /** One of the five steps; {@code at} is null while it is ahead. */
    public record Step(String key, Instant at, State state) {}

    /** Where a step is. */
    public enum State {
        DONE,
        NOW,
        AHEAD
    }
}
