package org.headwaters.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Instant;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.mail.BadServer.Way;
import org.headwaters.platform.outbox.Later;
import org.headwaters.platform.outbox.Never;
import org.junit.jupiter.api.Test;

class PostmanTest {
    private static final Mail MAIL = new Mail(new PersonId(1), "Your letter", "Dear Ines.", "You applied.", "/my");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static void deliver(SmtpServer server, String address) {
        var envelope = new Letter.Envelope("office@network.example", "Upstream Office", address);
        Postman.deliver(server, "CG-1/told", MAIL, envelope, "https://network.example", NOON);
    }

    private static void deliver(SmtpServer server) {
        deliver(server, "ines@museum.example");
    }

    @Test
    void aLetterArrives_withItsFixedMessageId() throws Exception {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            var server =
                    new SmtpServer("127.0.0.1", mail.getSmtp().getPort(), "none", null, "", "network.example", 5_000);
            deliver(server);
            assertThat(mail.getReceivedMessages()).hasSize(1);
            var arrived = mail.getReceivedMessages()[0];
            assertThat(arrived.getHeader("Message-ID"))
                    .containsExactly(Letter.messageId("CG-1/told", "office@network.example"));
            assertThat(arrived.getAllRecipients()[0]).hasToString("ines@museum.example");
            assertThat(arrived.getFrom()[0]).hasToString("Upstream Office <office@network.example>");
        } finally {
            mail.stop();
        }
    }

    @Test
    void aMailboxThatDoesNotExist_isNeverTriedAgain() {
        try (var bad = new BadServer(Way.REFUSES_FOR_EVER)) {
            assertThatThrownBy(() -> deliver(bad.server()))
                    .isInstanceOf(Never.class)
                    .hasMessageStartingWith("550 5.1.1 No such mailbox");
        }
    }

    @Test
    void aFullMailbox_isTriedLater_andTheNextLettersGoOn() {
        try (var bad = new BadServer(Way.REFUSES_FOR_NOW)) {
            assertThat(catchThrowable(() -> deliver(bad.server())))
                    .isNotInstanceOfAny(Never.class, Later.class)
                    .hasMessageStartingWith("452 4.2.2 Mailbox full");
        }
    }

    @Test
    void aMessageThatIsRefusedAsAWhole_isNeverTriedAgain() {
        try (var bad = new BadServer(Way.REFUSES_THE_MESSAGE)) {
            assertThatThrownBy(() -> deliver(bad.server()))
                    .isInstanceOf(Never.class)
                    .hasMessageContaining("554");
        }
    }

    @Test
    void aServerThatHangs_isLeftAlone_andAllMailWaits() {
        try (var bad = new BadServer(Way.HANGS)) {
            assertThatThrownBy(() -> deliver(bad.server())).isInstanceOf(Later.class);
        }
    }

    @Test
    void aServerThatDiesAmidAMessage_getsTheSameMessageAgain() {
        try (var bad = new BadServer(Way.DIES_AMID_DATA)) {
            assertThatThrownBy(() -> deliver(bad.server())).isInstanceOf(Later.class);
            assertThatThrownBy(() -> deliver(bad.server())).isInstanceOf(Later.class);
        }
    }

    @Test
    void whoTookAMessageAndDiedBeforeSayingSo_getsItAgainUnderTheSameId() {
        try (var bad = new BadServer(Way.DIES_AFTER_TAKING)) {
            assertThatThrownBy(() -> deliver(bad.server())).isInstanceOf(Later.class);
            assertThatThrownBy(() -> deliver(bad.server())).isInstanceOf(Later.class);
            assertThat(bad.messageIds()).hasSize(2);
            assertThat(bad.messageIds().get(0)).isEqualTo(bad.messageIds().get(1));
        }
    }

    @Test
    void aServerThatIsNotThere_makesAllMailWait() {
        var nobody = new SmtpServer("127.0.0.1", 1, "none", null, "", "network.example", 300);
        assertThatThrownBy(() -> deliver(nobody)).isInstanceOf(Later.class);
    }

    @Test
    void whatIsNoAddress_isNeverTried() {
        var nobody = new SmtpServer("127.0.0.1", 1, "none", null, "", "network.example", 300);
        assertThatThrownBy(() -> deliver(nobody, "ines at museum")).isInstanceOf(Never.class);
    }

    @Test
    void whereEncryptionIsDemanded_aServerWithoutItGetsNothing() {
        try (var bad = new BadServer(Way.DIES_AFTER_TAKING)) {
            var plain = bad.server();
            var strict = new SmtpServer(
                    plain.host(), plain.port(), "starttls", null, "", plain.greeting(), plain.patienceMillis());
            assertThatThrownBy(() -> deliver(strict)).isInstanceOf(Later.class);
            assertThat(bad.messageIds()).isEmpty();
        }
    }
}
