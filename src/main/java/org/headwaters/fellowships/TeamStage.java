package org.headwaters.fellowships;

import java.util.Set;

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
    WITHDRAWN;

    /** Its people are still at work on the application. */
    static final Set<TeamStage> BEING_WRITTEN = Set.of(DRAFT, CO_SIGNING);

    /** It has, or had to its end, a place in its cohort. */
    static final Set<TeamStage> IN_COHORT = Set.of(PLACED, FINISHED);

    /** It had a place, also where it left. */
    static final Set<TeamStage> CAME_IN = Set.of(PLACED, FINISHED, LEFT);

    /** It has a place, or the offer of one. */
    static final Set<TeamStage> ASKED_IN = Set.of(OFFERED, PLACED, FINISHED);

    /** A place is kept for it, whether it was told or not. */
    static final Set<TeamStage> CHOSEN = Set.of(SELECTED, OFFERED, PLACED, FINISHED);

    /** Nothing is written or decided any more. */
    static final Set<TeamStage> OVER =
            Set.of(DECLINED, TURNED_DOWN, LAPSED, UNPLACED, LEFT, FINISHED, MISSED, WITHDRAWN);
}
