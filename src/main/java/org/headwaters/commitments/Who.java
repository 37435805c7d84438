package org.headwaters.commitments;

import org.headwaters.platform.Roles;

/** As what somebody makes a move. */
enum Who {
    PARTNER(Roles.PARTNER),
    OFFICER(Roles.OFFICER),
    APPROVER(Roles.APPROVER),
    CLOCK(null);

    private final String role;

    Who(String role) {
        this.role = role;
    }

    /** The role that the caller must have, null for the clock. */
    String role() {
        return role;
    }
}
