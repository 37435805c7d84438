package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.headwaters.platform.Aggregate;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.StaleText;

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

    /** The first text in a field. */
    Answer(ApplicationId application, String code, String text, Act act) {
        this.applicationId = application.value();
        this.code = code;
        put(text, act);
    }

    /** The same text in another application, by the same person and of the same hour. */
    Answer(ApplicationId application, Answer carried) {
        this.applicationId = application.value();
        this.code = carried.code;
        this.content = carried.content;
        this.savedBy = carried.savedBy;
        this.savedAt = carried.savedAt;
    }

    /**
     * Replaces the text by one that grew from it.
     *
     * @param seenVersion the version that the writer's text grew from, 0 for a field that was empty
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

    ApplicationId getApplication() {
        return new ApplicationId(applicationId);
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
