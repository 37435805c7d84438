package org.headwaters.grants;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** A person's own views of the queue. */
@Stateless
public class QueueWorkflow {
    /** Each is counted on every page of the queue. */
    private static final int MOST = 8;

    @Inject
    QueueViews views;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** Keeps what is shown under a name; the same name again shows something else from now on. */
    @RolesAllowed({OFFICER, APPROVER})
    public void keep(String name, QueueFilter filter) {
        var mine = views.saved(caller.person());
        var wanted = new SavedView(caller.person(), name, filter);
        var earlier = mine.stream()
                .filter(view -> view.getName().equals(wanted.getName()))
                .findFirst();
        var before = earlier.map(QueueWorkflow::described).orElse(null);
        if (earlier.isPresent()) {
            earlier.get().show(filter);
        } else if (mine.size() >= MOST) {
            throw new Refusal("grants.refused.tooManyViews", MOST);
        } else {
            views.add(wanted);
        }
        audit.write("grants.view.kept", owner(), before, described(wanted));
    }

    @RolesAllowed({OFFICER, APPROVER})
    public void forget(long view) {
        var saved = views.saved(caller.person(), view);
        views.remove(saved);
        audit.write("grants.view.forgotten", owner(), described(saved), null);
    }

    private SubjectRef owner() {
        return new SubjectRef("person", String.valueOf(caller.person().value()));
    }

    private static String described(SavedView view) {
        return view.getName() + ": " + view.getFilter().query();
    }
}
