package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How often the dates of a cohort moved, and when last, so that calendars replace what they had. */
@Embeddable
public class MovedDates {
    @Column(name = "dates_moved")
    private int times;

    @Column(name = "dates_moved_at")
    private Instant lastAt;

    void again(Instant at) {
        times++;
        lastAt = at;
    }

    public int getTimes() {
        return times;
    }

    /** Null before they moved. */
    public Instant getLastAt() {
        return lastAt;
    }
}
