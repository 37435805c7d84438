package org.headwaters.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.Settings;
import org.headwaters.platform.outbox.Later;
import org.headwaters.platform.outbox.Never;
import org.headwaters.platform.outbox.Outbox;
import org.headwaters.platform.outbox.OutboxHandler;

/** Takes letters from the outbox to the mail server, one connection each. */
@ApplicationScoped
class Postman implements OutboxHandler {
    static final String STOPPED = "mail.stopped";

    /** What the mail library reports for an answer that never came. */
    private static final String HUNG_UP = "[EOF]";

    /** What a server answers that will say the same tomorrow: no such mailbox, not allowed. */
    private static final Pattern FINAL = Pattern.compile("^5[0-9][0-9][ -]");

    @Inject
    private SmtpSettings smtp;

    @Inject
    private Outbox outbox;

    @Inject
    private PersonNames names;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return Mails.KIND;
    }

    @Override
    public boolean isResting() {
        return settings.get(STOPPED).isPresent();
    }

    /** To whom and about what; the text and its links are the reader's alone. */
    @Override
    public String remains(String json) {
        var mail = outbox.read(json, Mail.class);
        return outbox.write(new Mail(mail.to(), mail.address(), mail.subject(), "", null, null, List.of()));
    }

    @Override
    public void handle(String key, String json) {
        var mail = outbox.read(json, Mail.class);
        var server = smtp.server().orElseThrow(() -> new Later("no mail server is named (mail.host)", null));
        var envelope = new Letter.Envelope(smtp.from(), smtp.fromName(), address(mail));
        deliver(server, key, mail, envelope, smtp.base(), clock.instant());
    }

    /** One connection, one letter. */
    static void deliver(SmtpServer server, String key, Mail mail, Letter.Envelope envelope, String base, Instant at) {
        try {
            Transport.send(Letter.write(server.session(), key, mail, envelope, base, at));
        } catch (AddressException wrong) {
            throw new Never("this is no address: " + wrong.getRef(), wrong);
        } catch (SendFailedException refused) {
            throw verdict(refused);
        } catch (MessagingException away) {
            throw new Later(said(away), away);
        }
    }

    private String address(Mail mail) {
        var address = mail.address() == null ? names.emailOf(mail.to()) : mail.address();
        if (address.isBlank()) {
            throw new Never("this person has no address", null);
        }
        return address;
    }

    /** The server was there and said no to this letter, for ever or for now; or it hung up before it answered. */
    private static RuntimeException verdict(SendFailedException refused) {
        var said = said(refused);
        if (said.equals(HUNG_UP)) {
            return new Later(said, refused);
        }
        return FINAL.matcher(said).find() ? new Never(said, refused) : new IllegalStateException(said, refused);
    }

    /** The innermost words: there the server's own answer stands. */
    private static String said(MessagingException failed) {
        Throwable inner = failed;
        while (inner instanceof MessagingException m && m.getNextException() != null) {
            inner = m.getNextException();
        }
        return inner.getMessage() == null
                ? inner.getClass().getSimpleName()
                : inner.getMessage().strip();
    }
}
