package org.headwaters.fellowships;

/** As what somebody stands before a team. */
public enum TeamSeat {
    /** A member of it. */
    FELLOW,
    /** Acts for one of its partners and is not in it. */
    PARTNER,
    COACH,
    STAFF
}
