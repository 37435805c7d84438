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

    private static SubjectRef subject(String reference) {
        return new SubjectRef("pool", reference);
    }
}
