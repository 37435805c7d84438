package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/** What one person had written before another person's text took its place. Added, never changed. */
@Entity
@Table(name = "earlier_answer")
class EarlierAnswer extends Aggregate {
    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(updatable = false)
    private String code;

    @Column(updatable = false)
    private String content;

    @Column(name = "saved_by", updatable = false)
    private long savedBy;

    @Column(name = "saved_at", updatable = false)
    private Instant savedAt;

    @Column(name = "replaced_by", updatable = false)
    private long replacedBy;

    @Column(name = "replaced_at", updatable = false)
    private Instant replacedAt;

    protected EarlierAnswer() {}

    EarlierAnswer(Answer replaced, Act act) {
        applicationId = replaced.getApplication().value();
        code = replaced.getCode();
        content = replaced.getContent();
        savedBy = replaced.getSavedBy().value();
        savedAt = replaced.getSavedAt();
        replacedBy = act.who().value();
        replacedAt = act.at();
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

    public Instant getReplacedAt() {
        return replacedAt;
    }
}
