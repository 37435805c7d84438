package org.headwaters.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.BinaryDataStrategy;
import java.time.Clock;
import org.headwaters.platform.Published;

/** Where a room leaves what must happen outside, in the transaction that decided it: both happen, or neither. */
@ApplicationScoped
@Published
public class Outbox {
    private static final Jsonb JSON =
            JsonbBuilder.create(new JsonbConfig().withBinaryDataStrategy(BinaryDataStrategy.BASE_64));

    @Inject
    private OutboxRows rows;

    @Inject
    private Clock clock;

    /**
     * Leaves a record for the handler of its kind. Posting the same kind and key again changes nothing.
     *
     * @param key unique within the kind, built from what caused it: {@code CG-2026-0131/told/3}
     * @param record is kept as JSON; with several constructors, the one to read it back by says {@code @JsonbCreator}
     */
    public void post(String kind, String key, Object record) {
        if (!rows.isPosted(kind, key)) {
            rows.add(new OutboxRow(kind, key, write(record), clock.instant()));
        }
    }

    /** Whether it was posted, carried out or not. */
    public boolean isPosted(String kind, String key) {
        return rows.isPosted(kind, key);
    }

    /** A record as JSON. */
    public String write(Object record) {
        return JSON.toJson(record);
    }

    /** The record that a handler was given as JSON. */
    public <T> T read(String json, Class<T> type) {
        return JSON.fromJson(json, type);
    }
}
