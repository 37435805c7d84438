package org.headwaters.grants;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** What the fast lane awarded and was read again, as far as the reader may know of it; the newest first. */
public record RereadScreen(List<Line> lines) implements Serializable {
    /** Under so many nothing can be said of how often they agree. */
    public static final int ENOUGH = 5;

    /** How one second reading stands. */
    public enum State {
        WAITING,
        ASKED,
        AGREES,
        DISAGREES
    }

    /**
     * One award that was drawn.
     *
     * @param reread the reference under which it is read again
     * @param first the mean of the reviews it was awarded on, null where there is none
     * @param second null until it is read again
     * @param reader who was asked or has read it, empty for nobody
     */
    public record Line(
            String reread,
            String reference,
            String title,
            String call,
            Instant drawn,
            State state,
            Double first,
            Double second,
            int bar,
            String reader)
            implements Serializable {}

    public RereadScreen {
        lines = List.copyOf(lines);
    }

    public long read() {
        return lines.stream().filter(line -> line.second() != null).count();
    }

    /** Whether one of them lies with its reader. */
    public boolean isAsked() {
        return lines.stream().anyMatch(line -> line.state() == State.ASKED);
    }

    public long agreed() {
        return lines.stream().filter(line -> line.state() == State.AGREES).count();
    }

    public boolean isEnough() {
        return read() >= ENOUGH;
    }

    /** How many of a hundred agree, rounded; only where there are enough. */
    public long percent() {
        return isEnough() ? Math.round(100.0 * agreed() / read()) : 0;
    }
}
