package org.headwaters.grants;

import java.time.Instant;
import java.util.List;
import org.headwaters.platform.Money;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/** What happened to an application, in the past tense. Fired inside the transaction in which it happened. */
@Published
public sealed interface GrantEvent {

    Step step();

    /** What was proposed, decided or taken back with it; null where nothing was. */
    default Settled settled() {
        return null;
    }

    /** The same in a few words for the trail; null where nothing was settled. */
    default String inShort() {
        return settled() == null ? null : settled().toString();
    }

    record Started(Step step) implements GrantEvent {}

    /** @param asked one person of each partner that has to confirm */
    record PartnersAsked(Step step, List<PersonId> asked) implements GrantEvent {}

    /** @param complete whether this was the last confirmation, so that it can be submitted */
    record CoSigned(Step step, boolean complete) implements GrantEvent {}

    record Revised(Step step, int confirmationsVoided) implements GrantEvent {}

    record Submitted(Step step, Money asked, Instant wordDue, Instant decisionDue) implements GrantEvent {}

    record Missed(Step step) implements GrantEvent {}

    /**
     * It may be submitted later than the others, and is written again where it was missed.
     *
     * @param before the last instant at which it could be submitted
     */
    record Extended(Step step, Instant before, Instant until) implements GrantEvent {

        @Override
        public String inShort() {
            return before + " to " + until;
        }
    }

    record Withdrawn(Step step) implements GrantEvent {}

    record TakenUp(Step step, boolean firstWord) implements GrantEvent {}

    record Returned(Step step) implements GrantEvent {}

    record Resubmitted(Step step) implements GrantEvent {}

    record Recommended(Step step, Settled settled) implements GrantEvent {}

    record Awarded(Step step, Settled settled) implements GrantEvent {}

    record Declined(Step step, Settled settled) implements GrantEvent {}

    /** @param settled the recommendation that is off the table */
    record SentBack(Step step, Settled settled) implements GrantEvent {}

    record Told(Step step, Verdict verdict) implements GrantEvent {}

    /** @param settled the decision that does not stand any more */
    record Corrected(Step step, Settled settled) implements GrantEvent {}
}
