package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;
import org.headwaters.platform.Refusal;

/** All ways in. Other rooms ask it, inside their own calls, who holds a role and who has an address. */
@ApplicationScoped
@Published
public class Accounts {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public Optional<PersonId> byEmail(String email) {
        return account(email).map(Account::getPerson);
    }

    /** Everyone who holds the role and may sign in, in no particular order. */
    public List<PersonId> withRole(String role) {
        return em
                .createQuery(
                        "select a from Account a where :role member of a.roles and a.disabledAt is null order by a.id",
                        Account.class)
                .setParameter("role", role)
                .getResultList()
                .stream()
                .map(Account::getPerson)
                .toList();
    }

    /** Opens a way in without a password; the invitation's link lets the person choose one. */
    public void invite(PersonId person, String email, Collection<String> roles) {
        if (account(email).isPresent() || find(person).isPresent()) {
            throw new Refusal("platform.security.refused.alreadyInvited", Account.canonical(email));
        }
        em.persist(new Account(person, email, roles, clock.instant()));
    }

    /** From now on nobody comes in as this person; what is open ends with its next request. */
    public void disable(PersonId person) {
        of(person).disable(clock.instant());
    }

    /** The person's way in, where there is one, follows to a new address; refused when that is another account's. */
    public void follow(PersonId person, String email) {
        account(email).filter(other -> !other.getPerson().equals(person)).ifPresent(other -> {
            throw new Refusal("platform.security.refused.alreadyInvited", Account.canonical(email));
        });
        find(person).ifPresent(account -> account.moveTo(email));
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
