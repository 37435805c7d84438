package org.headwaters.platform.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The trail as the administrator reads it.
 *
 * @param checkedAt null before the first check
 * @param wrong what the last check found first, empty when all was well
 */
public record AuditScreen(
        List<Line> lines, long count, List<Someone> people, Instant checkedAt, long checkedEntries, String wrong)
        implements Serializable {

    /** One deed; {@code what} in words, {@code change} the two texts as one short line. */
    public record Line(long id, Instant at, String who, String what, String reference, String kind, String change)
            implements Serializable {}

    /** Somebody to choose from. */
    public record Someone(long id, String name) implements Serializable {}

    /** One field that a deed changed; empty where it had nothing in it. */
    public record Change(String field, String before, String after) implements Serializable {}

    /** One deed opened: field by field where records were kept, else with both texts, and with its seal; {@code place} and {@code chain} null until it is sealed. */
    public record Opened(
            Line line,
            String address,
            List<Change> changes,
            String before,
            String after,
            Long place,
            String digest,
            String chain)
            implements Serializable {}
}
