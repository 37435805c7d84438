package org.headwaters.fellowships;

/** Where a team stands, from its first word to its last. */
public enum TeamStage {
    DRAFT,
    CO_SIGNING,
    SUBMITTED,
    IN_REVIEW,
    /** Decided and not told: a place is to be offered. */
    SELECTED,
    /** Decided and not told: on the waiting list. */
    RESERVED,
    DECLINED,
    /** A place is offered until a day. */
    OFFERED,
    WAITING,
    /** It has a place. */
    PLACED,
    TURNED_DOWN,
    /** The offer was not answered in time. */
    LAPSED,
    /** No place became free. */
    UNPLACED,
    LEFT,
    FINISHED,
    MISSED,
    WITHDRAWN
}
