package org.headwaters.fellowships;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Ics;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.security.Accounts;
import org.headwaters.platform.security.Doorbell;
import org.headwaters.platform.security.Secrets;

/**
 * Calendars of cohorts and of people. An address that opens nothing answers like one that never was, and whoever tries many
 * that nobody was ever given has to wait.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarDesk {
    @Inject
    Cohorts cohorts;

    @Inject
    CalendarRows rows;

    @Inject
    Calendars calendars;

    @Inject
    Accounts accounts;

    @Inject
    Doorbell bell;

    @Inject
    Caller caller;

    /** The days of a cohort that everybody may know of. */
    @PermitAll
    public Ics cohort(String reference) {
        return cohorts.byReference(reference)
                .filter(cohort -> cohort.getPublishedAt() != null)
                .map(calendars::of)
                .orElseThrow(() -> new NotFound("calendar"));
    }

    /** The days of whoever was given this address, while it is not renewed and its owner may come in. */
    @PermitAll
    public Ics personal(String token) {
        bell.requireFewGuesses();
        var kept = Secrets.kept(token == null ? "" : token);
        var owner = rows.open(kept).map(CalendarLink::getPerson).filter(accounts::isOpen);
        if (owner.isEmpty()) {
            if (!rows.wasLink(kept)) {
                bell.wrongLink();
            }
            throw new NotFound("calendar");
        }
        return calendars.of(owner.get());
    }

    /** Since when the caller has such an address; null for none. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER})
    public Instant since() {
        return rows.open(caller.person()).map(CalendarLink::getMadeAt).orElse(null);
    }
}
