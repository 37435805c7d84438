package org.headwaters.commitments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;

/** What is promised: from where, what would have come anyway, to where, and until when. */
@MappedSuperclass
public abstract class Pledge extends Aggregate {
    private String reference;

    @Column(name = "organisation_id")
    private long organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "goal_id")
    private Goal goal;

    /** The theme it helps with, by the reference that the challenges keep. */
    @Column(name = "theme_reference")
    private String theme;

    @ElementCollection
    @CollectionTable(name = "commitment_cause", joinColumns = @JoinColumn(name = "commitment_id"))
    @Column(name = "cause_id")
    private Set<Long> causes = new HashSet<>();

    private String title = "";
    private String sentence = "";
    private String populations = "";
    private String indicator = "";

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.PUBLIC;

    @Column(name = "since_day")
    private LocalDate since;

    @Column(name = "due_day")
    private LocalDate due;

    private String unit = "";
    private long baseline;

    @Column(name = "usual_amount")
    private long usual;

    private long target;
    private long actual;

    @Column(name = "stretch_case")
    private String stretchCase = "";

    protected Pledge() {}

    Pledge(String reference, OrganisationId organisation, Goal goal, LocalDate today) {
        this.reference = Objects.requireNonNull(reference);
        this.organisation = organisation.value();
        this.goal = Objects.requireNonNull(goal);
        this.unit = goal.getUnit();
        this.since = Objects.requireNonNull(today);
    }

    /** What was handed in is what is promised from now on. */
    final void put(Terms terms) {
        theme = terms.theme();
        causes.clear();
        terms.causes().forEach(cause -> causes.add(cause.value()));
        title = terms.title();
        sentence = terms.sentence();
        populations = terms.populations();
        indicator = terms.indicator();
        unit = terms.unit();
        baseline = terms.baseline();
        usual = terms.usual();
        target = terms.target();
        due = terms.due();
        stretchCase = terms.stretchCase();
        visibility = terms.visibility();
    }

    /** What it is called in lists while it is being written. */
    final void call(String newTitle, String newSentence) {
        title = newTitle == null ? title : newTitle;
        sentence = newSentence == null ? sentence : newSentence;
    }

    /** It counts from that day on. */
    final void begin(LocalDate day) {
        since = day;
    }

    /** What verifiably came of it. */
    final void came(long amount) {
        actual = amount;
    }

    /** Another of those who carry it speaks for it from now on. */
    final void passTo(OrganisationId other) {
        organisation = other.value();
    }

    final void show(Visibility to) {
        visibility = Objects.requireNonNull(to);
    }

    public String getReference() {
        return reference;
    }

    /** Who speaks for it: the one that began it, as long as it carries a share. */
    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public Goal getGoal() {
        return Objects.requireNonNull(goal);
    }

    /** Null in a draft where none is chosen. */
    public String getTheme() {
        return theme;
    }

    /** The numbers of the causes it works on. */
    public Set<Long> getCauses() {
        return Set.copyOf(causes);
    }

    public String getTitle() {
        return title;
    }

    public String getSentence() {
        return sentence;
    }

    /** For whom it is. */
    public String getPopulations() {
        return populations;
    }

    /** What is counted, and by whom. */
    public String getIndicator() {
        return indicator;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    /** The day on which it was accepted; before that, the day on which it was begun. */
    public LocalDate getSince() {
        return since;
    }

    /** Null in a draft that was never handed in. */
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

    /** Why it is a stretch although it does not go far beyond what would come anyway; empty where it does. */
    public String getStretchCase() {
        return stretchCase;
    }
}
