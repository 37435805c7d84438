package org.headwaters.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.Mails;
import org.headwaters.platform.security.OneTimeLink.Purpose;
import org.headwaters.platform.text.Texts;

/** Makes, mails and opens one-time links. */
@ApplicationScoped
class Links {
    @PersistenceContext
    EntityManager em;

    @Inject
    Mails mails;

    @Inject
    Caller caller;

    @Inject
    @ConfigProperty(name = "network.name", defaultValue = "Headwaters")
    String network;

    @Inject
    Clock clock;

    static String path(String token) {
        return "/welcome?link=" + token;
    }

    /** A new link for the account goes to its address; earlier ones die. */
    void mail(Purpose purpose, Account account) {
        voidAll(account);
        String token = make(purpose, account);
        String words = "platform.security.mail." + purpose.name().toLowerCase(Locale.ROOT);
        Texts texts = Texts.in(Locale.ENGLISH);
        mails.send(
                "security.link." + Secrets.kept(token),
                new Mail(
                        account.getPerson(),
                        account.getEmail(),
                        texts.get(words + ".subject", network),
                        texts.get(words + ".body", account.getName(), network, sender()),
                        texts.get(words + ".why"),
                        path(token),
                        List.of()));
    }

    /** Who invites; the network itself where nobody is signed in. */
    private String sender() {
        return caller.isSignedIn() ? caller.name() : network;
    }

    /** The secret of a link that nobody mails: the one that makes the first administrator. */
    String makeFirst() {
        em.createQuery("update OneTimeLink l set l.usedAt = :now where l.purpose = :first and l.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("first", Purpose.FIRST)
                .executeUpdate();
        return make(Purpose.FIRST, null);
    }

    /** The link as it stands, to show its page; refused when it is dead or none. */
    OneTimeLink look(String token) {
        OneTimeLink link = one(query(token));
        link.requireOpen(clock.instant());
        return link;
    }

    /** Uses the link up. The row is locked first: of two at once, one is refused. */
    OneTimeLink use(String token) {
        OneTimeLink link = one(query(token).setLockMode(LockModeType.PESSIMISTIC_WRITE));
        link.use(clock.instant());
        return link;
    }

    void voidAll(Account account) {
        em.createQuery("update OneTimeLink l set l.usedAt = :now where l.account = :account and l.usedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
    }

    private String make(Purpose purpose, Account account) {
        String token = Secrets.fresh();
        em.persist(new OneTimeLink(purpose, account, Secrets.kept(token), clock.instant()));
        return token;
    }

    private TypedQuery<OneTimeLink> query(String token) {
        return em.createQuery("select l from OneTimeLink l where l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", Secrets.kept(token == null ? "" : token));
    }

    private static OneTimeLink one(TypedQuery<OneTimeLink> query) {
        return query.getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("platform.security.refused.link"));
    }
}
