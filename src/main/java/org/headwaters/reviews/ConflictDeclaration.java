package org.headwaters.reviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;

/**
 * A person's word, or an administrator's, that he or she must keep away from an organisation or from one case. It needs
 * no detail. It is never deleted: withdrawing it closes it, and one set by an administrator only an administrator lifts.
 */
@Entity
@Table(name = "conflict_declaration")
public class ConflictDeclaration extends Aggregate {
    @Column(name = "person_id")
    private long person;

    @Enumerated(EnumType.STRING)
    private ConflictKind kind;

    @Column(name = "organisation_id")
    private Long organisation;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_reference")
    private String subjectReference;

    @Column(name = "by_administrator")
    private boolean byAdministrator;

    @Column(name = "declared_by")
    private long declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected ConflictDeclaration() {}

    ConflictDeclaration(PersonId person, ConflictKind kind, PersonId by, boolean byAdministrator, Instant at) {
        if (!kind.isDeclared()) {
            throw new Refusal("reviews.refused.kind", kind);
        }
        this.person = person.value();
        this.kind = kind;
        this.declaredBy = by.value();
        this.byAdministrator = byAdministrator;
        this.declaredAt = at;
    }

    ConflictDeclaration about(OrganisationId with) {
        organisation = with.value();
        return this;
    }

    ConflictDeclaration about(SubjectRef subject) {
        subjectKind = subject.kind();
        subjectReference = subject.reference();
        return this;
    }

    void withdraw(PersonId by, boolean asAdministrator, Instant at) {
        if (!asAdministrator && !by.equals(getPerson())) {
            throw new NotFound("declaration");
        }
        if (!asAdministrator && byAdministrator) {
            throw new Refusal("reviews.refused.setByAdministrator");
        }
        withdrawnBy = by.value();
        withdrawnAt = at;
    }

    public PersonId getPerson() {
        return new PersonId(person);
    }

    public ConflictKind getKind() {
        return kind;
    }

    public OrganisationId getOrganisation() {
        return organisation == null ? null : new OrganisationId(organisation);
    }

    public String getSubjectReference() {
        return subjectReference;
    }

    public boolean isByAdministrator() {
        return byAdministrator;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Instant getDeclaredAt() {
        return declaredAt;
    }
}
