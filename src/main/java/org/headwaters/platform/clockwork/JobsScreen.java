package org.headwaters.platform.clockwork;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.outbox.Parcel;
import org.headwaters.platform.outbox.Queue;

/** What the clock does, what must always hold, and what waits to leave the house. */
public record JobsScreen(List<Beat> beats, List<Check> checks, List<Queue.Load> loads, List<Parcel> stuck)
        implements Serializable {

    /** One rhythm by its title; {@code ranAt} null before its first beat, {@code error} null when the last one went well. */
    public record Beat(String title, Instant ranAt, Instant dueAt, String error) implements Serializable {}

    /** One thing that must hold, in words; {@code at} null before the first look, {@code wrong} the first of what broke it. */
    public record Check(String title, Instant at, int count, String wrong) implements Serializable {}
}
