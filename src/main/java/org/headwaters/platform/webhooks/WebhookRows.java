package org.headwaters.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;

/** The addresses in the database. */
@ApplicationScoped
class WebhookRows {
    @PersistenceContext
    EntityManager entities;

    void add(Webhook hook) {
        entities.persist(hook);
        entities.flush();
    }

    Optional<Webhook> find(long id) {
        return Optional.ofNullable(entities.find(Webhook.class, id));
    }

    Webhook get(long id) {
        return find(id).filter(hook -> !hook.isRemoved()).orElseThrow(() -> new NotFound("webhook"));
    }

    /** Those that were not removed, the oldest first. */
    List<Webhook> all() {
        return entities.createQuery("select w from Webhook w where w.removedAt is null order by w.id", Webhook.class)
                .getResultList();
    }
}
