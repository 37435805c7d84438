package org.headwaters.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Up while the database answers and holds our tables; a balancer sends people elsewhere meanwhile, and back again. */
@Readiness
@ApplicationScoped
class Ready implements HealthCheck {
    @Inject
    private Probe probe;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(probe.finds("select count(*) from audit_head"))
                .build();
    }
}
