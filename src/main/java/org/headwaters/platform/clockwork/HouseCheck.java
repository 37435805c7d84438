package org.headwaters.platform.clockwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.headwaters.platform.Rhythm;

/** Looks once a day whether everything holds that must, as an administrator can at any time. */
@ApplicationScoped
class HouseCheck implements Rhythm {
    @Inject
    private Findings findings;

    @Inject
    private JobsWorkflow apart;

    @Override
    public String name() {
        return "platform.holds";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    /** Each look has its own transaction, so one that fails or takes long takes no other finding with it. */
    @Override
    public void beat() {
        findings.keys().forEach(this::look);
    }

    private void look(String key) {
        try {
            apart.lookByClock(key);
        } catch (RuntimeException failed) {
            apart.couldNotLookByClock(key, failed);
        }
    }
}
