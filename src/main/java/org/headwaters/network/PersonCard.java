package org.headwaters.network;

import java.util.Objects;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/**
 * A person as other rooms show him or her.
 *
 * @param organisation the organisation in question, or the one the person first came with; null for a person without
 * @param role name of the {@link AffiliationRole} there, null without an organisation
 */
@Published
public record PersonCard(PersonId id, String name, String email, OrganisationId organisation, String role) {

    public PersonCard {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
    }

    /** Whether this person speaks and signs for the organisation in question. */
    public boolean signs() {
        return role != null && AffiliationRole.valueOf(role).signs();
    }
}
