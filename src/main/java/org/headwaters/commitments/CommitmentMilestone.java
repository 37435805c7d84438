package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.platform.Aggregate;

/** A step on the way to a promise, with the weight by which it counts. */
@Entity
@Table(name = "commitment_milestone")
public class CommitmentMilestone extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commitment_id")
    private Commitment commitment;

    private int position;
    private String words;

    @Column(name = "due_day")
    private LocalDate due;

    private int weight;
    private long baseline;
    private long target;
    private long actual;

    protected CommitmentMilestone() {}

    CommitmentMilestone(Commitment commitment, int position, MilestoneTerms terms) {
        this.commitment = Objects.requireNonNull(commitment);
        this.position = position;
        this.words = terms.words();
        this.due = terms.due();
        this.weight = terms.weight();
        this.baseline = terms.baseline();
        this.target = terms.target();
        this.actual = terms.baseline();
    }

    boolean isAs(MilestoneTerms terms) {
        return words.equals(terms.words())
                && due.equals(terms.due())
                && weight == terms.weight()
                && baseline == terms.baseline()
                && target == terms.target();
    }

    /** What was reported for it last. */
    void reached(long amount) {
        actual = amount;
    }

    Progress.Part part() {
        return new Progress.Part(weight, baseline, target, actual);
    }

    public int getPosition() {
        return position;
    }

    public String getWords() {
        return words;
    }

    public LocalDate getDue() {
        return due;
    }

    public int getWeight() {
        return weight;
    }

    public long getBaseline() {
        return baseline;
    }

    public long getTarget() {
        return target;
    }

    public long getActual() {
        return actual;
    }
}
