package org.headwaters.platform.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.headwaters.platform.PersonNames;

/**
 * The steps of one sign-in, each a transaction of its own, so that no lock is held while a password is computed. They
 * come before anybody is known: everyone may call them.
 */
@Stateless
public class SignInWorkflow {
    @Inject
    Accounts accounts;

    @Inject
    Throttle throttle;

    @Inject
    PersonNames names;

    @Inject
    Clock clock;

    /** What there is to compare a password with: nothing for an unknown or closed account, which then costs the same. */
    public record Challenge(long attempt, String account, String hash) {}

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public long noteTry(SignInAttempt.Kind kind, String email, String address) {
        return throttle.note(kind, Account.canonical(email), address);
    }

    /** Empty when there were too many tries; this one is then taken back, so that waiting is always an end. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Challenge> challenge(long attempt, String email, String address) {
        String account = Account.canonical(email);
        if (!throttle.allows(SignInAttempt.Kind.SIGN_IN, account, address)) {
            throttle.takeBack(attempt);
            return Optional.empty();
        }
        String hash = accounts.account(account)
                .filter(a -> !a.isDisabled())
                .map(Account::getHash)
                .orElse(null);
        return Optional.of(new Challenge(attempt, account, hash));
    }

    /** @param stronger the same password under today's parameters, null where it already is */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Signed> admit(Challenge challenge, String stronger) {
        throttle.takeBack(challenge.attempt());
        return accounts.account(challenge.account())
                .filter(a -> !a.isDisabled() && challenge.hash().equals(a.getHash()))
                .map(a -> {
                    a.seen(clock.instant(), names.nameOf(a.getPerson()));
                    if (stronger != null) {
                        a.rehash(stronger);
                    }
                    return signed(a, Secrets.fresh());
                });
    }

    /** The session's person as the account stands now; empty when the session has to end. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Signed> stillGood(Signed signed) {
        Optional<Long> stamp = accounts.stampOf(signed.person());
        if (stamp.isPresent() && stamp.get() == signed.stamp()) {
            return Optional.of(signed);
        }
        return accounts.find(signed.person())
                .filter(a -> a.isOpenTo(signed.since()))
                .map(a -> signed(a, signed.csrf()).begun(signed.since()));
    }

    private Signed signed(Account account, String csrf) {
        return new Signed(
                account.getPerson(),
                account.getEmail(),
                account.getName(),
                account.getRoles(),
                names.zoneOf(account.getPerson()),
                account.getStamp(),
                csrf,
                clock.instant());
    }
}
