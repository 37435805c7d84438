package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An application beside what its reviewers do not read of it, part by part.
 *
 * @param blind whether names are hidden anyway
 * @param readBy how many have read it already, or are reading it
 */
public record RedactScreen(String reference, String title, boolean blind, long readBy, List<Part> parts)
        implements Serializable {

    /**
     * One answer, or the title.
     *
     * @param text as staff read it
     * @param passages what is hidden of it, one to a line
     * @param version of what is hidden, 0 for nothing
     * @param stale whether it changed since; then reviewers read nothing of it
     * @param by who marked it last, empty for nobody
     */
    public record Part(
            String code,
            String question,
            String text,
            String passages,
            long version,
            boolean stale,
            String by,
            Instant at)
            implements Serializable {}

    /** What is to be hidden of one part, against the version that the page showed. */
    public record Marked(String code, String passages, long seen) implements Serializable {}

    public RedactScreen {
        parts = List.copyOf(parts);
    }
}
