package org.headwaters.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One move of one subject as it happened. Added by {@link History}, changed by nobody. */
@Entity
@Table(name = "history")
@Published
public class HistoryRow extends Aggregate {
    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_reference", updatable = false)
    private String subjectReference;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(name = "as_role", updatable = false)
    private String asRole;

    @Column(name = "move_name", updatable = false)
    private String move;

    @Column(name = "from_stage", updatable = false)
    private String fromStage;

    @Column(name = "to_stage", updatable = false)
    private String toStage;

    @Column(name = "reason", updatable = false)
    private String reason;

    @Column(name = "detail", updatable = false)
    private String detail;

    @Column(name = "subject_version", updatable = false)
    private long subjectVersion;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    protected HistoryRow() {}

    HistoryRow(SubjectRef subject, Shown shown) {
        subjectKind = subject.kind();
        subjectReference = subject.reference();
        personId = shown.who() == null ? null : shown.who().value();
        asRole = shown.asRole();
        move = shown.move();
        fromStage = shown.from();
        toStage = shown.to();
        reason = shown.reason();
        detail = shown.detail();
        subjectVersion = shown.version();
        at = shown.at();
    }

    Shown shown() {
        return new Shown(
                getAt(),
                personId == null ? null : new PersonId(personId),
                asRole,
                move,
                fromStage,
                toStage,
                reason,
                detail,
                subjectVersion);
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectReference);
    }

    public Instant getAt() {
        return at;
    }

    /**
     * A row as screens read it.
     *
     * @param who null when the clock did it
     * @param asRole in which role, {@code clock} for the clock
     * @param detail what the move settled, in the room's own short form, or null
     * @param version the subject's version after the move
     */
    public record Shown(
            Instant at,
            PersonId who,
            String asRole,
            String move,
            String from,
            String to,
            String reason,
            String detail,
            long version) {}
}
