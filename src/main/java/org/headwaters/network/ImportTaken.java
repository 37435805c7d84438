package org.headwaters.network;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** One file that was taken over; it can be undone as a whole until somebody has touched anything of it. */
@Entity
@Table(name = "import_taken")
public class ImportTaken extends Aggregate {
    @Column(name = "of_people")
    private boolean ofPeople;

    @Column(name = "taken_by")
    private Long takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Enumerated(EnumType.STRING)
    private Bound bound;

    @Column(name = "undone_by")
    private Long undoneBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    /** What a file does that reaches further than its own entries, and is therefore not taken back with them. */
    public enum Bound {
        MERGED,
        MOVED,
        ENDED
    }

    protected ImportTaken() {}

    ImportTaken(boolean ofPeople, PersonId by, Instant at) {
        this.ofPeople = ofPeople;
        this.takenBy = by.value();
        this.takenAt = at;
    }

    /** The first of such deeds is the one that is told. */
    void bind(Bound why) {
        bound = bound == null ? why : bound;
    }

    void undo(PersonId by, Instant at) {
        if (undoneAt != null) {
            throw new Refusal("network.imported.refused.undone");
        }
        if (bound != null) {
            throw new Refusal("network.imported.bound." + bound);
        }
        undoneBy = by.value();
        undoneAt = at;
    }

    public boolean isOfPeople() {
        return ofPeople;
    }

    public Long getTakenBy() {
        return takenBy;
    }

    public Instant getTakenAt() {
        return takenAt;
    }

    /** Null where everything that the file did can be taken back. */
    public Bound getBound() {
        return bound;
    }

    public Long getUndoneBy() {
        return undoneBy;
    }

    /** Null for one that stands. */
    public Instant getUndoneAt() {
        return undoneAt;
    }
}
