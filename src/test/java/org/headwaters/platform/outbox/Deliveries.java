package org.headwaters.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

/** What the handlers of a test were given. */
@ApplicationScoped
public class Deliveries {
    private final ConcurrentLinkedQueue<String> all = new ConcurrentLinkedQueue<>();

    /** What a test posts. */
    public record Parcel(String words, int number) {}

    List<String> of(String key) {
        return all.stream().filter(line -> line.startsWith(key)).toList();
    }

    void add(String line) {
        all.add(line);
    }

    public static void waitUntil(BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not come about within 30 seconds");
            }
            Thread.sleep(50);
        }
    }

    /** Notes what it is given. */
    @ApplicationScoped
    public static class Counting implements OutboxHandler {
        @Inject
        Deliveries deliveries;

        @Inject
        Outbox outbox;

        @Override
        public String kind() {
            return "it.counting";
        }

        @Override
        public void handle(String key, String json) {
            var parcel = outbox.read(json, Parcel.class);
            deliveries.add(key + " " + parcel.words() + " " + parcel.number());
        }
    }

    /** Fails each time, after some work of its own. */
    @ApplicationScoped
    public static class Stubborn implements OutboxHandler {
        @Inject
        Outbox outbox;

        @Override
        public String kind() {
            return "it.stubborn";
        }

        @Override
        public void handle(String key, String json) {
            outbox.post("it.counting", key + "/from the failed handler", new Parcel("undone", 0));
            if (outbox.read(json, Parcel.class).words().equals("never")) {
                throw new Never("no such mailbox", null);
            }
            throw new IllegalStateException("not today");
        }
    }
}
