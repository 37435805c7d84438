package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Rhythm;

/**
 * Completes grants of awards that were told before there were grants: a database knows neither the network's calendar nor
 * how words are folded. What it has written without them lies there without words.
 */
@ApplicationScoped
class GrantsToldBefore implements Rhythm {
    private static final int AT_ONCE = 200;

    @Inject
    Grants grants;

    @Inject
    GrantWords words;

    @Inject
    NetworkDay day;

    @Override
    public String name() {
        return "grants.toldBefore";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void beat() {
        grants.withoutWords(AT_ONCE).forEach(id -> {
            var grant = grants.hold(id);
            var told = grant.getDates().getToldAt();
            grant.fileUnder(day.of(told).getYear(), words.of(grant.getApplication()));
        });
    }
}
