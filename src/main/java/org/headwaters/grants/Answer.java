package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;

/**
 * What was typed into one field of an application, exactly as typed: a question's text, the title, a cell of the budget.
 * It has a version of its own, so that a stale text is refused field by field and nothing typed is ever lost.
 */
@Entity
public class Answer extends Aggregate {
    @Column(name = "application_id")
    private long applicationId;

    private String code;

    private String content;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Answer() {}

    Answer(ApplicationId application, String code) {
        this.applicationId = application.value();
        this.code = code;
    }

    /** @param seenVersion the version that the writer's text grew from, 0 for an empty field */
    void write(String text, long seenVersion, Act act) {
        requireSeen(seenVersion);
        content = text;
        savedBy = act.who().value();
        savedAt = act.at();
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
