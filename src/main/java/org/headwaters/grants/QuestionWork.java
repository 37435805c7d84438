package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/** An officer's questions wait in the work of everyone who acts for the application, until they are ticked off. */
@ApplicationScoped
class QuestionWork implements WorkSource {
    @Inject
    Conversation conversation;

    @Inject
    ApplicantDoor door;

    @Override
    public List<Task> waitingFor(Caller caller) {
        return waitingFor(caller, new AskedOnce());
    }

    @Override
    public List<Task> waitingFor(Caller caller, AskedOnce asked) {
        if (!caller.is(Roles.PARTNER)) {
            return List.of();
        }
        return conversation.questionsTo(door.actingFor(asked)).stream()
                .map(question -> new Task(
                        null,
                        "grants.task.question",
                        "grants.task.question.detail",
                        "grants.task.question.verb",
                        Address.APPLICATION.of(question.reference()) + "#said-" + question.id(),
                        List.of(question.title(), question.text())))
                .toList();
    }
}
