package org.headwaters.platform.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Roles;

/** Opens the demonstration's mail to its administrator; on a real server there is nothing to open. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InboxDesk {
    @Inject
    private DemoMails mails;

    @Inject
    private SmtpSettings smtp;

    @Inject
    @ConfigProperty(name = "demo", defaultValue = "false")
    private boolean demo;

    @RolesAllowed(Roles.ADMINISTRATOR)
    public InboxScreen page(int from, int most) {
        requireDemo();
        var lines = mails.page(from, most).stream().map(InboxDesk::line).toList();
        return new InboxScreen(lines, mails.count(), demo);
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public InboxScreen.Opened open(long id) {
        requireDemo();
        var mail = mails.find(id).orElseThrow(() -> new NotFound("mail"));
        var attachments = new ArrayList<String>();
        var text = text(DemoMails.parsed(mail.getRaw()), attachments).strip();
        return new InboxScreen.Opened(line(mail), Arrays.asList(text.split("\r?\n\\s*\r?\n")), link(text), attachments);
    }

    private void requireDemo() {
        if (!demo) {
            throw new NotFound("mail");
        }
    }

    private static InboxScreen.Line line(DemoMail mail) {
        return new InboxScreen.Line(mail.getId(), mail.getCameAt(), mail.getRecipient(), mail.getSubject());
    }

    /** The line that is nothing but an address of ours. */
    private String link(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(smtp.base() + "/"))
                .map(line -> line.substring(smtp.base().length()))
                .findFirst()
                .orElse(null);
    }

    private static String text(Part part, List<String> attachments) {
        try {
            if (part.getFileName() != null) {
                attachments.add(part.getFileName());
                return "";
            }
            if (part.isMimeType("text/plain")) {
                return (String) part.getContent();
            }
            if (!part.isMimeType("multipart/*")) {
                return "";
            }
            var parts = (Multipart) part.getContent();
            var text = new StringBuilder();
            for (int n = 0; n < parts.getCount(); n++) {
                text.append(text(parts.getBodyPart(n), attachments));
            }
            return text.toString();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
