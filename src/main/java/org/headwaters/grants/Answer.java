package org.headwaters.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.headwaters.platform.KeptText;

/**
 * What was typed into one field of an application, exactly as typed: a question's text, the title, a cell of the budget.
 * It has a version of its own, so that a stale text is refused field by field and nothing typed is ever lost.
 */
@Entity
public class Answer extends KeptText {
    @Column(name = "application_id")
    private long applicationId;

    private String code;

    protected Answer() {}

    /** The first text in a field. */
    Answer(ApplicationId application, String code, String text, Act act) {
        this.applicationId = application.value();
        this.code = code;
        put(text, act.who(), act.at());
    }

    /** The same text in another application, by the same person and of the same hour. */
    Answer(ApplicationId application, Answer carried) {
        this.applicationId = application.value();
        this.code = carried.code;
        put(carried.getContent(), carried.getSavedBy(), carried.getSavedAt());
    }

    /**
     * Replaces the text by one that grew from it.
     *
     * @param seenVersion the version that the writer's text grew from, 0 for a field that was empty
     * @param savedByName who wrote what stands there now, for the sentence of a refusal
     */
    void write(String text, long seenVersion, String savedByName, Act act) {
        putOver(text, seenVersion, savedByName, act.who(), act.at());
    }

    ApplicationId getApplication() {
        return new ApplicationId(applicationId);
    }

    public String getCode() {
        return code;
    }
}
