package org.headwaters.fellowships;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.platform.ThreadSource.Strand;

/**
 * A team's room: its way through the gates, what is next, and its story so far.
 *
 * @param cause what it works on; null where the map no longer has it
 * @param coach null while nobody is named
 * @param evidence counted for the gate it works on; null when all are passed
 * @param mine whether the reader is in it
 * @param along whether the reader goes along with it: is in it, coaches it, or is of the backbone
 * @param ends the last day of its cohort
 * @param writes whether the reader writes now what remains of it
 * @param remains whether the days have come on which that is written
 * @param learned what it learned, said when it left; null before
 * @param thread what it belongs to and what belongs there too, the newest first; empty where it stands alone
 */
public record RoomShown(
        String team,
        String title,
        String cohort,
        Cause cause,
        List<String> partners,
        List<Fellow> fellows,
        String coach,
        List<GateStep> steps,
        GateEvidence evidence,
        boolean ready,
        boolean mine,
        boolean along,
        LocalDate ends,
        boolean writes,
        boolean remains,
        List<Chapter> story,
        List<EvidenceShown.Paper> files,
        List<Trace> trail,
        String learned,
        List<Strand> thread)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The gate it works on; null when all are passed. */
    public GateStep now() {
        return steps.stream().filter(GateStep::now).findFirst().orElse(null);
    }

    /** What it works on. */
    public record Cause(String title, String link) implements Serializable {}

    /** Somebody who is in it now. */
    public record Fellow(String name, String role) implements Serializable {}

    /**
     * What one gate added to the story.
     *
     * @param count how many of what it counts
     * @param first what stands out; empty for nothing
     * @param second what goes with it; empty for nothing
     */
    public record Chapter(GateStep step, long count, String first, String second) implements Serializable {}

    /**
     * One move at a gate.
     *
     * @param move name of the {@link GateMove}
     * @param words what was said with it; null for nothing
     */
    public record Trace(Instant at, String by, GateKind gate, String move, String words) implements Serializable {}
}
