package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;

/** All ways in. Other rooms ask it, inside their own calls, who holds a role and who has an address. */
@ApplicationScoped
@Published
public class Accounts {
    @PersistenceContext
    EntityManager em;

    @Inject
    Links links;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    public Optional<PersonId> byEmail(String email) {
        return account(email).map(Account::getPerson);
    }

    /** Everyone who holds the role and may sign in. */
    public List<PersonId> withRole(String role) {
        return em
                .createQuery(
                        "select a.personId from Account a join a.roles r where r = :role and a.disabledAt is null"
                                + " order by a.id",
                        Long.class)
                .setParameter("role", role)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** Whether the person has a way in that is not closed. */
    public boolean isOpen(PersonId person) {
        return find(person).filter(account -> !account.isDisabled()).isPresent();
    }

    /** Opens a way in and mails the person a link by which to choose a password. */
    public void invite(PersonId person, String name, String email, Collection<String> roles) {
        links.mail(OneTimeLink.Purpose.INVITE, added(person, name, email, roles));
    }

    /**
     * The person has this role from now on, beside others. Refused for whoever works for the network: what somebody from
     * outside does must not change what they may do.
     */
    public void alsoAs(PersonId person, String role) {
        requireOutside(person);
        var account = of(person);
        var roles = new HashSet<>(account.getRoles());
        if (roles.add(role)) {
            account.giveRoles(roles);
        }
    }

    /** Refused for whoever works for the network. */
    public void requireOutside(PersonId person) {
        if (!Roles.OUTSIDE.containsAll(of(person).getRoles())) {
            throw new Refusal("platform.security.refused.worksHere");
        }
    }

    /** Opens a way in with a password at once: for a network that is set up by a program. */
    public void open(PersonId person, String name, String email, Collection<String> roles, String password) {
        added(person, name, email, roles).rehash(passwords.hash(password));
    }

    /** From now on nobody comes in as this person; what is open ends with its next request. */
    public void disable(PersonId person) {
        of(person).disable(clock.instant());
    }

    /** The same where it may be closed already: the entry was found to be another one's. */
    public void close(PersonId person) {
        find(person).filter(account -> !account.isDisabled()).ifPresent(account -> account.disable(clock.instant()));
    }

    /** The person's way in, where there is one, follows to a new name and address; refused when that is another account's. */
    public void follow(PersonId person, String name, String email) {
        account(email).filter(other -> !other.getPerson().equals(person)).ifPresent(other -> {
            throw new Refusal("platform.security.refused.alreadyInvited", Account.canonical(email));
        });
        find(person).ifPresent(account -> account.follow(name, email));
    }

    Account added(PersonId person, String name, String email, Collection<String> roles) {
        if (account(email).isPresent() || find(person).isPresent()) {
            throw new Refusal("platform.security.refused.alreadyInvited", Account.canonical(email));
        }
        Account account = new Account(person, email, name, roles, clock.instant());
        em.persist(account);
        return account;
    }

    Optional<Account> account(String email) {
        return em
                .createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", Account.canonical(email))
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Account> find(PersonId person) {
        return em
                .createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    Account of(PersonId person) {
        return find(person).orElseThrow(() -> new NotFound("account"));
    }

    /** The account's stamp in one small statement; empty where there is no account. */
    Optional<Long> stampOf(PersonId person) {
        return em
                .createQuery("select a.stamp from Account a where a.personId = :person", Long.class)
                .setParameter("person", person.value())
                .getResultList()
                .stream()
                .findFirst();
    }
}
