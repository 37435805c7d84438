package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.Mails;
import org.headwaters.platform.security.Secrets;
import org.headwaters.platform.text.Texts;

/** Asks by mail whom a partner has named whether they will carry the network inside; the link works once and for a while. */
@ApplicationScoped
class AskingToCarry {
    /** How long the mailed link works: whoever is named did not wait for it. */
    static final Duration LIFE = Duration.ofDays(30);

    @Inject
    People people;

    @Inject
    Mails mails;

    @Inject
    NetworkDay day;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "network.name", defaultValue = "Headwaters")
    String network;

    /** Whether the answer still decides something: it is asked for no more once somebody else carries the organisation. */
    boolean isOpen(Candidacy way) {
        return way.isAwaited() && people.intrapreneursOf(way.getOrganisation().id(), day.today()) == 0;
    }

    /** The way in, while its mailed link may be answered. */
    Candidacy requireOpen(Candidacy way) {
        way.requireAwaited(clock.instant());
        if (!isOpen(way)) {
            throw new Refusal("network.refused.carry");
        }
        return way;
    }

    /** @param key of the mail, unique for ever */
    void ask(Candidacy way, String key) {
        var token = Secrets.fresh();
        way.askToCarry(Secrets.kept(token), clock.instant().plus(LIFE));
        var texts = Texts.in(Locale.ENGLISH);
        var contact = way.getContact();
        var organisation = way.getOrganisation().getName();
        mails.send(
                key,
                new Mail(
                        contact.id(),
                        contact.getEmail(),
                        texts.get("network.mail.named.subject", network, organisation),
                        texts.get(
                                "network.mail.named.body",
                                contact.getName(),
                                organisation,
                                network,
                                way.getNamedBy().getName(),
                                way.getWhy()),
                        texts.get("network.mail.named.why", way.getNamedBy().getName(), network),
                        "/partners/carry?link=" + token,
                        List.of()));
    }
}
