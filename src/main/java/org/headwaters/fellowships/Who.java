package org.headwaters.fellowships;

import org.headwaters.platform.Roles;

/** As what somebody makes a move. */
enum Who {
    /** Acts for a partner of the team. */
    APPLICANT(Roles.PARTNER),
    /** A member of the team. */
    FELLOW(Roles.PARTNER),
    /** Coaches the team; may hold any role of the house. */
    COACH(null),
    OFFICER(Roles.OFFICER),
    APPROVER(Roles.APPROVER),
    /** Those who decide on the pitch, in the room of grants. */
    PANEL(null),
    CLOCK(null);

    private final String role;

    Who(String role) {
        this.role = role;
    }

    /** The role that the caller must have; null where none decides. */
    String role() {
        return role;
    }
}
