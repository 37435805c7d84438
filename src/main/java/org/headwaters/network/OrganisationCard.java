package org.headwaters.network;

import java.util.Objects;
import org.headwaters.platform.Published;

/** What everyone may know of an organisation, as other rooms show it. */
@Published
public record OrganisationCard(OrganisationId id, String reference, String name, String shortName, String place) {

    public OrganisationCard {
        Objects.requireNonNull(id);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(name);
    }

    /** Where this organisation's page is. */
    public String link() {
        return "/partners/partner?ref=" + reference;
    }
}
