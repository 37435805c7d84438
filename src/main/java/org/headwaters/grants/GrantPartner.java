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
import org.headwaters.platform.Refusal;

/** One partner of a grant: who agreed for it and when, whether the public line may stand, how many more came. */
@Entity
@Table(name = "grant_partner")
public class GrantPartner extends Aggregate {
    private static final int MOST_GUESTS = 500;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "grant_id")
    private Grant grant;

    @Column(name = "organisation_id")
    private long organisationId;

    private int position;

    @Column(name = "agreed_by")
    private Long agreedBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "public_by")
    private Long publicBy;

    @Column(name = "public_at")
    private Instant publicAt;

    private int guests;

    protected GrantPartner() {}

    GrantPartner(Grant grant, OrganisationId organisation, int position) {
        this.grant = grant;
        this.organisationId = organisation.value();
        this.position = position;
    }

    void agree(Act act) {
        agreedBy = act.who().value();
        agreedAt = act.at();
    }

    /** The terms are others now. */
    void askAgain() {
        agreedBy = null;
        agreedAt = null;
    }

    void letStand(Act act) {
        publicBy = act.who().value();
        publicAt = act.at();
    }

    void keepPrivate(Act act) {
        publicBy = act.who().value();
        publicAt = null;
    }

    /** There is another line, and nobody has answered for it. */
    void askForLine() {
        publicBy = null;
        publicAt = null;
    }

    /** How many came beside those whom the network knows. */
    void bring(int others) {
        if (others < 0 || others > MOST_GUESTS) {
            throw new Refusal("grants.refused.grant.guests", MOST_GUESTS);
        }
        guests = others;
    }

    public OrganisationId getOrganisation() {
        return new OrganisationId(organisationId);
    }

    int getPosition() {
        return position;
    }

    public boolean isAgreed() {
        return agreedAt != null;
    }

    /** Null before somebody did. */
    public PersonId getAgreedBy() {
        return agreedBy == null ? null : new PersonId(agreedBy);
    }

    public Instant getAgreedAt() {
        return agreedAt;
    }

    /** Whether it lets the public line stand. */
    public boolean isPublic() {
        return publicAt != null;
    }

    /** Whether it has said yes or no to the public line. */
    public boolean isAnswered() {
        return publicBy != null;
    }

    public int getGuests() {
        return guests;
    }
}
