package org.headwaters.grants;

/** As what somebody sits before one application: that decides what is shown and which moves are offered. */
public enum Seat {
    /** Acts for one of its partners; sees its own text and never an untold decision, whatever other roles there are. */
    APPLICANT,
    /** Runs the call or decides, and nothing stands in between. */
    STAFF,
    /** Has taken on to read it: sees what was submitted, and nothing of what others say about it. */
    REVIEWER,
    /** Pays: sees what was awarded. */
    FINANCE,
    /** Everyone else, and everyone with a conflict of interest: for them there is no such application. */
    NOBODY
}
