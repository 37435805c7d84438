package org.headwaters.fellowships;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** One thing that a team shows for a gate: who wrote it and changed it last, and when. Nothing is erased; what is taken out is marked. */
@MappedSuperclass
public abstract class Evidence extends Aggregate {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "team_id", updatable = false)
    private Team team;

    @Column(name = "written_by", updatable = false)
    private long writtenBy;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "changed_by")
    private Long changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "removed_by")
    private Long removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Evidence() {}

    Evidence(Team team, Act act) {
        this.team = team;
        this.writtenBy = act.who().value();
        this.writtenAt = act.at();
    }

    /** The gate that it counts for. */
    abstract GateKind gate();

    /** Its texts as they can still be changed; null where none is written yet. */
    abstract EvidenceTold told();

    /** In short, as the trail keeps it. */
    abstract String inShort();

    /** Every verb that changes it begins here. */
    void change(Act act) {
        requireHere();
        changedBy = act.who().value();
        changedAt = act.at();
    }

    /** Refuses a change by someone who has not seen how it stands now, with what stands. */
    void requireSeenAs(long seenVersion, String by, PersonId me) {
        if (seenVersion != getVersion()) {
            throw new StaleEvidence(
                    seenVersion,
                    getVersion(),
                    told() == null ? Map.of() : told().texts(),
                    by,
                    getChangedAt(),
                    getChangedBy().equals(me));
        }
    }

    /** Refuses a day that has not come yet where the cohort is, and one from before anybody could have worked for it. */
    void requireHappened(LocalDate day, Act act) {
        var cohort = team.getCohort();
        if (day.isAfter(LocalDate.ofInstant(act.at(), cohort.getZone()))) {
            throw new Refusal("fellowships.refused.day.ahead");
        }
        var first = cohort.getBegins().minusYears(1);
        if (day.isBefore(first)) {
            throw new Refusal("fellowships.refused.day.early", first);
        }
    }

    void remove(Act act) {
        requireHere();
        removedBy = act.who().value();
        removedAt = act.at();
    }

    private void requireHere() {
        if (isRemoved()) {
            throw new Refusal("fellowships.refused.removed");
        }
    }

    public Team getTeam() {
        return team;
    }

    public PersonId getWrittenBy() {
        return new PersonId(writtenBy);
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Who wrote in it last. */
    public PersonId getChangedBy() {
        return new PersonId(changedBy == null ? writtenBy : changedBy);
    }

    /** When somebody wrote in it last. */
    public Instant getChangedAt() {
        return changedAt == null ? writtenAt : changedAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }
}
