package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.WorkSource.Task;

/** Corrections that wait for whoever speaks for the organisation. */
@ApplicationScoped
class ChangeWork {
    @Inject
    ChangeRequests changes;

    List<Task> of(Hand hand) {
        return tasks(changes.openOf(hand.signed().stream().map(Organisation::id).toList()));
    }

    /** One line for one organisation, whatever waits there. */
    private static List<Task> tasks(List<ChangeRequest> waiting) {
        return waiting.stream()
                .map(ChangeRequest::getOrganisation)
                .distinct()
                .map(one -> new Task(
                        null,
                        "network.task.change",
                        "network.task.change.detail",
                        "network.task.change.verb",
                        Address.EDIT.of(one) + "#changes",
                        List.of(one.getName())))
                .toList();
    }
}
