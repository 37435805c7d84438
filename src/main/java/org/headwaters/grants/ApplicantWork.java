package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/**
 * What waits for an applicant: a draft to finish, one to confirm, one that everybody has confirmed, one that came back,
 * one that missed its deadline and can be carried on.
 */
@ApplicationScoped
class ApplicantWork implements WorkSource {
    /** So long a missed application is offered for the next call. */
    static final Duration MISSED_SINCE = Duration.ofDays(30);

    @Inject
    Applications applications;

    @Inject
    ApplicantDoor door;

    @Inject
    Clock clock;

    @Override
    public List<Task> waitingFor(Caller caller) {
        return waitingFor(caller, new AskedOnce());
    }

    @Override
    public List<Task> waitingFor(Caller caller, AskedOnce asked) {
        if (!caller.is(Roles.PARTNER)) {
            return List.of();
        }
        var mine = door.actingFor(asked);
        var tasks = new ArrayList<Task>();
        for (var application : applications.waiting(mine, clock.instant().minus(MISSED_SINCE))) {
            add(application, mine, tasks);
        }
        return tasks;
    }

    private void add(Application application, List<OrganisationId> mine, List<Task> tasks) {
        var until = application.getDeadline().announced();
        switch (application.getStage()) {
            case DRAFT -> tasks.add(task(application, "finish", until, Address.APPLY));
            case RETURNED -> answering(application, mine, tasks);
            case MISSED -> tasks.add(task(application, "carry", null, Address.APPLY));
            case CO_SIGNING -> confirming(application, mine, until, tasks);
            default -> {}
        }
    }

    /** Once more to be confirmed where another partner has changed the sum since. */
    private static void answering(Application application, List<OrganisationId> mine, List<Task> tasks) {
        tasks.add(
                isMineToConfirm(application, mine)
                        ? task(application, "confirmAgain", null, Address.CONFIRM)
                        : task(application, "answer", null, Address.APPLY));
    }

    private static boolean isMineToConfirm(Application application, List<OrganisationId> mine) {
        return application.getPartners().stream().anyMatch(p -> mine.contains(p.getOrganisation()) && !p.isConfirmed());
    }

    /** Somebody who has confirmed waits for the others and has nothing to do. */
    private static void confirming(
            Application application, List<OrganisationId> mine, Instant until, List<Task> tasks) {
        if (application.isConfirmedByAll()) {
            tasks.add(task(application, "submit", until, Address.APPLY));
        } else if (isMineToConfirm(application, mine)) {
            tasks.add(task(application, "confirm", until, Address.CONFIRM));
        }
    }

    private static Task task(Application application, String what, Instant due, Address page) {
        var key = "grants.task." + what;
        var title = application.getTitle().isBlank() ? application.getReference() : application.getTitle();
        return new Task(
                due,
                key,
                key + ".detail",
                key + ".verb",
                page.of(application.getReference()),
                List.of(title, application.getCall().getTitle()));
    }
}
