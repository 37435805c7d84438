package org.headwaters.platform.mail;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.Accounts;

/** What people choose about notices, and when they are away. */
@Stateless
public class NoticeWorkflow {
    @Inject
    private NoticeRows rows;

    @Inject
    private AwayRows absences;

    @Inject
    private Accounts accounts;

    @Inject
    private Audit audit;

    @Inject
    private Caller caller;

    @Inject
    private NetworkDay day;

    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public void choose(NoticeKind kind, Pace pace) {
        if (kind.isFixed()) {
            throw new Refusal("platform.notices.refused.fixed");
        }
        rows.choose(caller.person(), kind, pace);
    }

    /** @param deputy null for nobody; else somebody who shares a part at the desk */
    @RolesAllowed({REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public void beAway(LocalDate from, LocalDate until, PersonId deputy) {
        var me = caller.person();
        if (until.isBefore(day.today())) {
            throw new Refusal("platform.away.refused.past");
        }
        if (deputy != null && caller.roles().stream().noneMatch(role -> holds(deputy, role))) {
            throw new Refusal("platform.away.refused.deputy");
        }
        var away = new Away(me, from, until, deputy);
        absences.replace(me, away);
        audit.write(
                "notices.away", person(me), null, from + " – " + until + (deputy == null ? "" : ", " + deputy.value()));
    }

    @RolesAllowed({REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public void beBack() {
        absences.endAll(caller.person());
        audit.write("notices.back", person(caller.person()), null, null);
    }

    private boolean holds(PersonId deputy, String role) {
        return accounts.withRole(role).contains(deputy);
    }

    private static SubjectRef person(PersonId person) {
        return new SubjectRef("person", Long.toString(person.value()));
    }
}
