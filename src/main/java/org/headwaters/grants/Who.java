package org.headwaters.grants;

import org.headwaters.platform.Roles;

/** As what somebody makes a move. */
enum Who {
    APPLICANT(Roles.PARTNER),
    CO_APPLICANT(Roles.PARTNER),
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
