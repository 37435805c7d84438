package org.headwaters.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.headwaters.platform.clockwork.Pulse;

/** Down when only a restart helps: threads that wait for each other for ever, or timers that stand still. */
@Liveness
@ApplicationScoped
class Alive implements HealthCheck {
    @Inject
    private Pulse pulse;

    @Override
    public HealthCheckResponse call() {
        boolean locked = ManagementFactory.getThreadMXBean().findDeadlockedThreads() != null;
        boolean still = pulse.hasStopped();
        return HealthCheckResponse.named("server")
                .status(!locked && !still)
                .withData("deadlock", locked)
                .withData("timersStandStill", still)
                .build();
    }
}
