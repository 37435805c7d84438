package org.headwaters.platform.it;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what JPA sends to the database, thread by thread, and keeps the count of the last request of each path. A batch
 * counts as its statements, not its round trips.
 */
public final class Statements {
    private static final ThreadLocal<Integer> SO_FAR = ThreadLocal.withInitial(() -> 0);
    private static final ThreadLocal<Integer> ROWS = ThreadLocal.withInitial(() -> 0);
    private static final Map<String, Integer> BY_PATH = new ConcurrentHashMap<>();

    private Statements() {}

    /** How many statements the body sent in this thread. */
    public static int during(Callable<?> body) throws Exception {
        int before = SO_FAR.get();
        body.call();
        return SO_FAR.get() - before;
    }

    /** How many rows came for them. */
    public static int rowsDuring(Callable<?> body) throws Exception {
        int before = ROWS.get();
        body.call();
        return ROWS.get() - before;
    }

    static void came(int rows) {
        ROWS.set(ROWS.get() + rows);
    }

    static void sent() {
        SO_FAR.set(SO_FAR.get() + 1);
    }

    static int soFar() {
        return SO_FAR.get();
    }

    static void request(String path, int statements) {
        BY_PATH.put(path, statements);
    }

    static int of(String path) {
        return BY_PATH.getOrDefault(path, -1);
    }
}
