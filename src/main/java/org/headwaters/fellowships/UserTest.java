package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;

/** A test of a prototype with end-users. What the team expects is written before it begins and stands from then on; what happened is
 * written after it began. */
@Entity
@Table(name = "user_test")
public class UserTest extends Evidence {
    static final String KIND = "userTest";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "prototype_id")
    private Prototype prototype;

    @Column(name = "with_whom")
    private String withWhom;

    private String prediction;

    @Column(name = "predicted_by")
    private long predictedBy;

    @Column(name = "predicted_at")
    private Instant predictedAt;

    @Column(name = "begun_by")
    private Long begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "on_day")
    private LocalDate day;

    private String happened;
    private String changes;

    protected UserTest() {}

    UserTest(Team team, Prototype prototype, PredictionTold told, Act act) {
        super(team, act);
        predicted(prototype, told, act);
    }

    /** Says what is expected, as long as it has not begun. */
    void predict(Prototype newPrototype, PredictionTold told, Act act) {
        if (isBegun()) {
            throw new Refusal("fellowships.refused.locked");
        }
        change(act);
        predicted(newPrototype, told, act);
    }

    private void predicted(Prototype newPrototype, PredictionTold told, Act act) {
        if (newPrototype.isRemoved() || !newPrototype.getTeam().equals(getTeam())) {
            throw new Refusal("fellowships.refused.prototype");
        }
        prototype = newPrototype;
        withWhom = told.withWhom();
        if (!told.prediction().equals(prediction)) {
            prediction = told.prediction();
            predictedBy = act.who().value();
            predictedAt = act.at();
        }
    }

    /** From now on the prediction stands. */
    void begin(LocalDate on, Act act) {
        if (isBegun()) {
            throw new Refusal("fellowships.refused.begun");
        }
        if (predictedOn().isAfter(on)) {
            throw new Refusal("fellowships.refused.predictedAfter");
        }
        change(act);
        begunBy = act.who().value();
        begunAt = act.at();
        day = on;
    }

    private LocalDate predictedOn() {
        return predictedAt.atZone(getTeam().getCohort().getZone()).toLocalDate();
    }

    /** Says what happened, once it has begun. */
    void happened(HappenedTold told, Act act) {
        requireBegun();
        change(act);
        happened = told.happened();
        changes = told.changes();
    }

    /** What began stays: a test that went wrong is told, not taken out. */
    @Override
    void remove(Act act) {
        if (isBegun()) {
            throw new Refusal("fellowships.refused.testStays");
        }
        super.remove(act);
    }

    /** What can still be changed: the prediction before it began, what happened after. */
    @Override
    EvidenceTold told() {
        if (!isBegun()) {
            return new PredictionTold(prototype.getId(), withWhom, prediction);
        }
        return isTold() ? new HappenedTold(happened, changes) : null;
    }

    /** What its pictures and files hang on: those of what happened. */
    SubjectRef subject() {
        return new SubjectRef(KIND, getTeam().getReference() + "/" + getId());
    }

    void requireBegun() {
        if (!isBegun()) {
            throw new Refusal("fellowships.refused.notBegun");
        }
    }

    @Override
    GateKind gate() {
        return GateKind.TEST;
    }

    @Override
    String inShort() {
        return isTold() ? "%s / %s / %s".formatted(prediction, happened, changes) : prediction;
    }

    public Prototype getPrototype() {
        return prototype;
    }

    /** What sort of people it was made with. */
    public String getWithWhom() {
        return withWhom;
    }

    public String getPrediction() {
        return prediction;
    }

    public PersonId getPredictedBy() {
        return new PersonId(predictedBy);
    }

    public Instant getPredictedAt() {
        return predictedAt;
    }

    public PersonId getBegunBy() {
        return begunBy == null ? null : new PersonId(begunBy);
    }

    /** When it began; null before. */
    public Instant getBegunAt() {
        return begunAt;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getHappened() {
        return happened;
    }

    public String getChanges() {
        return changes;
    }

    public boolean isBegun() {
        return begunAt != null;
    }

    /** Whether what happened and what changes is written. */
    public boolean isTold() {
        return happened != null;
    }
}
