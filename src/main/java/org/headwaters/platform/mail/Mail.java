package org.headwaters.platform.mail;

import jakarta.json.bind.annotation.JsonbCreator;
import java.util.List;
import java.util.Objects;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.Published;

/**
 * One letter, in words that are ready to be read.
 *
 * @param to the person, null when the network does not know one
 * @param address where it goes; null takes the person's address
 * @param body plain text; an empty line parts paragraphs
 * @param why one sentence at the foot: why this came
 * @param link path of the one next step within the application, or null
 */
@Published
public record Mail(
        PersonId to,
        String address,
        String subject,
        String body,
        String why,
        String link,
        List<Attachment> attachments) {

    @JsonbCreator
    public Mail {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(body);
        if (to == null && address == null) {
            throw new IllegalArgumentException("a mail to nobody: " + subject);
        }
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    public Mail(PersonId to, String subject, String body, String why, String link) {
        this(to, null, subject, body, why, link, List.of());
    }
}
