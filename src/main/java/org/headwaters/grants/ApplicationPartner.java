package org.headwaters.grants;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** One organisation on an application: whom we ask there, and whether it has confirmed the text as it stands. */
@Entity
@Table(name = "application_partner")
public class ApplicationPartner extends Aggregate {
    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "organisation_id")
    private long organisationId;

    /** The call that it asks under and when it was begun never change: by these two an index finds second requests. */
    @Column(name = "call_id", updatable = false)
    private Long callId;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    private int position;

    @Column(name = "asked_person")
    private Long askedPerson;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "voided_at")
    private Instant voidedAt;

    protected ApplicationPartner() {}

    ApplicationPartner(Application application, OrganisationId organisation, int position) {
        this.application = application;
        this.organisationId = organisation.value();
        this.callId = application.getCall().getId();
        this.begunAt = application.getStartedAt();
        this.position = position;
    }

    void contact(PersonId person) {
        askedPerson = person == null ? null : person.value();
    }

    /** Somebody else there is asked from now on, where it was this person who has left; false where it was not. */
    boolean passOn(PersonId left, PersonId successor) {
        var wasAsked = left.equals(getAsked());
        if (wasAsked) {
            contact(successor);
        }
        return wasAsked;
    }

    /** Notes that the partner was asked, and answers whom. */
    PersonId ask(Instant at) {
        askedAt = at;
        return getAsked();
    }

    void confirm(Act act) {
        if (!isConfirmed()) {
            confirmedBy = act.who().value();
            confirmedAt = act.at();
            voidedAt = null;
        }
    }

    /** The text changed after the confirmation; when and by whom it was given stays for the screen to tell. */
    void voidConfirmation(Instant at) {
        if (isConfirmed()) {
            voidedAt = at;
        }
    }

    public OrganisationId getOrganisation() {
        return new OrganisationId(organisationId);
    }

    int getPosition() {
        return position;
    }

    /** The person there who gets the link, null when nobody was named. */
    public PersonId getAsked() {
        return askedPerson == null ? null : new PersonId(askedPerson);
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public PersonId getConfirmedBy() {
        return confirmedBy == null ? null : new PersonId(confirmedBy);
    }

    /** When it confirmed last, also when that is void by now. */
    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** Nobody was asked there yet, and nobody has confirmed. */
    boolean isNew() {
        return askedAt == null && confirmedAt == null;
    }

    public boolean isConfirmed() {
        return confirmedAt != null && voidedAt == null;
    }

    /** It had confirmed, and the text changed since. */
    public boolean isVoided() {
        return voidedAt != null;
    }
}
