package org.headwaters.grants;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Refusal;

/** A person's own views of the queue. */
@Stateless
public class QueueWorkflow {
    /** Each is counted on every page of the queue. */
    private static final int MOST = 8;

    @Inject
    QueueRows rows;

    @Inject
    Caller caller;

    /** Keeps what is shown under a name; the same name again shows something else from now on. */
    @RolesAllowed({OFFICER, APPROVER})
    public void keep(String name, QueueFilter filter) {
        var mine = rows.saved(caller.person());
        var wanted = new SavedView(caller.person(), name, filter);
        var earlier = mine.stream()
                .filter(view -> view.getName().equals(wanted.getName()))
                .findFirst();
        if (earlier.isPresent()) {
            earlier.get().show(filter);
        } else if (mine.size() >= MOST) {
            throw new Refusal("grants.refused.tooManyViews", MOST);
        } else {
            rows.add(wanted);
        }
    }

    @RolesAllowed({OFFICER, APPROVER})
    public void forget(long view) {
        rows.remove(rows.saved(caller.person(), view));
    }
}
