package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/** What waits for somebody whose organisation is on its way in: the look at oneself, then the promise. */
@ApplicationScoped
class JoinTasks implements WorkSource {
    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    NetworkDay day;

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!caller.is(Roles.PARTNER)) {
            return List.of();
        }
        var applicants = people.organisationsOf(caller.person(), Standing.APPLICANTS, day.today());
        return organisations.all(applicants).stream()
                .filter(one -> one.getStanding() == Standing.NOMINATED || one.getStanding() == Standing.READINESS)
                .map(one -> new Task(
                        null,
                        one.getStanding() == Standing.NOMINATED ? "network.task.check" : "network.task.promise",
                        "network.task.joinWhy",
                        "network.task.open",
                        Entrants.WAY + "?ref=" + one.getReference(),
                        List.of(one.getName())))
                .toList();
    }
}
