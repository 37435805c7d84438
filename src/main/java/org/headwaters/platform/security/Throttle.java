package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts tries per account name (known or not) and per network address. A try is noted in a transaction of its own
 * before it is counted, so that many at once cannot slip past the count together.
 */
@ApplicationScoped
class Throttle {
    static final int MOST = 10;

    /** So many links that never were may come from one address; a class behind one address mistypes a few. */
    static final int MOST_LINKS = 20;

    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** The number of the noted try, to give back what did not count. */
    long note(SignInAttempt.Kind kind, String account, String address) {
        Instant now = clock.instant();
        em.createQuery("delete from SignInAttempt a where a.triedAt < :long_ago")
                .setParameter("long_ago", now.minus(KEPT))
                .executeUpdate();
        SignInAttempt attempt = new SignInAttempt(kind, account, address, now);
        em.persist(attempt);
        em.flush();
        return attempt.getId();
    }

    /** Whether the noted tries, this one among them, are few enough to look at the password at all. */
    boolean allows(SignInAttempt.Kind kind, String account, String address) {
        Instant from = clock.instant().minus(WINDOW);
        return count("a.account = :who", account, kind, from) <= MOST
                && count("a.address = :who", address, kind, from) <= MOST;
    }

    /** How many were noted from the address of late, whatever they named. */
    long triesFrom(SignInAttempt.Kind kind, String address) {
        return count("a.address = :who", address, kind, clock.instant().minus(WINDOW));
    }

    void takeBack(long attempt) {
        em.createQuery("delete from SignInAttempt a where a.id = :id")
                .setParameter("id", attempt)
                .executeUpdate();
    }

    /** A person who proved who it is by a mailed link starts afresh. */
    void forgive(String account) {
        em.createQuery("delete from SignInAttempt a where a.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    private long count(String whose, String who, SignInAttempt.Kind kind, Instant from) {
        return em.createQuery(
                        "select count(a) from SignInAttempt a where a.kind = :kind and a.triedAt > :from and " + whose,
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("from", from)
                .setParameter("who", who)
                .getSingleResult();
    }
}
