package org.headwaters.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.ShuffledNumber;

/** Gives each promise the reference people use, {@code CM-2026-0131}, which says nothing of how many there are. */
@ApplicationScoped
class CommitmentReferences {
    static final String PREFIX = "CM";

    @Inject
    Commitments commitments;

    @Inject
    NetworkDay day;

    String next() {
        var secret = commitments.secret();
        var year = day.today().getYear();
        while (true) {
            var reference = "%s-%d-%s".formatted(PREFIX, year, ShuffledNumber.of(commitments.nextNumber(), secret));
            if (!commitments.isTaken(reference)) {
                return reference;
            }
        }
    }
}
