package org.headwaters.challenges;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwaters.platform.Published;

/**
 * The calls under which a team that worked on a cause can ask for money to bring its solution to market. Calls belong to the
 * grants, which implement it; whoever runs such teams chooses one without knowing that room.
 */
@Published
public interface PitchCalls {

    /** Those that are planned, coming or open, by the alphabet of their titles. */
    List<Choice> open();

    /** The one with this reference, also when it is over. */
    Optional<Choice> find(String reference);

    /** Those with these references, by reference. */
    Map<String, Choice> find(Collection<String> references);

    /**
     * A call as one picks it.
     *
     * @param link where everybody reads it, null while it is only planned
     * @param closes null where it stays open
     */
    record Choice(String reference, String title, String link, Instant opens, Instant closes) implements Serializable {
        /** Whether an application can be begun in it at this moment. */
        public boolean takesAt(Instant now) {
            return link != null && !now.isBefore(opens) && (closes == null || !now.isAfter(closes));
        }

        /** Whether one can be begun at some time of this day. */
        public boolean takesOn(LocalDate day, ZoneId zone) {
            return link != null
                    && opens.isBefore(day.plusDays(1).atStartOfDay(zone).toInstant())
                    && (closes == null
                            || !closes.isBefore(day.atStartOfDay(zone).toInstant()));
        }
    }
}
