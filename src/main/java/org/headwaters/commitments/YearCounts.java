package org.headwaters.commitments;

import java.io.Serializable;

/**
 * What the whole network is told of a year: numbers, and no names.
 *
 * @param asked how many partners were asked, and how many answered
 * @param exceeded before they were due; those exceeded later are among the fulfilled
 */
public record YearCounts(long asked, long answered, long fulfilled, long exceeded, long onTheWay, long silent)
        implements Serializable {

    public long all() {
        return fulfilled + exceeded + onTheWay + silent;
    }
}
