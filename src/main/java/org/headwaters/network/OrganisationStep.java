package org.headwaters.network;

import java.time.LocalDate;

/**
 * What one row of organisations would do, with what is needed to do it.
 *
 * @param known the organisation that it changes, null for a new one
 * @param reference what a new one would like to be known by, empty to have one made
 * @param move to another standing, null for none
 * @param since since when it is a member, null where the file says nothing of it
 * @param into as the file says it: in which one it lives on, empty as a rule
 */
record OrganisationStep(
        Planned shown,
        Organisation known,
        String reference,
        Profile profile,
        StandingMove move,
        LocalDate since,
        String into) {

    static OrganisationStep stopped(Planned why) {
        return new OrganisationStep(why, null, "", null, null, null, "");
    }

    boolean isStopped() {
        return shown.fate() == Planned.Fate.STOPPED;
    }

    OrganisationStep stop(String reason, Object... arguments) {
        return stopped(Planned.stopped(shown.line(), shown.name(), reason, arguments));
    }
}
