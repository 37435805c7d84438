package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** What reviewers do not read of one answer, marked in the answer as it stood then. */
@Entity
class Redaction extends Aggregate {
    @Column(name = "application_id")
    private long applicationId;

    private String code;

    private String passages = "";

    private String fingerprint;

    @Column(name = "marked_by")
    private long markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected Redaction() {}

    Redaction(ApplicationId application, String code) {
        this.applicationId = application.value();
        this.code = code;
    }

    /** @param seen the version of the marks that were changed, 0 for none before */
    void mark(Passages hidden, long seen, String shown, Act act) {
        requireSeen(seen);
        passages = hidden.toString();
        fingerprint = shown;
        markedBy = act.who().value();
        markedAt = act.at();
    }

    /** Whether it was marked in another text than this one. */
    boolean isStale(String shown) {
        return !fingerprint.equals(shown);
    }

    public String getCode() {
        return code;
    }

    public Passages getPassages() {
        return Passages.typed(passages);
    }

    public PersonId getMarkedBy() {
        return new PersonId(markedBy);
    }

    public Instant getMarkedAt() {
        return markedAt;
    }

    public ApplicationId getApplication() {
        return new ApplicationId(applicationId);
    }
}
