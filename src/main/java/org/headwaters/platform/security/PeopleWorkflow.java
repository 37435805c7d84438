package org.headwaters.platform.security;

import static org.headwaters.platform.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonRegister;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.Mails;
import org.headwaters.platform.security.OneTimeLink.Purpose;
import org.headwaters.platform.text.Texts;

/** What administrators do about who may come in and as what. Nobody does it to oneself, so one of them always stays. */
@Stateless
public class PeopleWorkflow {
    @Inject
    Accounts accounts;

    @Inject
    Links links;

    @Inject
    Sessions sessions;

    @Inject
    PersonRegister register;

    @Inject
    Mails mails;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Enters the person where the register does not know the address, opens a way in and mails the link. */
    @RolesAllowed(ADMINISTRATOR)
    public PersonId invite(NewPerson invited, Collection<String> roles) {
        PersonId person = register.enter(invited.name(), invited.email(), invited.zone());
        accounts.invite(person, invited.name(), invited.email(), roles);
        audit.write("security.invited", subject(person), null, invited.email() + "; " + listed(roles));
        return person;
    }

    /** Another link for somebody who has not chosen a password yet; the earlier one dies. */
    @RolesAllowed(ADMINISTRATOR)
    public void inviteAgain(PersonId person) {
        Account account = accounts.of(person);
        if (account.getHash() != null || account.isDisabled()) {
            throw new Refusal("platform.security.refused.inviteAgain");
        }
        links.mail(Purpose.INVITE, account);
        audit.write("security.invitedAgain", subject(person), null, account.getEmail());
    }

    /** Counts from the person's next page; the person and every administrator are told by mail. */
    @RolesAllowed(ADMINISTRATOR)
    public void giveRoles(PersonId person, long seenVersion, Collection<String> wanted) {
        Account account = accounts.of(person).asSeen(seenVersion);
        if (isSelf(person) && !wanted.contains(ADMINISTRATOR)) {
            throw new Refusal("platform.security.refused.self");
        }
        String before = listed(account.getRoles());
        account.giveRoles(wanted);
        String after = listed(wanted);
        if (!after.equals(before)) {
            audit.write("security.roles", subject(person), before, after);
            tell(account, "roles", words(account.getRoles()));
        }
    }

    /** Ends every session at once, and nobody comes in as this person until the account is opened again. */
    @RolesAllowed(ADMINISTRATOR)
    public void disable(PersonId person, long seenVersion) {
        if (isSelf(person)) {
            throw new Refusal("platform.security.refused.self");
        }
        Account account = accounts.of(person).asSeen(seenVersion);
        account.disable(clock.instant());
        links.voidAll(account);
        sessions.endAll(person);
        audit.write("security.disabled", subject(person), "open", "disabled");
        tell(account, "disabled", "");
    }

    @RolesAllowed(ADMINISTRATOR)
    public void enable(PersonId person, long seenVersion) {
        Account account = accounts.of(person).asSeen(seenVersion);
        account.enable();
        audit.write("security.enabled", subject(person), "disabled", "open");
        tell(account, "enabled", "");
    }

    /** For a lost device: every session ends, the password stays. */
    @RolesAllowed(ADMINISTRATOR)
    public void signOutEverywhere(PersonId person) {
        accounts.of(person).signOutEverywhere(clock.instant());
        sessions.endAll(person);
        audit.write("security.signedOut", subject(person), null, null);
    }

    private boolean isSelf(PersonId person) {
        return caller.person().equals(person);
    }

    private void tell(Account account, String what, String detail) {
        Texts texts = Texts.in(Locale.ENGLISH);
        String key = "platform.security.mail." + what;
        TreeSet<Long> readers = new TreeSet<>();
        accounts.withRole(ADMINISTRATOR).forEach(p -> readers.add(p.value()));
        readers.add(account.getPerson().value());
        for (long reader : readers) {
            mails.send(
                    "security.%s.%d.%d.%d".formatted(what, account.getId(), account.getVersion(), reader),
                    new Mail(
                            new PersonId(reader),
                            texts.get(key + ".subject", account.getName()),
                            texts.get(key + ".body", account.getName(), caller.name(), detail),
                            texts.get("platform.security.mail.why"),
                            null));
        }
    }

    private static String words(Collection<String> roles) {
        Texts texts = Texts.in(Locale.ENGLISH);
        return String.join(
                ", ",
                roles.stream()
                        .sorted()
                        .map(role -> texts.get("platform.role." + role))
                        .toList());
    }

    private static String listed(Collection<String> roles) {
        return String.join(",", List.copyOf(new TreeSet<>(roles)));
    }

    private static SubjectRef subject(PersonId person) {
        return new SubjectRef("person", String.valueOf(person.value()));
    }
}
