package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.headwaters.platform.WorkSource.Task;

/** What waits for somebody whose organisation is on its way in: the look at oneself, then the promise. */
@ApplicationScoped
class JoinTasks {

    List<Task> of(Hand hand) {
        return hand.parts().stream()
                .map(Affiliation::getOrganisation)
                .distinct()
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
