package org.headwaters.platform.clockwork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.headwaters.platform.Roles;
import org.headwaters.platform.outbox.Queue;

/** Shows administrators what runs by itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JobsDesk {
    private static final int MOST_STUCK = 50;

    @Inject
    private RhythmRows rhythms;

    @Inject
    private Queue queue;

    @RolesAllowed(Roles.ADMINISTRATOR)
    public JobsScreen page() {
        var beats = rhythms.all().stream()
                .map(r -> new JobsScreen.Beat(r.getName(), r.getRanAt(), r.getDueAt(), r.getLastError()))
                .toList();
        return new JobsScreen(beats, queue.loads(), queue.stuck(MOST_STUCK));
    }
}
