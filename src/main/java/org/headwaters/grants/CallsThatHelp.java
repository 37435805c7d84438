package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.headwaters.network.HelpSource;
import org.headwaters.network.OrganisationId;

/** The calls that are open now, for the backbone to send after a conversation. */
@ApplicationScoped
class CallsThatHelp implements HelpSource {
    private static final int MOST = 2;

    @Inject
    Calls calls;

    @Inject
    Clock clock;

    @Override
    public List<Help> helpFor(OrganisationId partner) {
        var now = clock.instant();
        return calls.published().stream()
                .filter(call -> !call.getOpensAt().isAfter(now)
                        && (call.getClosesAt() == null || call.getClosesAt().isAfter(now)))
                .limit(MOST)
                .map(call -> new Help("CALL", call.getTitle(), "/grants/call?ref=" + call.getReference()))
                .toList();
    }
}
