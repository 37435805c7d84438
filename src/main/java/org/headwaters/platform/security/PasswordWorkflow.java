package org.headwaters.platform.security;

import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.OFFICER;
import static org.headwaters.platform.Roles.PARTNER;
import static org.headwaters.platform.Roles.REVIEWER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonRegister;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.security.OneTimeLink.Purpose;

/** How people come by a password: by a mailed link, by the very first link of a new network, or by the old one. */
@Stateless
public class PasswordWorkflow {
    @Inject
    Accounts accounts;

    @Inject
    Links links;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    SignInWorkflow tries;

    @Inject
    PersonRegister register;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Mails a link when the address opens an account; the answer is the same when it does not. */
    @PermitAll
    public void forgotten(String email) {
        String account = Account.canonical(email);
        tries.noteTry(SignInAttempt.Kind.FORGOT, account, caller.address());
        if (throttle.allows(SignInAttempt.Kind.FORGOT, account, caller.address())) {
            accounts.account(account).filter(a -> !a.isDisabled()).ifPresent(a -> links.mail(Purpose.FORGOT, a));
        }
    }

    /** Whose link it is and what for; refused when it is dead. Looking does not use it: mail programs look too. */
    @PermitAll
    public Welcome look(String token) {
        OneTimeLink link = links.look(token);
        Account account = link.getAccount();
        return account == null
                ? new Welcome(link.getPurpose(), "", "")
                : new Welcome(link.getPurpose(), account.getName(), account.getEmail());
    }

    /** The person behind the link takes this password; all sessions under an old one end. The address is answered. */
    @PermitAll
    public String choose(String token, NewPassword password) {
        Account account = Optional.ofNullable(links.use(token).getAccount())
                .orElseThrow(() -> new Refusal("platform.security.refused.link"));
        password.notAbout(account.getEmail(), account.getName());
        boolean first = account.getHash() == null;
        take(account, password);
        audit.write(
                first ? "security.invitation.taken" : "security.password.renewed",
                subject(account.getPerson()),
                null,
                null,
                account.getPerson());
        return account.getEmail();
    }

    /** Makes the first administrator of a network that has none. */
    @PermitAll
    public void begin(String token, NewPerson first, NewPassword password) {
        OneTimeLink link = links.use(token);
        if (link.getPurpose() != Purpose.FIRST
                || !accounts.withRole(ADMINISTRATOR).isEmpty()) {
            throw new Refusal("platform.security.refused.link");
        }
        password.notAbout(first.email(), first.name());
        PersonId person = register.enter(first.name(), first.email(), first.zone());
        Account account = accounts.added(person, first.name(), first.email(), List.of(ADMINISTRATOR));
        take(account, password);
        audit.write("security.begun", subject(person), null, account.getEmail(), person);
    }

    /** A new password for an old one. Every session of the person ends with its next request; the page signs in anew. */
    @RolesAllowed({PARTNER, REVIEWER, OFFICER, APPROVER, FINANCE, ADMINISTRATOR})
    public String change(String old, NewPassword password) {
        Account account = accounts.of(caller.person());
        long attempt = tries.noteTry(SignInAttempt.Kind.SIGN_IN, account.getEmail(), caller.address());
        if (!throttle.allows(SignInAttempt.Kind.SIGN_IN, account.getEmail(), caller.address())) {
            throw new Refusal("platform.security.refused.tooMany");
        }
        if (passwords.check(old, account.getHash()) == Passwords.Verdict.WRONG) {
            throw new Refusal("platform.security.refused.password.old");
        }
        throttle.takeBack(attempt);
        password.notAbout(account.getEmail(), account.getName());
        take(account, password);
        audit.write("security.password.changed", subject(account.getPerson()), null, null);
        return account.getEmail();
    }

    private void take(Account account, NewPassword password) {
        account.choosePassword(passwords.hash(password.text()), clock.instant());
        links.voidAll(account);
        throttle.forgive(account.getEmail());
    }

    private static SubjectRef subject(PersonId person) {
        return new SubjectRef("person", String.valueOf(person.value()));
    }

    /** What the link's page greets with. */
    public record Welcome(Purpose purpose, String name, String email) {}
}
