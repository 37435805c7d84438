package org.headwaters.grants;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.headwaters.platform.Refusal;

/** From when until when partners meet; both days count. */
public record MeetingDays(LocalDate from, LocalDate until) implements Serializable {
    private static final int LONGEST = 366;
    private static final int YEARS = 2;

    public MeetingDays {
        if (from == null || until == null) {
            throw new Refusal("grants.refused.grant.days");
        }
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) > LONGEST) {
            throw new Refusal("grants.refused.grant.dayOrder");
        }
    }

    /** Nobody meets on an award before it is made, or years after it. */
    MeetingDays requireNear(LocalDate awarded) {
        var last = awarded.plusYears(YEARS);
        if (from.isBefore(awarded) || until.isAfter(last)) {
            throw new Refusal("grants.refused.grant.dayFar", awarded, last);
        }
        return this;
    }

    /** In short, for the history. */
    @Override
    public String toString() {
        return from.equals(until) ? from.toString() : from + " – " + until;
    }
}
