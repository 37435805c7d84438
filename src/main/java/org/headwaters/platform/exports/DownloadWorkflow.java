package org.headwaters.platform.exports;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** Notes who took along a list with people in it. */
@Stateless
public class DownloadWorkflow {
    @Inject
    Audit audit;

    /**
     * In a transaction of its own: what a reader has got already stays noted when the rest of it fails.
     *
     * @param asked how the list was cut down, null for all of it
     */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(String list, String asked) {
        audit.write("exports.taken", new SubjectRef("list", list), null, asked);
    }
}
