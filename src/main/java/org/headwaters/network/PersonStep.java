package org.headwaters.network;

import java.time.LocalDate;

/**
 * What one row of people would do.
 *
 * @param known whom it changes, null for somebody new
 * @param organisation for whom the person acts, null where the row says nothing of it
 * @param open the part that the row ends, null where it ends none
 * @param begins whether a part begins, in {@code role}, from {@code from} and until {@code until}
 */
record PersonStep(
        Planned shown,
        Person known,
        PersonDetails details,
        Organisation organisation,
        AffiliationRole role,
        LocalDate from,
        LocalDate until,
        Affiliation open,
        boolean begins) {

    static PersonStep stopped(Planned why) {
        return new PersonStep(why, null, null, null, null, null, null, null, false);
    }

    boolean isStopped() {
        return shown.fate() == Planned.Fate.STOPPED;
    }
}
