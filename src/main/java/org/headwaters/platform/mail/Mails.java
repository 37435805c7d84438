package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.headwaters.platform.Published;
import org.headwaters.platform.outbox.Outbox;

/** Sends letters, each once, after the caller's transaction has committed. */
@ApplicationScoped
@Published
public class Mails {
    static final String KIND = "mail";

    @Inject
    private Outbox outbox;

    /** @param key what caused it, unique for ever; sending again under the same key changes nothing */
    public void send(String key, Mail mail) {
        outbox.post(KIND, key, mail);
    }
}
