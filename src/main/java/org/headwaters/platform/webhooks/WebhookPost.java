package org.headwaters.platform.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.outbox.Never;
import org.headwaters.platform.outbox.Outbox;
import org.headwaters.platform.outbox.OutboxHandler;

/**
 * Carries news to their addresses. Only an answer of success counts as one; anything else is tried again, with the outbox's
 * back-off, under the same event. An address that does not answer is left alone for a while, so that it cannot hold up the
 * others of its kind.
 */
@ApplicationScoped
class WebhookPost implements OutboxHandler {
    private static final Duration REST = Duration.ofSeconds(30);
    private static final int GONE = 410;

    @Inject
    WebhookRows rows;

    @Inject
    Outbox outbox;

    @Inject
    Sender sender;

    @Inject
    Clock clock;

    private final Map<Long, Instant> resting = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return Webhooks.KIND;
    }

    @Override
    public void handle(String key, String json) {
        carry(outbox.read(json, Webhooks.Posting.class));
    }

    void carry(Webhooks.Posting posting) {
        var hook = rows.find(posting.webhook())
                .filter(found -> !found.isRemoved())
                .orElseThrow(() -> new Never("the address was removed", null));
        if (hook.isPaused()) {
            throw new Never("the address is paused", null);
        }
        var until = resting.get(hook.getId());
        if (until != null && clock.instant().isBefore(until)) {
            throw new IllegalStateException("no answer a moment ago; tried again after a rest");
        }
        deliver(hook, posting);
    }

    private void deliver(Webhook hook, Webhooks.Posting posting) {
        int status;
        try {
            status = sender.send(address(hook), hook.getSecret(), posting.event(), posting.kind(), body(posting));
        } catch (Sender.NoAnswer away) {
            resting.put(hook.getId(), clock.instant().plus(REST));
            throw away;
        }
        resting.remove(hook.getId());
        if (status == GONE) {
            throw new Never("answered 410, gone", null);
        }
        if (status < 200 || status > 299) {
            throw new IllegalStateException("answered " + status);
        }
    }

    private URI address(Webhook hook) {
        try {
            return sender.outside().require(hook.getAddress());
        } catch (Refusal leadsInsideNow) {
            throw new IllegalStateException("this address may not be sent to: " + leadsInsideNow.key());
        }
    }

    static String body(Webhooks.Posting posting) {
        try (var data = Json.createReader(new StringReader(posting.data()))) {
            return Json.createObjectBuilder()
                    .add("id", posting.event())
                    .add("kind", posting.kind())
                    .add("at", posting.at())
                    .add("data", data.readObject())
                    .build()
                    .toString();
        }
    }
}
