package org.headwaters.funds;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.FINANCE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.Money;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** Brings money in: a pool is opened with what it begins with, more is added as it is given; and says how it pays. */
@Stateless
public class FundWorkflow {
    @Inject
    Funds funds;

    @Inject
    Ledger ledger;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    /** @return the reference of the new pool */
    @RolesAllowed(FINANCE)
    public String open(NewPool wanted) {
        funds.open(wanted);
        audit.write("funds.opened", subject(wanted.reference()), null, wanted.toString());
        return wanted.reference();
    }

    /** @param key the page's own: what was sent twice is booked once */
    @RolesAllowed(FINANCE)
    public void add(String reference, Money amount, String key) {
        funds.fund(funds.card(reference).id(), amount, key)
                .ifPresent(after -> audit.write(
                        "funds.added",
                        subject(reference),
                        after.funded().minus(amount).toString(),
                        after.funded().toString()));
    }

    /**
     * How a pool pays: above which amount two people approve, and from which account.
     *
     * @param payer null leaves the account as it is
     */
    @RolesAllowed(ADMINISTRATOR)
    public void pays(String reference, Money twoAbove, AccountDetails payer) {
        var pool = ledger.hold(funds.card(reference).id());
        var before = pool.twoAbove();
        pool.pays(
                twoAbove, payer == null ? null : vault.seal(payer.requireSound().kept(), pool.about()));
        audit.write(
                "funds.pays",
                subject(reference),
                before.toString(),
                payer == null ? twoAbove.toString() : twoAbove + ", another account");
    }

    private static SubjectRef subject(String reference) {
        return new SubjectRef("pool", reference);
    }
}
