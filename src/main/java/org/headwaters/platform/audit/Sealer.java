package org.headwaters.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.headwaters.platform.Rhythm;

/** Seals what was written since the last beat, in order. */
@ApplicationScoped
class Sealer implements Rhythm {
    private static final int MOST = 1_000;

    @Inject
    private AuditRows rows;

    @Override
    public String name() {
        return "platform.audit.seal";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void beat() {
        var waiting = rows.unsealed(MOST);
        if (!waiting.isEmpty()) {
            var head = rows.lockedHead();
            waiting.forEach(head::seal);
        }
    }
}
