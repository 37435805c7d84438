package org.headwaters.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;

/** One message that the demonstration's mail server took in. */
@Entity
@Table(name = "demo_mail")
class DemoMail extends Aggregate {
    @Column(name = "message_id")
    private String messageId;

    private String sender;
    private String recipient;
    private String subject;
    private byte[] raw;

    @Column(name = "came_at")
    private Instant cameAt;

    protected DemoMail() {}

    DemoMail(String messageId, String sender, String recipient, String subject, byte[] raw, Instant cameAt) {
        this.messageId = messageId;
        this.sender = sender;
        this.recipient = recipient;
        this.subject = subject;
        this.raw = raw;
        this.cameAt = cameAt;
    }

    String getSender() {
        return sender;
    }

    String getRecipient() {
        return recipient;
    }

    String getSubject() {
        return subject;
    }

    byte[] getRaw() {
        return raw;
    }

    Instant getCameAt() {
        return cameAt;
    }
}
