package org.headwaters.platform;

import java.time.Duration;

/**
 * Work that a room does by the clock: {@code beat} is called every {@code every}, in a transaction of its own and
 * without a caller, on one server at a time. A beat that fails is tried again at its next time.
 */
@Published
public interface Rhythm {

    /** Unique and stable, for example {@code grants.deadlines}. */
    String name();

    Duration every();

    void beat();
}
