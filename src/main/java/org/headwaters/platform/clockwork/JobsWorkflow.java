package org.headwaters.platform.clockwork;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.outbox.Queue;

/** What an administrator may do to what runs by itself. */
@Stateless
public class JobsWorkflow {
    @Inject
    private Queue queue;

    @Inject
    private HouseCheck check;

    @Inject
    private Findings findings;

    @Inject
    private Audit audit;

    /** Sends something that is stuck on its way again, now. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void tryNow(long id) {
        var parcel = queue.tryNow(id);
        audit.write("jobs.triedAgain", new SubjectRef("outbox", parcel.kind()), parcel.error(), parcel.key());
    }

    /** Looks now whether everything holds that must. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void checkNow() {
        audit.write("jobs.checked", new SubjectRef("rhythm", check.name()), null, null);
        check.beat();
    }

    /** One look in a transaction of its own. Called by {@link HouseCheck} alone. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lookByClock(String key) {
        findings.look(key);
    }

    /** Notes a look that failed, whose own transaction was rolled back. Called by {@link HouseCheck} alone. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void couldNotLookByClock(String key, RuntimeException why) {
        findings.couldNotLook(key, why);
    }
}
