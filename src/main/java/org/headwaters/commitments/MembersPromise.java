package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Invariant;

/** Nobody is a partner without a promise that was accepted. */
@ApplicationScoped
class MembersPromise implements Invariant {
    @Inject
    Commitments commitments;

    @Override
    public String key() {
        return "commitments.holds.membersPromise";
    }

    @Override
    public List<String> violations() {
        return commitments.partnersWithoutPromise();
    }
}
