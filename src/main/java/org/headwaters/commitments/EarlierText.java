package org.headwaters.commitments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;

/** A text that somebody else's text replaced. Nothing typed is ever lost, whichever of two texts was chosen. */
@Entity
@Table(name = "commitment_earlier_text")
public class EarlierText extends Aggregate {
    @Column(name = "commitment_id")
    private long commitmentId;

    private String code;
    private String content;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "replaced_by")
    private long replacedBy;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected EarlierText() {}

    EarlierText(DraftText replaced, Act act) {
        this.commitmentId = replaced.getCommitmentId();
        this.code = replaced.getCode();
        this.content = replaced.getContent();
        this.savedBy = replaced.getSavedBy().value();
        this.savedAt = replaced.getSavedAt();
        this.replacedBy = act.who().value();
        this.replacedAt = act.at();
    }

    public String getContent() {
        return content;
    }
}
