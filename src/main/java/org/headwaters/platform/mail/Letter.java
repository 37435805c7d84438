package org.headwaters.platform.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Locale;
import org.headwaters.platform.text.Texts;

/**
 * A mail as it goes over the wire: plain text with an HTML alternative, then the attachments. Its Message-ID is made from
 * the key under which it was posted, so that the same mail sent again is the same mail.
 */
final class Letter extends MimeMessage {
    private final String fixedId;

    private Letter(Session session, String fixedId) {
        super(session);
        this.fixedId = fixedId;
    }

    /** @param base where links begin, {@code https://network.example} */
    static Letter write(Session session, String key, Mail mail, Envelope envelope, String base, Instant at)
            throws MessagingException {
        var letter = new Letter(session, messageId(key, envelope.from()));
        letter.setFrom(address(envelope.from(), envelope.fromName()));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.to(), true));
        letter.setSubject(oneLine(mail.subject()), StandardCharsets.UTF_8.name());
        letter.setSentDate(Date.from(at));
        letter.setHeader("Auto-Submitted", "auto-generated");
        var link = mail.link() == null ? null : base + mail.link();
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(plain(mail, link), "plain"));
        both.addBodyPart(part(html(mail, link), "html"));
        if (mail.attachments().isEmpty()) {
            letter.setContent(both);
        } else {
            letter.setContent(withAttachments(both, mail));
        }
        letter.saveChanges();
        return letter;
    }

    record Envelope(String from, String fromName, String to) {}

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", fixedId);
    }

    static String messageId(String key, String from) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "<" + HexFormat.of().formatHex(sha, 0, 16) + "@" + from.substring(from.indexOf('@') + 1) + ">";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static String plain(Mail mail, String link) {
        var text = new StringBuilder(mail.body().strip()).append('\n');
        if (link != null) {
            text.append('\n')
                    .append(texts().get("platform.mail.open"))
                    .append(":\n")
                    .append(link)
                    .append('\n');
        }
        if (mail.why() != null) {
            text.append("\n-- \n").append(mail.why()).append('\n');
        }
        return text.toString();
    }

    static String html(Mail mail, String link) {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><body style=\"margin:0;")
                .append("padding:24px;background:#fffdf8;color:#1d2b2c;font:16px/24px sans-serif;max-width:42rem\">");
        for (var paragraph : mail.body().strip().split("\n\\s*\n")) {
            html.append("<p>").append(escaped(paragraph).replace("\n", "<br>")).append("</p>");
        }
        if (link != null) {
            html.append("<p><a style=\"color:#0b5c63;font-weight:600\" href=\"")
                    .append(escaped(link))
                    .append("\">")
                    .append(escaped(texts().get("platform.mail.open")))
                    .append("</a></p>");
        }
        if (mail.why() != null) {
            html.append("<p style=\"color:#525f60;font-size:14px;border-top:1px solid #dad2c3;padding-top:12px\">")
                    .append(escaped(mail.why()))
                    .append("</p>");
        }
        return html.append("</body></html>").toString();
    }

    private static MimeMultipart withAttachments(MimeMultipart both, Mail mail) throws MessagingException {
        var mixed = new MimeMultipart("mixed");
        var first = new MimeBodyPart();
        first.setContent(both);
        mixed.addBodyPart(first);
        for (var attachment : mail.attachments()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.type())));
            part.setFileName(oneLine(attachment.name()));
            mixed.addBodyPart(part);
        }
        return mixed;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    private static InternetAddress address(String email, String name) throws MessagingException {
        try {
            return new InternetAddress(email, oneLine(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A line break in a header would begin another header. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static Texts texts() {
        return Texts.in(Locale.ENGLISH);
    }
}
