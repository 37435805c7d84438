package org.headwaters.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmtpTalkTest {
    private final List<String> kept = new ArrayList<>();

    private String talk(String... lines) throws IOException {
        return talk(this::keep, lines);
    }

    private static String talk(SmtpTalk.Taker taker, String... lines) throws IOException {
        var in = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        new SmtpTalk(new ByteArrayInputStream(in), out, taker).talk();
        return out.toString(StandardCharsets.US_ASCII);
    }

    private void keep(String sender, List<String> recipients, byte[] message) {
        kept.add(sender + " > " + recipients + "\n" + new String(message, StandardCharsets.UTF_8));
    }

    @Test
    void aMessageIsTakenIn_withItsDotsUnstuffed() throws Exception {
        var said = talk(
                "EHLO here",
                "MAIL FROM:<a@x.example>",
                "RCPT TO:<b@y.example>",
                "RCPT TO:<c@y.example>",
                "DATA",
                "Subject: Grüße",
                "",
                "..a dot first",
                ".",
                "QUIT",
                "");
        assertThat(kept)
                .containsExactly("a@x.example > [b@y.example, c@y.example]\nSubject: Grüße\r\n\r\n.a dot first\r\n");
        assertThat(said).contains("250 Kept").endsWith("221 Bye\r\n");
    }

    @Test
    void twoMessagesCanFollowEachOther() throws Exception {
        talk(
                "HELO here",
                "MAIL FROM:<a@x>",
                "RCPT TO:<b@y>",
                "DATA",
                "One",
                ".",
                "MAIL FROM:<a@x>",
                "RCPT TO:<c@y>",
                "DATA",
                "Two",
                ".",
                "QUIT",
                "");
        assertThat(kept).containsExactly("a@x > [b@y]\nOne\r\n", "a@x > [c@y]\nTwo\r\n");
    }

    @Test
    void withoutRecipient_dataIsRefused() throws Exception {
        assertThat(talk("HELO here", "MAIL FROM:<a@x>", "DATA", "QUIT", "")).contains("503");
        assertThat(kept).isEmpty();
    }

    @Test
    void whatCannotBeKept_isRefusedForNow() throws Exception {
        var said = talk(
                (sender, recipients, message) -> {
                    throw new IllegalStateException("disk full");
                },
                "HELO here",
                "MAIL FROM:<a@x>",
                "RCPT TO:<b@y>",
                "DATA",
                "One",
                ".",
                "QUIT",
                "");
        assertThat(said).contains("451").doesNotContain("disk");
    }

    @Test
    void aLineThatBreaksAmidAMessage_keepsNothing() {
        assertThatThrownBy(() -> talk("HELO here", "MAIL FROM:<a@x>", "RCPT TO:<b@y>", "DATA", "Half"))
                .isInstanceOf(IOException.class);
        assertThat(kept).isEmpty();
    }
}
