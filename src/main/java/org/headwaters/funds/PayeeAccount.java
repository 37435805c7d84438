package org.headwaters.funds;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;

/** One version of an organisation's account, sealed and never edited: entered by one person, confirmed by another. */
@Entity
@Table(name = "payee_account")
public class PayeeAccount extends Aggregate {
    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "number_in_line")
    private int number;

    @Enumerated(EnumType.STRING)
    private AccountStage stage = AccountStage.PROPOSED;

    @Column(name = "key_name")
    private String keyName;

    private String sealed;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "settled_by")
    private Long settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected PayeeAccount() {}

    PayeeAccount(OrganisationId organisation, int number, Sealed details, Act act) {
        this.organisation = organisation.value();
        this.number = number;
        this.keyName = details.key();
        this.sealed = details.text();
        this.proposedBy = act.who().value();
        this.proposedAt = act.at();
    }

    /** It stands from now on; never by whoever entered it. */
    void confirm(Act act) {
        require(AccountStage.PROPOSED);
        requireOther(act.who());
        settle(AccountStage.STANDING, act);
    }

    /** Another one stands from now on. Who confirmed this one stays on it. */
    void replace() {
        require(AccountStage.STANDING);
        stage = AccountStage.REPLACED;
    }

    void drop(Act act) {
        require(AccountStage.PROPOSED);
        settle(AccountStage.DROPPED, act);
    }

    void requireOther(PersonId who) {
        if (getProposedBy().equals(who)) {
            throw new Refusal("funds.refused.sameHand");
        }
    }

    private void settle(AccountStage next, Act act) {
        stage = next;
        settledBy = act.who().value();
        settledAt = act.at();
    }

    private void require(AccountStage needed) {
        if (stage != needed) {
            throw new Refusal("funds.refused.illegalMove", needed.name(), stage.name());
        }
    }

    long id() {
        return Objects.requireNonNull(getId());
    }

    Sealed details() {
        return new Sealed(keyName, sealed);
    }

    /** What its details are bound to. */
    String about() {
        return about(getOrganisation());
    }

    static String about(OrganisationId organisation) {
        return "payee/" + organisation.value();
    }

    public OrganisationId getOrganisation() {
        return new OrganisationId(organisation);
    }

    public int getNumber() {
        return number;
    }

    public AccountStage getStage() {
        return stage;
    }

    public PersonId getProposedBy() {
        return new PersonId(proposedBy);
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public PersonId getSettledBy() {
        return settledBy == null ? null : new PersonId(settledBy);
    }

    public Instant getSettledAt() {
        return settledAt;
    }
}
