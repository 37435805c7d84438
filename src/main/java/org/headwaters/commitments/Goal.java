package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.platform.Aggregate;

/** What all partners together want to reach by a day. */
@Entity
@Table(name = "goal")
public class Goal extends Aggregate {
    private String reference;
    private String title;
    private String unit;
    private long target;

    @Column(name = "start_day")
    private LocalDate start;

    @Column(name = "due_day")
    private LocalDate due;

    protected Goal() {}

    Goal(String reference, String title, String unit, long target, LocalDate start, LocalDate due) {
        this.reference = Objects.requireNonNull(reference);
        this.title = Objects.requireNonNull(title);
        this.unit = Objects.requireNonNull(unit);
        this.target = target;
        this.start = Objects.requireNonNull(start);
        this.due = Objects.requireNonNull(due);
    }

    public String getReference() {
        return reference;
    }

    public String getTitle() {
        return title;
    }

    /** What is counted, in the plural, as it stands after a number. */
    public String getUnit() {
        return unit;
    }

    public long getTarget() {
        return target;
    }

    public LocalDate getStart() {
        return start;
    }

    public LocalDate getDue() {
        return due;
    }
}
