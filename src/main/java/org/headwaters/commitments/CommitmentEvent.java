package org.headwaters.commitments;

import java.util.List;
import org.headwaters.network.OrganisationId;

/** What happened to a promise. Fired inside the transaction in which it happened. */
public sealed interface CommitmentEvent {

    CommitmentStep step();

    record Started(CommitmentStep step, OrganisationId owner) implements CommitmentEvent {}

    /** @param owners all who carry it */
    record Submitted(CommitmentStep step, List<OrganisationId> owners) implements CommitmentEvent {}

    record TakenUp(CommitmentStep step, List<OrganisationId> owners) implements CommitmentEvent {}

    record ChangesAsked(CommitmentStep step) implements CommitmentEvent {}

    record Revised(CommitmentStep step) implements CommitmentEvent {}

    /** It counts from now on. */
    record Accepted(CommitmentStep step, List<OrganisationId> owners) implements CommitmentEvent {}

    record Declined(CommitmentStep step, List<OrganisationId> owners) implements CommitmentEvent {}

    record Withdrawn(CommitmentStep step) implements CommitmentEvent {}

    /** One of them carries it no longer, and the others its part in proportion to theirs. */
    record ShareEnded(CommitmentStep step, OrganisationId leaving) implements CommitmentEvent {}

    record Silenced(CommitmentStep step) implements CommitmentEvent {}

    record Revived(CommitmentStep step) implements CommitmentEvent {}

    /** Its partner says how it ended; the backbone looks at it. */
    record CloseProposed(CommitmentStep step) implements CommitmentEvent {}

    /** The backbone did not find it so: it goes on. */
    record KeptOpen(CommitmentStep step) implements CommitmentEvent {}

    record Closed(CommitmentStep step) implements CommitmentEvent {}
}
