package org.headwaters.fellowships;

/** What happened to a team. Fired inside the transaction in which it happened. */
public sealed interface TeamEvent {

    TeamStep step();

    record Started(TeamStep step) implements TeamEvent {}

    record PartnersAsked(TeamStep step) implements TeamEvent {}

    /** @param complete whether this was the last confirmation */
    record CoSigned(TeamStep step, boolean complete) implements TeamEvent {}

    record Revised(TeamStep step) implements TeamEvent {}

    record Submitted(TeamStep step) implements TeamEvent {}

    record Missed(TeamStep step) implements TeamEvent {}

    record Withdrawn(TeamStep step) implements TeamEvent {}

    record TakenUp(TeamStep step) implements TeamEvent {}

    /** Selected, put on the waiting list or declined; not told yet. */
    record Decided(TeamStep step) implements TeamEvent {}

    record Corrected(TeamStep step) implements TeamEvent {}

    /** It hears that it was declined. */
    record Told(TeamStep step) implements TeamEvent {}

    /** A place is offered to it. */
    record Offered(TeamStep step) implements TeamEvent {}

    record Waits(TeamStep step) implements TeamEvent {}

    /** It has its place. */
    record Placed(TeamStep step) implements TeamEvent {}

    /** A place may be free again: it was turned down, not answered in time, or given up. */
    record GaveUp(TeamStep step) implements TeamEvent {}

    record Unplaced(TeamStep step) implements TeamEvent {}

    record Finished(TeamStep step) implements TeamEvent {}
}
