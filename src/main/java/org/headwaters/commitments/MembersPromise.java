package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Invariant;

/** Nobody is a partner without a promise that was accepted. */
@ApplicationScoped
class MembersPromise implements Invariant {
    private static final OrganisationId FIRST = new OrganisationId(0);
    private static final int STEP = 500;

    @Inject
    Commitments commitments;

    @Inject
    Directory directory;

    @Override
    public String key() {
        return "commitments.holds.membersPromise";
    }

    @Override
    public List<String> violations() {
        var without = new ArrayList<String>();
        var step = directory.partnersAfter(FIRST, STEP);
        while (!step.isEmpty()) {
            var promised = commitments.havePromised(
                    step.stream().map(OrganisationCard::id).toList());
            step.stream()
                    .filter(partner -> !promised.contains(partner.id()))
                    .map(OrganisationCard::reference)
                    .forEach(without::add);
            step = directory.partnersAfter(step.get(step.size() - 1).id(), STEP);
        }
        return without;
    }
}
