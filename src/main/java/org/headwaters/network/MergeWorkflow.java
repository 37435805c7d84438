package org.headwaters.network;

import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;

/** Makes one of two: two organisations that are the same, two people who are one. */
@Stateless
public class MergeWorkflow {
    @Inject
    Organisations organisations;

    @Inject
    Merges merges;

    @Inject
    PeopleMerges people;

    /** The first lives on in the second from now on; what happened to each stays its own. */
    @RolesAllowed(ADMINISTRATOR)
    public void organisations(String merged, String survivor, String why) {
        merges.merge(find(merged), find(survivor), Words.required("why", why, 600));
    }

    /** The first is known as the second from now on; nobody signs in as the first any more. */
    @RolesAllowed(ADMINISTRATOR)
    public void people(PersonId merged, long seenVersion, String survivorAddress) {
        people.merge(merged, seenVersion, survivorAddress);
    }

    private Organisation find(String reference) {
        return organisations
                .byReference(reference == null ? "" : reference.strip())
                .orElseThrow(() -> new NotFound("organisation"));
    }
}
