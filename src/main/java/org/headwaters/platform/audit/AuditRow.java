package org.headwaters.platform.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;

/** One deed in the trail. What it says is written once; its seal is set once, later. */
@Entity
@Table(name = "audit")
public class AuditRow extends Aggregate {
    @Column(updatable = false)
    private String action;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_reference", updatable = false)
    private String subjectReference;

    @Column(name = "person_id", updatable = false)
    private Long personId;

    @Column(updatable = false)
    private String address;

    @Column(name = "before_text", updatable = false)
    private String before;

    @Column(name = "after_text", updatable = false)
    private String after;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String digest;

    private Long place;
    private String chain;

    protected AuditRow() {}

    AuditRow(Deed deed) {
        action = deed.action();
        subjectKind = deed.subject().kind();
        subjectReference = deed.subject().reference();
        personId = deed.who() == null ? null : deed.who().value();
        address = deed.address();
        before = deed.before();
        after = deed.after();
        at = deed.at();
        digest = Seal.digest(deed);
    }

    Deed deed() {
        return new Deed(
                action,
                new SubjectRef(subjectKind, subjectReference),
                personId == null ? null : new PersonId(personId),
                address,
                before,
                after,
                at);
    }

    void seal(long itsPlace, String previous) {
        place = itsPlace;
        chain = Seal.chain(previous, digest);
    }

    Long getPlace() {
        return place;
    }

    String getChain() {
        return chain;
    }

    Long getPersonId() {
        return personId;
    }

    String getDigest() {
        return digest;
    }

    Instant getAt() {
        return at;
    }
}
