package org.headwaters.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.headwaters.platform.Published;
import org.headwaters.platform.outbox.Outbox;

/** Where a room leaves its news for programs, in the transaction that made them. */
@ApplicationScoped
@Published
public class Webhooks {
    static final String KIND = "webhook";

    @Inject
    WebhookRows rows;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /**
     * What is left for one address.
     *
     * @param event the same for every address and every try, so that a receiver knows what it has had
     * @param at when it happened, in ISO form
     * @param data JSON of the room
     */
    public record Posting(long webhook, String event, String kind, String at, String data) {}

    /**
     * @param kind one of a {@link WebhookSource}
     * @param key unique within the kind, built from what caused it; publishing the same again changes nothing
     * @param data references, amounts and days, never people
     */
    public void publish(String kind, String key, JsonObject data) {
        var event = UUID.nameUUIDFromBytes((kind + "/" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
        var at = clock.instant().toString();
        rows.all().stream()
                .filter(hook -> !hook.isPaused() && hook.getKinds().contains(kind))
                .forEach(hook -> outbox.post(
                        KIND, hook.getId() + "/" + event, new Posting(hook.getId(), event, kind, at, data.toString())));
    }
}
