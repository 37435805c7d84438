package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/** Corrections that wait for whoever speaks for the organisation. */
@ApplicationScoped
class ChangeWork implements WorkSource {
    @Inject
    ChangeRequests changes;

    @Inject
    Signing signing;

    @Override
    public List<Task> waitingFor(Caller caller) {
        return caller.is(Roles.PARTNER)
                ? tasks(changes.openOf(
                        signing.hand().signed().stream().map(Organisation::id).toList()))
                : List.of();
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
