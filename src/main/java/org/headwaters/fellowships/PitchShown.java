package org.headwaters.fellowships;

import java.io.Serializable;
import java.util.List;
import org.headwaters.platform.Money;

/**
 * A team's pitch and what became of it.
 *
 * @param texts what was said, by the code of each text
 * @param asked what it asks for, null where nothing is said
 * @param state null before it was handed in
 * @param grant reference of its application, null before; {@code ownGrant} where the reader may open it
 * @param awarded null where nothing is
 * @param version of the pitch, for whoever says how it ended
 * @param mayEnd whether the reader may say how it ended, now
 */
public record PitchShown(
        String reference,
        String team,
        String cohort,
        String cohortTitle,
        List<Part> texts,
        Money asked,
        PitchState state,
        String grant,
        boolean ownGrant,
        Money awarded,
        Pitch.Outcome outcome,
        String outcomeWords,
        long version,
        boolean mayEnd)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One text of it. */
    public record Part(String code, String text) implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
