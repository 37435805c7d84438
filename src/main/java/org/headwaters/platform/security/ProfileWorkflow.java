package org.headwaters.platform.security;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonRegister;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/** What everybody may change about oneself: how one is called and where one's clock hangs. */
@Stateless
public class ProfileWorkflow {
    @Inject
    Accounts accounts;

    @Inject
    PersonRegister register;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    /** What the page about oneself shows. */
    public record Self(String name, String email, String zone, List<String> roles) {}

    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public Self self() {
        Account account = accounts.of(caller.person());
        return new Self(
                caller.name(),
                account.getEmail(),
                caller.zone().getId(),
                Roles.ALL.stream().filter(account.getRoles()::contains).toList());
    }

    /** @param zone an IANA zone's name */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public void change(String name, String zone) {
        Account account = accounts.of(caller.person());
        NewPerson self = NewPerson.typed(name, account.getEmail(), zone);
        String before = caller.name() + "; " + caller.zone();
        register.rename(caller.person(), self.name());
        register.moveTo(caller.person(), self.zone());
        account.follow(self.name(), account.getEmail());
        audit.write(
                "security.profile",
                new SubjectRef("person", String.valueOf(caller.person().value())),
                before,
                self.name() + "; " + self.zone());
    }
}
