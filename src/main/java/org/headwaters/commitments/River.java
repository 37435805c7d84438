package org.headwaters.commitments;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the whole network promised and has done so far toward its goal, by theme: the picture of the public front page and
 * its table. Sums only; no partner can be told from it.
 *
 * @param partners how many organisations have a promise
 */
public record River(
        String goal,
        String unit,
        long target,
        LocalDate due,
        long promised,
        long delivered,
        long partners,
        List<Theme> themes)
        implements Serializable {

    /** One theme's part. */
    public record Theme(String reference, String title, long promised, long delivered) implements Serializable {}
}
