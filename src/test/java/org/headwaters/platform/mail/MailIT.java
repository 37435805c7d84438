package org.headwaters.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.headwaters.platform.it.InServer;
import org.headwaters.platform.it.Surroundings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** From the outbox of the running server, through its own relay, over SMTP to a mailbox. */
@InServer
@RunAsClient
class MailIT {
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void eachLetterArrivesOnce() throws Exception {
        for (int n = 0; n < 30; n++) {
            post(n);
        }
        waitFor(30);
        assertThat(ids()).hasSize(30).doesNotHaveDuplicates();
        assertThat(bodies()).isZero();
    }

    private void post(int n) throws SQLException {
        try (var connection = Surroundings.database().getConnection();
                var insert = connection.prepareStatement("""
                        insert into outbox (id, version, kind, post_key, body, state, attempts, posted_at, due_at)
                        values (nextval('id_seq') * 50 + 1000000000, 0, 'mail', ?, ?, 'WAITING', 0, now(), now())""")) {
            insert.setString(1, run + "/" + n);
            insert.setString(
                    2,
                    "{\"address\":\"reader%d@%s.example\",\"subject\":\"Letter %d\",\"body\":\"Dear reader.\",\"attachments\":[]}"
                            .formatted(n, run, n));
            insert.executeUpdate();
        }
    }

    /** How many of the letters that went out still lie in the outbox with their text. */
    private int bodies() throws SQLException {
        try (var connection = Surroundings.database().getConnection();
                var count = connection.prepareStatement(
                        "select count(*) from outbox where kind = 'mail' and post_key like ?"
                                + " and state = 'DONE' and body like '%Dear reader%'")) {
            count.setString(1, run + "/%");
            try (var answer = count.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }

    private List<String> ids() throws MessagingException {
        GreenMail mail = Surroundings.mail();
        var ids = new java.util.ArrayList<String>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            if (Arrays.toString(message.getAllRecipients()).contains(run)) {
                ids.add(message.getMessageID());
            }
        }
        return ids;
    }

    private void waitFor(int count) throws MessagingException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        while (ids().size() < count && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }
}
