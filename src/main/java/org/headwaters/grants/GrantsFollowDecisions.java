package org.headwaters.grants;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_AFTER;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.headwaters.platform.NetworkDay;

/**
 * A told award becomes a grant, in the transaction that tells; told again after a correction it is the same grant anew. A
 * decision that is corrected before every partner agreed takes its grant back.
 */
@ApplicationScoped
class GrantsFollowDecisions {
    @Inject
    Applications applications;

    @Inject
    Grants grants;

    @Inject
    GrantWords words;

    @Inject
    NetworkDay day;

    @Inject
    Event<LifeEvent> events;

    /** After the history has written the move that told. */
    void told(@Observes @Priority(LIBRARY_AFTER) GrantEvent.Told event) {
        if (event.verdict() != Verdict.AWARD) {
            return;
        }
        var step = event.step();
        var application = applications.get(step.reference());
        var act = new Act(step.who(), Who.OFFICER, step.at());
        var year = day.of(step.at()).getYear();
        var found = words.of(application);
        var known = grants.find(step.reference());
        if (known.isEmpty()) {
            var grant = new Grant(application, year, found);
            grants.add(grant);
            events.fire(grant.offered(act));
        } else if (known.get().getStage() == GrantStage.CANCELLED) {
            events.fire(grants.hold(known.get()).offerAgain(year, found, act));
        }
    }

    void corrected(@Observes @Priority(LIBRARY_AFTER) GrantEvent.Corrected event) {
        var step = event.step();
        grants.find(step.reference())
                .filter(grant -> grant.getStage() == GrantStage.OFFERED)
                .ifPresent(grant ->
                        events.fire(grants.hold(grant).takeBack(new Act(step.who(), Who.APPROVER, step.at()))));
    }
}
