package org.headwaters.platform;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * What was typed into one field, exactly as typed, by whom and when. It has a version of its own, so that a stale text is
 * refused field by field and nothing typed is ever lost.
 */
@MappedSuperclass
@Published
public abstract class KeptText extends Aggregate {
    private String content;

    @Column(name = "saved_by")
    private long savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected final void put(String text, PersonId who, Instant at) {
        content = text;
        savedBy = who.value();
        savedAt = at;
    }

    /**
     * Replaces the text by one that grew from it.
     *
     * @param seenVersion the version that the writer's text grew from, 0 for a field that was empty
     * @param savedByName who wrote what stands there now, for the sentence of a refusal
     */
    protected final void putOver(String text, long seenVersion, String savedByName, PersonId who, Instant at) {
        if (seenVersion != getVersion()) {
            var own = who.equals(getSavedBy());
            throw new StaleText(seenVersion, getVersion(), getContent(), savedByName, getSavedAt(), own);
        }
        put(text, who, at);
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
