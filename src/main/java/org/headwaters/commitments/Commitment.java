package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;

/** One promise of one partner: from where, what would have come anyway, to where, and until when. */
@Entity
@Table(name = "commitment")
public class Commitment extends Aggregate {
    private String reference;

    @Column(name = "organisation_id")
    private long organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id")
    private Goal goal;

    /** The theme it helps with, by the reference that the challenges keep. */
    @Column(name = "theme_reference")
    private String theme;

    private String title;
    private String sentence;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(name = "since_day")
    private LocalDate since;

    @Column(name = "due_day")
    private LocalDate due;

    private String unit;
    private long baseline;

    @Column(name = "usual_amount")
    private long usual;

    private long target;
    private long actual;

    protected Commitment() {}

    public String getReference() {
        return reference;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public Goal getGoal() {
        return Objects.requireNonNull(goal);
    }

    public String getTheme() {
        return theme;
    }

    public String getTitle() {
        return title;
    }

    public String getSentence() {
        return sentence;
    }

    public State getState() {
        return state;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public LocalDate getSince() {
        return since;
    }

    public LocalDate getDue() {
        return due;
    }

    public String getUnit() {
        return unit;
    }

    public long getBaseline() {
        return baseline;
    }

    /** What would have come anyway, without the promise. */
    public long getUsual() {
        return usual;
    }

    public long getTarget() {
        return target;
    }

    /** What was last reported and verified. */
    public long getActual() {
        return actual;
    }
}
