package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import org.headwaters.platform.KeptText;

/**
 * What was typed into one field of a promise, or of one of its years, exactly as typed. It has a version of its own, so that a stale text is refused
 * field by field and nothing typed is ever lost.
 */
@Entity
@Table(name = "commitment_text")
public class DraftText extends KeptText {
    @Column(name = "commitment_id")
    private long commitmentId;

    private String code;

    protected DraftText() {}

    DraftText(Commitment promise, String code, String text, Act act) {
        this.commitmentId = promise.getId();
        this.code = Objects.requireNonNull(code);
        put(text, act.who(), act.at());
    }

    /**
     * @param seenVersion the version that the writer's text grew from
     * @param savedByName who wrote what stands there now, for the sentence of a refusal
     */
    void write(String text, long seenVersion, String savedByName, Act act) {
        putOver(text, seenVersion, savedByName, act.who(), act.at());
    }

    public long getCommitmentId() {
        return commitmentId;
    }

    public String getCode() {
        return code;
    }
}
