package org.headwaters.challenges;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.headwaters.platform.Published;

/**
 * The calls under which a team that worked on a cause can ask for money to bring its solution to market. Calls belong to the
 * grants, which implement it; whoever runs such teams chooses one without knowing that room.
 */
@Published
public interface PitchCalls {

    /** Those that are planned, coming or open, by the alphabet of their titles. */
    List<Choice> open();

    /** The one with this reference, also when it is over. */
    Optional<Choice> find(String reference);

    /** A call as one picks it; {@code link} is where everybody reads it, null while it is only planned. */
    record Choice(String reference, String title, String link) implements Serializable {}
}
