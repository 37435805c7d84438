package org.headwaters.platform.clockwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
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
    private Audit audit;

    /** Sends something that is stuck on its way again, now. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void tryNow(long id) {
        var parcel = queue.tryNow(id);
        audit.write("jobs.triedAgain", new SubjectRef("outbox", parcel.kind()), parcel.error(), parcel.key());
    }
}
