package org.headwaters.platform.faces;

import java.io.Serializable;
import org.headwaters.platform.Published;

/**
 * One dot of {@code hw:timeline}, in words that are ready to read: when (a moment, or "by …" for what is to come), what
 * happened, and one quiet line of detail (empty for none).
 */
@Published
public record TimelineStep(String when, String what, String detail, State state) implements Serializable {

    /** What lies behind, where it stands, what is to come. */
    public enum State {
        DONE,
        NOW,
        AHEAD
    }

    public TimelineStep {
        detail = detail == null ? "" : detail;
    }

    /** The style sheet's words for the step at this place: the stream widens as it goes, up to six. */
    public String classes(int index) {
        var width = "w" + Math.min(6, index + 1);
        return switch (state) {
            case DONE -> width;
            case NOW -> width + " now";
            case AHEAD -> width + " ahead";
        };
    }
}
