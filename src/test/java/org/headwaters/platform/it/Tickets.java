package org.headwaters.platform.it;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Deeds that wait for their request. */
final class Tickets {
    private static final Map<Integer, Ticket<?>> WAITING = new ConcurrentHashMap<>();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Tickets() {}

    static int take(Ticket<?> ticket) {
        int number = NEXT.incrementAndGet();
        WAITING.put(number, ticket);
        return number;
    }

    static Ticket<?> of(String number) {
        return WAITING.get(Integer.valueOf(number));
    }

    static void giveBack(int number) {
        WAITING.remove(number);
    }
}
