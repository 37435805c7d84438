package org.headwaters.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;

/** A reviewer's confirmation, before reading, that nothing stands in the way; kept whatever happens later. */
@Entity
@Table(name = "no_conflict")
public class NoConflict extends Aggregate {
    @Column(name = "review_id")
    private long review;

    @Column(name = "case_version")
    private long caseVersion;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected NoConflict() {}

    NoConflict(ReviewId review, long caseVersion, Instant confirmedAt) {
        this.review = review.value();
        this.caseVersion = caseVersion;
        this.confirmedAt = confirmedAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
