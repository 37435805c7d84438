package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.AcceptedCommitments;
import org.headwaters.network.OrganisationId;

/** Answers the network, which lets nobody in without a promise that was accepted. */
@ApplicationScoped
class PromisesAccepted implements AcceptedCommitments {
    @Inject
    Commitments commitments;

    @Override
    public boolean anyOf(OrganisationId organisation) {
        return !commitments.havePromised(List.of(organisation)).isEmpty();
    }
}
