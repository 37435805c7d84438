package org.headwaters.platform.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonRegister;

/** Makes people with a way in for tests, and looks at what is stored of them. */
@Stateless
@PermitAll
public class People {
    public static final String PASSWORD = "rivers begin upstream";
    private static final AtomicInteger NEXT = new AtomicInteger();

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Links links;

    @Inject
    PersonRegister register;

    @Inject
    Clock clock;

    /** Somebody new with these roles; signs in with {@link #PASSWORD}. */
    public Somebody somebody(String... roles) {
        String email = "somebody" + NEXT.incrementAndGet() + "@door.test";
        PersonId person = register.enter("Somebody " + NEXT.get(), email, ZoneOffset.UTC);
        accounts.open(person, "Somebody " + NEXT.get(), email, List.of(roles), PASSWORD);
        return new Somebody(person, email);
    }

    public void weaken(Somebody somebody) {
        accounts.of(somebody.person()).rehash(passwords.hash(PASSWORD, new Passwords.Cost(1024, 1, 1)));
    }

    /** The work of one password and nothing else. */
    public void hashOnce(String password) {
        passwords.check(password, null);
    }

    /** Many come from this machine here; their tries must not count for one another. */
    public void forgetTries() {
        em.createQuery("delete from SignInAttempt a").executeUpdate();
    }

    public String hash(Somebody somebody) {
        return accounts.of(somebody.person()).getHash();
    }

    public long version(Somebody somebody) {
        return accounts.of(somebody.person()).getVersion();
    }

    /** A link as it would be mailed, and how long it has been there already. */
    public String link(Somebody somebody, OneTimeLink.Purpose purpose, Duration old) {
        String token = Secrets.fresh();
        em.persist(new OneTimeLink(
                purpose,
                accounts.of(somebody.person()),
                Secrets.kept(token),
                clock.instant().minus(old)));
        return token;
    }

    public long openLinks(Somebody somebody) {
        return em.createQuery(
                        "select count(l) from OneTimeLink l where l.account = :account and l.usedAt is null",
                        Long.class)
                .setParameter("account", accounts.of(somebody.person()))
                .getSingleResult();
    }

    public String beginLink() {
        return links.makeFirst();
    }

    public List<PersonId> administrators() {
        return accounts.withRole("administrator");
    }

    public void close(PersonId person) {
        accounts.disable(person);
    }

    /** Who it is and how it comes in. */
    public record Somebody(PersonId person, String email) {}
}
