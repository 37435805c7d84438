package org.headwaters.platform.outbox;

import org.headwaters.platform.Published;

/**
 * Carries out what was posted under one kind. Called by the clock, without a caller, in a transaction of its own; it may
 * be called again for the same key and must then do no harm. An exception means: later again.
 */
@Published
public interface OutboxHandler {

    String kind();

    /** True while an administrator has stopped this kind; what is posted waits and loses no try. */
    default boolean isResting() {
        return false;
    }

    /** What stays in the outbox once it is carried out, to show that it was; a letter keeps no word of its text. */
    default String remains(String json) {
        return json;
    }

    /** @param json what was posted; {@link Outbox#read} gives the record back */
    void handle(String key, String json);
}
