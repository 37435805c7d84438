package org.headwaters.platform.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.headwaters.platform.Roles;

/** What is done with the trail itself. */
@Stateless
public class AuditWorkflow {
    @Inject
    private AuditRows rows;

    @Inject
    private TrailCheck check;

    /** Walks the whole trail now. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void checkNow() {
        check.beat();
    }

    /** In a transaction of its own, since the one that was refused rolls back. Called by {@link Audit} alone. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void writeApart(AuditRow row) {
        rows.add(row);
    }
}
