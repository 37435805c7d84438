package org.headwaters.reviews;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.PersonId;

/**
 * What keeps a person from cases.
 *
 * @param own whether the person reads about himself or herself; otherwise an administrator does
 * @param computed what the network knows without anybody's word: organisations, people, commitments
 */
public record ConflictsScreen(PersonId person, String name, boolean own, List<Computed> computed, List<Row> declared)
        implements Serializable {

    /** @param with the organisation's or person's name, or a reference */
    public record Computed(ConflictKind kind, String with) implements Serializable {}

    /**
     * @param with the organisation's name, or the reference of one case
     * @param mayLift whether the reader may withdraw it
     */
    public record Row(long id, String with, ConflictKind kind, Instant since, boolean byAdministrator, boolean mayLift)
            implements Serializable {}

    public ConflictsScreen {
        computed = List.copyOf(computed);
        declared = List.copyOf(declared);
    }
}
