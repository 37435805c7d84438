package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.network.Directory;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/** An officer's questions wait in the work of everyone who acts for the application, until they are ticked off. */
@ApplicationScoped
class QuestionWork implements WorkSource {
    @Inject
    Conversation conversation;

    @Inject
    Directory directory;

    @Inject
    NetworkDay day;

    @Override
    public List<Task> waitingFor(Caller caller) {
        if (!caller.is(Roles.PARTNER)) {
            return List.of();
        }
        var today = day.today();
        return conversation.questionsTo(directory.organisationsOf(caller.person(), today)).stream()
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
