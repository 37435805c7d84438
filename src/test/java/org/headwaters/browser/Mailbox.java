package org.headwaters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.Multipart;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.headwaters.platform.it.Surroundings;

/** What the server really sent, as its reader finds it. */
final class Mailbox {
    /** Mails leave one after the other; on a busy machine that takes a while. */
    private static final long UNTIL_SENT = 60_000;

    private Mailbox() {}

    /** The words of the first mail to that address whose subject has these words, waited for. */
    static String textTo(String address, String subject) throws Exception {
        var end = System.nanoTime() + UNTIL_SENT * 1_000_000;
        var found = find(address, subject);
        while (found.isEmpty() && System.nanoTime() < end) {
            Surroundings.mail().waitForIncomingEmail(1_000, Surroundings.mail().getReceivedMessages().length + 1);
            found = find(address, subject);
        }
        assertThat(found).as(subject + " to " + address).isPresent();
        return found.get();
    }

    /** The address in it that begins so, within the application. */
    static String linkTo(String address, String subject, String path) throws Exception {
        var text = textTo(address, subject);
        var link = Pattern.compile(Pattern.quote(path) + "[^\\s\"<>]*").matcher(text);
        assertThat(link.find()).as(path + " in " + text).isTrue();
        return link.group();
    }

    private static Optional<String> find(String address, String subject) throws Exception {
        for (var message : Surroundings.mail().getReceivedMessages()) {
            if (message.getSubject().contains(subject)
                    && Arrays.toString(message.getAllRecipients()).contains(address)) {
                return Optional.of(plain(message));
            }
        }
        return Optional.empty();
    }

    private static String plain(Message message) throws Exception {
        var content = message.getContent();
        return (content instanceof Multipart parts ? parts.getBodyPart(0).getContent() : content).toString();
    }
}
