package org.headwaters.reviews;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.Deputies.Absence;

/**
 * Somebody who reads, and how much room there is for more.
 *
 * @param topics codes of the themes and causes he or she knows, with the causes' themes; empty where any will do
 * @param now how many reviews are open; {@code thisYear} how many were given since New Year and not given back
 * @param away the absence that is or is to come, null for none
 */
public record Reader(
        PersonId person,
        String name,
        Set<String> topics,
        int atOnce,
        int yearly,
        int now,
        int thisYear,
        Absence away,
        long version)
        implements Serializable {

    public Reader {
        topics = Set.copyOf(topics);
    }

    /** How many more there is room for, whether or not the person is here. */
    public int room() {
        return Math.max(0, Math.min(atOnce - now, yearly - thisYear));
    }

    /** Whether he or she has more than was wanted: a limit may be lowered, and what is there stays. */
    public boolean isOver() {
        return now > atOnce || thisYear > yearly;
    }

    public boolean isAway(LocalDate today) {
        return away != null && away.isOn(today);
    }

    /** Why one should not ask just now; none of them forbids it. */
    public List<Hindrance> hindrances(LocalDate today) {
        var found = new ArrayList<Hindrance>();
        if (isAway(today)) {
            found.add(new Hindrance(Hindrance.Kind.AWAY, 0, away.until()));
        }
        if (thisYear >= yearly) {
            found.add(new Hindrance(Hindrance.Kind.FULL_THIS_YEAR, yearly, null));
        } else if (now >= atOnce) {
            found.add(new Hindrance(Hindrance.Kind.FULL_NOW, atOnce, null));
        }
        return List.copyOf(found);
    }

    /**
     * @param limit the limit that is reached, 0 when it is none
     * @param until the last day away, null otherwise
     */
    public record Hindrance(Kind kind, int limit, LocalDate until) implements Serializable {
        /** What stands in the way. */
        public enum Kind {
            AWAY,
            FULL_NOW,
            FULL_THIS_YEAR
        }
    }
}
