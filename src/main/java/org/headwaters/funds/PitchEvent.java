package org.headwaters.funds;

import java.time.Instant;
import org.headwaters.platform.Money;
import org.headwaters.platform.Published;

/**
 * What became of the application that a team's pitch began ({@link Pitched}). Fired by the room of grants, inside the
 * transaction in which it happened; what the applicants have not been told is not told here either.
 */
@Published
public sealed interface PitchEvent {
    /** Reference of the team. */
    String fellowship();

    Instant at();

    /** It has its application, which its people finish and submit. */
    record Opened(String fellowship, String application, Instant at) implements PitchEvent {}

    /** No application could be begun. */
    record NotOpened(String fellowship, Why why, Instant at) implements PitchEvent {}

    record Submitted(String fellowship, String application, Instant at) implements PitchEvent {}

    /** @param amount what was awarded, null where it was declined */
    record Told(String fellowship, String application, Money amount, Instant at) implements PitchEvent {}

    /** What was told does not stand any more; it is decided anew. */
    record Corrected(String fellowship, String application, Instant at) implements PitchEvent {}

    /** It was withdrawn, or its deadline was missed. */
    record Ended(String fellowship, String application, boolean missed, Instant at) implements PitchEvent {}

    /** Why none could be begun. */
    enum Why {
        /** The call is not there, or takes no applications now. */
        NOT_OPEN,
        /** Every partner of the team has another application under this call. */
        TAKEN
    }
}
