package org.headwaters.grants;

import static org.headwaters.platform.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.headwaters.platform.History;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.Accounts;

/** What officers do around a case without moving it: hand it to a colleague, or give one applicant more time. */
@Stateless
public class HandWorkflow {
    @Inject
    StaffDoor door;

    @Inject
    Applications applications;

    @Inject
    Calls calls;

    @Inject
    Accounts accounts;

    @Inject
    History history;

    @Inject
    Audit audit;

    @Inject
    Event<GrantEvent> events;

    /** Gives the case to an officer who may see it; to the same one again changes nothing. */
    @RolesAllowed(OFFICER)
    public void giveTo(String reference, long seenVersion, PersonId officer) {
        var application = door.seen(reference, seenVersion);
        if (!accounts.withRole(Roles.OFFICER).contains(officer) || !door.isClear(officer, application)) {
            throw new Refusal("grants.refused.cannotHave");
        }
        var before = application.getOfficer();
        if (officer.equals(before)) {
            return;
        }
        var act = door.act(Who.OFFICER);
        application.giveTo(officer);
        var stage = application.getStage().name();
        history.record(
                GrantCase.subject(application),
                act.who(),
                act.as().name(),
                "GIVE",
                stage,
                stage,
                null,
                application.getVersion() + 1);
        audit.write(
                "grants.give",
                GrantCase.subject(application),
                before == null ? null : String.valueOf(before.value()),
                String.valueOf(officer.value()));
    }

    /**
     * Lets one application be submitted after the deadline, until an instant, for a reason that is kept: given in time, or
     * to one that has missed it already, which is written again, unless its partner has begun anew meanwhile.
     */
    @RolesAllowed(OFFICER)
    public void extend(String reference, long seenVersion, Instant until, String reason) {
        var application = door.seen(reference, seenVersion);
        if (application.getStage() == Stage.MISSED) {
            requireNothingBegun(application);
        }
        events.fire(application.extend(until, reason, door.act(Who.OFFICER)));
    }

    /** With the call's row held, as where one is begun: of one partner there is one at a time under a call. */
    private void requireNothingBegun(Application missed) {
        var call = calls.held(missed.getCall().getReference());
        applications.begun(call, missed.getLead()).ifPresent(begun -> {
            throw new Refusal("grants.refused.extensionBegun", begun.getReference());
        });
    }
}
