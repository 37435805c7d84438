package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.headwaters.reviews.ReviewedCase.Section;

/**
 * An application beside what its reviewers do not read of it, part by part.
 *
 * @param blind whether names are hidden anyway
 * @param readBy how many have read it already, or are reading it
 * @param copyTitle the title as reviewers read it now
 * @param copy the answers as reviewers read them now
 */
public record RedactScreen(
        String reference,
        String title,
        boolean blind,
        long readBy,
        List<Part> parts,
        String copyTitle,
        List<Section> copy)
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
        copy = List.copyOf(copy);
    }
}
