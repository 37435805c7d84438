package org.headwaters.grants;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** Writes into the trail that somebody tried what only another person may do; it stays when the attempt is undone. */
@Stateless
@TransactionAttribute(REQUIRES_NEW)
public class RefusedWorkflow {
    @Inject
    Audit audit;

    @RolesAllowed({OFFICER, APPROVER})
    public void note(String move, String reference, String why) {
        audit.write("grants.refused", new SubjectRef(Step.KIND, reference), null, move + ": " + why);
    }
}
