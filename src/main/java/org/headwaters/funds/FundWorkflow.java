package org.headwaters.funds;

import static org.headwaters.platform.Roles.FINANCE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.Money;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** Brings money in: a pool is opened with what it begins with, and more is added as it is given. */
@Stateless
public class FundWorkflow {
    @Inject
    Funds funds;

    @Inject
    Audit audit;

    /** @return the reference of the new pool */
    @RolesAllowed(FINANCE)
    public String open(NewPool wanted) {
        funds.open(wanted);
        audit.write("funds.opened", subject(wanted.reference()), null, wanted.toString());
        return wanted.reference();
    }

    @RolesAllowed(FINANCE)
    public void add(String reference, Money amount) {
        var pool = funds.card(reference);
        var before = funds.standing(pool.id());
        funds.fund(pool.id(), amount);
        audit.write(
                "funds.added",
                subject(reference),
                before.funded().toString(),
                before.funded().plus(amount).toString());
    }

    private static SubjectRef subject(String reference) {
        return new SubjectRef("pool", reference);
    }
}
