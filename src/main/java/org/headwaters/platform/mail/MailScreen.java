package org.headwaters.platform.mail;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.outbox.Parcel;

/**
 * The letters on their way, for administrators: how many, to whom and why one did not arrive; never what they say.
 *
 * @param stopped whether all mail is held
 * @param sentToday how many arrived since the day began here
 * @param usualSeconds half of those took at most this long, -1 when none was sent
 */
public record MailScreen(
        List<Line> lines,
        long total,
        long today,
        long waiting,
        long trouble,
        long sentToday,
        long usualSeconds,
        boolean stopped)
        implements Serializable {

    /** One letter; {@code error} in the mail server's words, null when none. */
    public record Line(
            long id,
            Instant written,
            String about,
            String to,
            Parcel.Standing standing,
            String error,
            Instant dueAt,
            Instant doneAt)
            implements Serializable {

        public boolean isTrouble() {
            return error != null;
        }

        public boolean isDone() {
            return standing == Parcel.Standing.DONE;
        }

        public boolean isGivenUp() {
            return standing == Parcel.Standing.GIVEN_UP;
        }
    }
}
