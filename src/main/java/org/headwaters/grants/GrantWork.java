package org.headwaters.grants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;
import org.headwaters.platform.mail.Deputies;
import org.headwaters.reviews.Against;
import org.headwaters.reviews.Reviews;

/**
 * What waits for somebody after an award: to agree, to say that one met, to report, to answer for the public line; for
 * officers a report to read, and a partner that asks to end it.
 */
@ApplicationScoped
class GrantWork implements WorkSource {
    private static final int MOST = 25;

    @Inject
    Grants grants;

    @Inject
    ApplicantDoor door;

    @Inject
    QueueRows rows;

    @Inject
    Reviews reviews;

    @Inject
    Deputies deputies;

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
            var mine = door.actingFor(asked);
            grants.going(mine).forEach(grant -> add(grant, mine, tasks));
        }
        if (caller.is(Roles.OFFICER)) {
            forOfficer(caller.person(), asked, tasks);
        }
        return tasks;
    }

    private void add(Grant grant, List<OrganisationId> mine, List<Task> tasks) {
        switch (grant.getStage()) {
            case OFFERED -> {
                if (grant.of(mine).stream().anyMatch(partner -> !partner.isAgreed())) {
                    tasks.add(task(grant, "agree", null, Address.GRANT));
                }
            }
            case PAID -> tasks.add(task(grant, "met", ends(grant.getReportDue()), Address.MET));
            case MET ->
                tasks.add(
                        grant.getMoreAsked() == null
                                ? task(grant, "report", ends(grant.getReportDue()), Address.REPORT)
                                : task(grant, "reportMore", null, Address.REPORT, grant.getMoreAsked()));
            case REPORTED, CLOSED -> tasks.add(task(grant, "line", null, Address.GRANT));
            case ACCEPTED, CANCELLED -> {}
        }
    }

    private void forOfficer(PersonId me, AskedOnce asked, List<Task> tasks) {
        var officers = new ArrayList<Long>();
        officers.add(me.value());
        asked.of(Deputies.class, () -> deputies.standsInFor(me)).forEach(colleague -> officers.add(colleague.value()));
        var waiting = grants.forOfficers(officers, MOST);
        if (waiting.isEmpty()) {
            return;
        }
        var away = asked.of(Against.class, () -> reviews.against(me)).keptAway(Step.KIND);
        var open = rows.open(waiting.stream().map(Grant::getReference).toList(), away);
        waiting.stream()
                .filter(grant -> open.contains(grant.getReference()))
                .map(grant ->
                        task(grant, grant.getCancelAsked() == null ? "readReport" : "cancelAsked", null, Address.GRANT))
                .forEach(tasks::add);
    }

    /** The last moment of the day. */
    private Instant ends(LocalDate due) {
        return due == null ? null : day.begins(due.plusDays(1)).minusSeconds(1);
    }

    private static Task task(Grant grant, String what, Instant due, Address page) {
        return task(grant, what, due, page, grant.getAmount());
    }

    /** @param second what its sentence says beside the title */
    private static Task task(Grant grant, String what, Instant due, Address page, Object second) {
        var key = "grants.task." + what;
        return new Task(
                due,
                key,
                key + ".detail",
                key + ".verb",
                page.of(grant.getReference()),
                List.of(grant.getTitle(), second));
    }
}
