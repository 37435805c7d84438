package org.headwaters.platform.webhooks;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.headwaters.platform.outbox.Parcel;

/**
 * The addresses and what was sent to them.
 *
 * @param kinds every kind there is to choose from
 * @param sent how many messages there are in all
 */
public record WebhookScreen(List<Line> hooks, List<String> kinds, List<Delivery> deliveries, long sent)
        implements Serializable {

    /** One address. */
    public record Line(long id, String address, List<String> kinds, boolean paused, Instant made)
            implements Serializable {}

    /**
     * One message to one address.
     *
     * @param error why the last try failed, null when none did
     */
    public record Delivery(
            long id,
            String address,
            String kind,
            String event,
            Parcel.Standing standing,
            String error,
            int tries,
            Instant posted,
            Instant done,
            Instant due)
            implements Serializable {

        public boolean isDone() {
            return standing == Parcel.Standing.DONE;
        }

        public boolean isTrouble() {
            return standing == Parcel.Standing.TRYING_AGAIN || standing == Parcel.Standing.GIVEN_UP;
        }

        /** It took more than one try. */
        public boolean isStubborn() {
            return isDone() && tries > 1;
        }

        public boolean isGivenUp() {
            return standing == Parcel.Standing.GIVEN_UP;
        }
    }
}
