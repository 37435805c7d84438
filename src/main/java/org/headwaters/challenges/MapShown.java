package org.headwaters.challenges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.headwaters.challenges.CauseShown.BriefShown;
import org.headwaters.challenges.CauseShown.Drive;
import org.headwaters.challenges.CauseShown.SpotShown;
import org.headwaters.challenges.CauseShown.Standing;

/** The map's screens at the backbone's desk. */
public final class MapShown {
    private MapShown() {}

    /**
     * One cause to work on.
     *
     * @param by who suggested it, empty for the backbone
     * @param moves what may be done with it now
     * @param others the live causes beside it
     */
    public record Editing(
            long version,
            CauseWords words,
            Standing standing,
            String by,
            List<CauseMove> moves,
            List<Themes.Named> themes,
            List<Drive> upstream,
            List<Drive> downstream,
            List<SpotShown> spots,
            List<CauseNames.Listed> others) {
        public boolean offers(String move) {
            return moves.contains(CauseMove.valueOf(move));
        }
    }

    /**
     * A brief to work on.
     *
     * @param text as it stands, empty where there is none
     * @param edition 0 where there is none
     * @param freshness null where there is none
     */
    public record BriefSheet(
            String title,
            String link,
            int edition,
            BriefText text,
            Freshness freshness,
            String reviewedBy,
            List<Note> notes,
            List<Edition> editions) {}

    /** What somebody suggests for a brief; {@code source} may be empty. */
    public record Note(long id, String cause, String reference, String words, Source source, String by, Instant at) {}

    /** One saving of a brief. */
    public record Edition(int number, String by, Instant at) {}

    /** An earlier edition as it read. */
    public record Earlier(String title, String link, BriefShown brief, String by) {}

    /** A brief that needs a fresh look. */
    public record StaleLine(
            String reference, String title, String theme, LocalDate reviewedOn, long months, String reviewedBy) {}

    /** What waits for a word of the backbone, each kind the oldest first. */
    public record Suggestions(List<SuggestedCause> causes, List<SuggestedSpot> spots, List<Note> notes) {
        public boolean nothing() {
            return causes.isEmpty() && spots.isEmpty() && notes.isEmpty();
        }
    }

    /** A cause that somebody suggests. */
    public record SuggestedCause(
            String reference, long version, String title, String theme, String why, String by, Instant at) {}

    /** A bright spot that somebody suggests. */
    public record SuggestedSpot(
            long id, long version, String cause, String reference, SpotText text, String by, Instant at) {}
}
