package org.headwaters.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Every kind of news that some room has. */
@ApplicationScoped
class WebhookKinds {
    @Inject
    @Any
    Instance<WebhookSource> sources;

    List<String> all() {
        return sources.stream()
                .flatMap(source -> source.kinds().stream())
                .sorted()
                .toList();
    }
}
