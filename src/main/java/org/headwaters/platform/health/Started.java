package org.headwaters.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * Up when every migration of this version went in. One that failed stops the application, and then the server itself
 * answers down, since an application that it was told to run does not.
 */
@Startup
@ApplicationScoped
class Started implements HealthCheck {
    @Inject
    private Probe probe;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("migrations")
                .status(probe.finds("select case when count(*) > 0 and min(case when success then 1 else 0 end) = 1"
                        + " then 1 else 0 end from flyway_schema_history"))
                .build();
    }
}
