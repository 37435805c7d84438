package org.headwaters.network;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.headwaters.platform.Aggregate;

/** One partner at a meeting, with how many came whom the network does not know by name. */
@Entity
@Table(name = "meeting_partner")
public class MeetingPartner extends Aggregate {
    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Column(name = "organisation_id")
    private long organisationId;

    private int others;

    protected MeetingPartner() {}

    MeetingPartner(Meeting meeting, OrganisationId organisation, int others) {
        this.meeting = meeting;
        this.organisationId = organisation.value();
        this.others = others;
    }

    public OrganisationId getOrganisation() {
        return new OrganisationId(organisationId);
    }

    public int getOthers() {
        return others;
    }
}
