package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Caller;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.Secrets;

/** Gives a person the private address of the own calendar, another one instead, or none any more. */
@Stateless
public class CalendarWorkflow {
    @Inject
    CalendarRows rows;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "base.url")
    Optional<String> base;

    @Inject
    @ConfigProperty(name = "http.port", defaultValue = "9080")
    String httpPort;

    /** The address, shown this once; one that there was is dead from now on. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public String renew() {
        var ended = endOpen();
        var token = Secrets.fresh();
        rows.add(new CalendarLink(caller.person(), Secrets.kept(token), clock.instant()));
        audit.write(ended ? "fellowships.calendar.renewed" : "fellowships.calendar.made", subject(), null, null);
        return base.orElse("http://localhost:" + httpPort) + "/api/fellowships/calendar/" + token + ".ics";
    }

    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public void end() {
        if (endOpen()) {
            audit.write("fellowships.calendar.ended", subject(), null, null);
        }
    }

    private boolean endOpen() {
        var open = rows.open(caller.person());
        open.ifPresent(link -> link.end(clock.instant()));
        rows.flush();
        return open.isPresent();
    }

    private SubjectRef subject() {
        return new SubjectRef("person", String.valueOf(caller.person().value()));
    }
}
