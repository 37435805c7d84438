package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.StaleText;

/**
 * What was typed into one field of a promise, or of one of its years, exactly as typed. It has a version of its own, so that a stale text is refused
 * field by field and nothing typed is ever lost.
 */
@Entity
@Table(name = "commitment_text")
public class DraftText extends Aggregate {
    @Column(name = "commitment_id")
    private long commitmentId;

    private String code;
    private String content;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected DraftText() {}

    DraftText(Commitment promise, String code, String text, Act act) {
        this.commitmentId = promise.getId();
        this.code = Objects.requireNonNull(code);
        put(text, act);
    }

    /**
     * @param seenVersion the version that the writer's text grew from
     * @param savedByName who wrote what stands there now, for the sentence of a refusal
     */
    void write(String text, long seenVersion, String savedByName, Act act) {
        if (seenVersion != getVersion()) {
            throw new StaleText(
                    seenVersion,
                    getVersion(),
                    getContent(),
                    savedByName,
                    getSavedAt(),
                    act.who().equals(getSavedBy()));
        }
        put(text, act);
    }

    private void put(String text, Act act) {
        content = text;
        savedBy = act.who().value();
        savedAt = act.at();
    }

    public long getCommitmentId() {
        return commitmentId;
    }

    public String getCode() {
        return code;
    }

    public String getContent() {
        return content;
    }

    public PersonId getSavedBy() {
        return new PersonId(savedBy);
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
