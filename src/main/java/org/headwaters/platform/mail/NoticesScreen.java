package org.headwaters.platform.mail;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How one person wants to hear of things, and when that person is away.
 *
 * @param mayBeAway whether the person has work that a deputy could do
 * @param away null when the person is not and will not be away
 */
public record NoticesScreen(List<Row> rows, boolean mayBeAway, AwayDates away, List<Deputy> deputies)
        implements Serializable {

    /** One kind of notice; a fixed one always comes at once. */
    public record Row(NoticeKind kind, Pace pace, boolean fixed) implements Serializable {}

    /** The days of absence, both included; {@code deputy} empty for nobody. */
    public record AwayDates(LocalDate from, LocalDate until, String deputy) implements Serializable {}

    /** Somebody who could stand in. */
    public record Deputy(long id, String name) implements Serializable {}
}
