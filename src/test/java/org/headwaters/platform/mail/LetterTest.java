package org.headwaters.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.headwaters.platform.PersonId;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Letter.Envelope TO_INES =
            new Letter.Envelope("office@network.example", "Upstream Office", "ines@museum.example");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static Letter letter(String key, Mail mail) throws MessagingException {
        return Letter.write(SESSION, key, mail, TO_INES, "https://network.example", NOON);
    }

    private static Mail mail(String subject, String body) {
        return new Mail(new PersonId(1), subject, body, "You applied.", "/grants/application?ref=CG-1");
    }

    private static String bytes(Letter letter) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        letter.writeTo(out);
        return out.toString(StandardCharsets.US_ASCII);
    }

    @Test
    void theSameKeyGivesTheSameMessageId_howeverOftenItIsWritten() throws Exception {
        var first = letter("CG-1/told", mail("Awarded", "Good news."));
        var again = letter("CG-1/told", mail("Awarded", "Good news."));
        var other = letter("CG-2/told", mail("Awarded", "Good news."));
        assertThat(first.getMessageID()).isEqualTo(again.getMessageID()).endsWith("@network.example>");
        assertThat(other.getMessageID()).isNotEqualTo(first.getMessageID());
        again.saveChanges();
        assertThat(again.getMessageID()).isEqualTo(first.getMessageID());
    }

    @Test
    void itIsPlainText_withAnHtmlAlternative() throws Exception {
        var both = (MimeMultipart) letter("k", mail("Räume & Zeiten", "First — “so”.\n\nSecond <b>."))
                .getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        assertThat(both.getBodyPart(0).getContent())
                .isEqualTo("First — “so”.\n\nSecond <b>.\n\nOpen it in Headwaters:\n"
                        + "https://network.example/grants/application?ref=CG-1\n\n-- \nYou applied.\n");
        assertThat((String) both.getBodyPart(1).getContent())
                .contains("<p>Second &lt;b&gt;.</p>")
                .contains("href=\"https://network.example/grants/application?ref=CG-1\"");
    }

    @Test
    void attachmentsFollow() throws Exception {
        var ics = new Attachment("dates.ics", "text/calendar", "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));
        var mail = new Mail(null, "ines@museum.example", "Dates", "See.", null, null, List.of(ics));
        var mixed = (MimeMultipart) letter("k", mail).getContent();
        assertThat(mixed.getCount()).isEqualTo(2);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("dates.ics");
        assertThat(mixed.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(ics.content());
    }

    @Test
    void aLineBreakInTheSubjectMakesNoHeader() throws Exception {
        var text = bytes(letter("k", mail("Hello\r\nBcc: everyone@example.org", "Body.")));
        assertThat(text.lines()).noneMatch(line -> line.startsWith("Bcc:"));
        assertThat(text).contains("Auto-Submitted: auto-generated");
    }
}
