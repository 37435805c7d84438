package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.Draw;
import org.headwaters.platform.SubjectRef;

/** A second reading of what the fast lane awarded, by somebody who knows neither the first one nor the decision. */
@Entity
class Reread extends Aggregate {
    static final String KIND = "reread";

    private static final int ONE_IN = 10;

    private String reference;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    private Double total;

    private Boolean agrees;

    @Column(name = "read_at")
    private Instant readAt;

    protected Reread() {}

    Reread(String reference, Application application, Instant chosenAt) {
        this.reference = reference;
        this.application = application;
        this.chosenAt = chosenAt;
    }

    /**
     * Whether this application is one of those that are read again: one in ten, by its reference alone, so that nobody
     * chooses and everybody can check.
     */
    static boolean isDrawn(String application) {
        return Draw.oneIn(ONE_IN, KIND, application);
    }

    /** It agrees when it would have stayed in the fast lane: an award needs the bar. */
    void read(double scored, Instant at) {
        total = scored;
        agrees = scored >= application.getCall().getFastLaneBar();
        readAt = at;
    }

    /** Its reader stepped out after all: somebody else reads it. */
    void forget() {
        total = null;
        agrees = null;
        readAt = null;
    }

    SubjectRef subject() {
        return new SubjectRef(KIND, reference);
    }

    public String getReference() {
        return reference;
    }

    public Application getApplication() {
        return application;
    }

    /** Null until it is read. */
    public Double getTotal() {
        return total;
    }

    /** Null until it is read. */
    public Boolean getAgrees() {
        return agrees;
    }

    public Instant getReadAt() {
        return readAt;
    }
}
