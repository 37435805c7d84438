package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Invariant;

/** Whoever carries a promise that was handed in carry all of it together, and nothing twice. */
@ApplicationScoped
class SharesMakeOne implements Invariant {
    @Inject
    Commitments commitments;

    @Override
    public String key() {
        return "commitments.holds.sharesMakeOne";
    }

    @Override
    public List<String> violations() {
        return commitments.notDividedToOne();
    }
}
