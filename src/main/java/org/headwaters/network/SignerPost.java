package org.headwaters.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.Mail;
import org.headwaters.platform.mail.NoticeKind;
import org.headwaters.platform.mail.Notices;
import org.headwaters.platform.text.Texts;

/** Writes to those who speak for an organisation, in the words of a key: {@code ….subject} and {@code ….body}. */
@ApplicationScoped
class SignerPost {
    @Inject
    Notices notices;

    @Inject
    Signing signing;

    /** @param cause unique for ever; each of them gets it once */
    void tell(Organisation organisation, String cause, String key, String link, Object... values) {
        for (var signer : signing.signers(organisation.id())) {
            tell(signer.id(), NoticeKind.ASKED_OF_ME, organisation, cause, key, link, values);
        }
    }

    void tell(
            PersonId to,
            NoticeKind kind,
            Organisation organisation,
            String cause,
            String key,
            String link,
            Object... values) {
        var mail = new Mail(
                to,
                text(key + ".subject", values),
                text(key + ".body", values),
                text("network.mail.why.signer", organisation.getName()),
                link);
        notices.tell(cause, to, kind, mail);
    }

    static String text(String key, Object... values) {
        return Texts.in(Locale.ENGLISH).get(key, values);
    }
}
