package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/** Tells a person of something in the way that person chose. Receipts, letters and security always go at once. */
@ApplicationScoped
@Published
public class Notices {
    @Inject
    private NoticeRows rows;

    @Inject
    private Mails mails;

    @Inject
    private Clock clock;

    /** @param key what caused it, unique for ever; the person is added to it here */
    public void tell(String key, PersonId to, NoticeKind kind, Mail mail) {
        switch (rows.paceOf(to, kind)) {
            case AT_ONCE -> mails.send(key + "/to/" + to.value(), mail);
            case DAILY -> rows.keep(key, to, kind, mail, clock.instant());
            case ONLY_MY_WORK -> {}
        }
    }
}
