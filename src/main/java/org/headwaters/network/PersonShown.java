package org.headwaters.network;

import java.time.LocalDate;
import java.util.List;
import org.headwaters.platform.PersonId;

/** One person as the administrator's page shows him or her: what can be changed, and every affiliation ever. */
public record PersonShown(PersonId id, long version, PersonDetails details, List<Part> parts) {

    /** One affiliation; {@code until} is the first day on which it no longer holds, null while it is open. */
    public record Part(
            AffiliationId id,
            long version,
            OrganisationCard organisation,
            AffiliationRole role,
            LocalDate from,
            LocalDate until) {}
}
