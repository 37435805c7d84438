package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says of organisations of the tests that a promise of theirs was accepted; of all others it knows nothing. */
@ApplicationScoped
public class Vows implements AcceptedCommitments {
    private final Set<OrganisationId> given = ConcurrentHashMap.newKeySet();

    public void give(OrganisationId organisation) {
        given.add(organisation);
    }

    @Override
    public boolean anyOf(OrganisationId organisation) {
        return given.contains(organisation);
    }
}
