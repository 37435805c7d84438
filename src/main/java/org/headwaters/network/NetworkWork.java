package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/**
 * What waits of the network for somebody: the way in, introductions and corrections for who speaks for a partner, and what
 * is owed after a conversation for whoever rang. What the person has to do with organisations is asked once for all of it.
 */
@ApplicationScoped
class NetworkWork implements WorkSource {
    @Inject
    Signing signing;

    @Inject
    JoinTasks joining;

    @Inject
    CareWork care;

    @Inject
    ChangeWork changes;

    @Inject
    Directory directory;

    @Inject
    NetworkDay day;

    @Override
    public List<Task> waitingFor(Caller caller) {
        return waitingFor(caller, new AskedOnce());
    }

    @Override
    public List<Task> waitingFor(Caller caller, AskedOnce asked) {
        var tasks = new ArrayList<Task>();
        if (caller.is(Roles.PARTNER)) {
            var hand = signing.hand(asked.of(ActsFor.class, () -> directory.actsFor(caller.person(), day.today()))
                    .parts());
            tasks.addAll(joining.of(hand));
            tasks.addAll(care.introductions(hand));
            tasks.addAll(changes.of(hand));
        }
        if (caller.is(Roles.OFFICER) || caller.is(Roles.APPROVER)) {
            tasks.addAll(care.calls(caller.person()));
        }
        return tasks;
    }
}
