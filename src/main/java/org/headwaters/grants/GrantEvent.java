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

    record Started(Step step) implements GrantEvent {}

    /** @param asked one person of each partner that has to confirm */
    record PartnersAsked(Step step, List<PersonId> asked) implements GrantEvent {}

    /** @param complete whether this was the last confirmation, so that it can be submitted */
    record CoSigned(Step step, boolean complete) implements GrantEvent {}

    record Revised(Step step, int confirmationsVoided) implements GrantEvent {}

    record Submitted(Step step, Money asked, Instant wordDue, Instant decisionDue) implements GrantEvent {}

    record Missed(Step step) implements GrantEvent {}

    record Withdrawn(Step step) implements GrantEvent {}

    record TakenUp(Step step, boolean firstWord) implements GrantEvent {}

    record Returned(Step step) implements GrantEvent {}

    record Resubmitted(Step step) implements GrantEvent {}

    record Recommended(Step step, Verdict verdict, Money amount) implements GrantEvent {}

    record Awarded(Step step, Money amount) implements GrantEvent {}

    record Declined(Step step) implements GrantEvent {}

    record SentBack(Step step) implements GrantEvent {}

    record Told(Step step, Verdict verdict) implements GrantEvent {}

    record Corrected(Step step, Verdict was) implements GrantEvent {}
}
