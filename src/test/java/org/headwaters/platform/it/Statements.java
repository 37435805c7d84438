package org.headwaters.platform.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what JPA sends to the database, thread by thread, and keeps the count of the last request of each path. A batch
 * counts as its statements, not its round trips.
 */
public final class Statements {
    private static final ThreadLocal<Integer> SO_FAR = ThreadLocal.withInitial(() -> 0);
    private static final ThreadLocal<List<String>> TEXTS = new ThreadLocal<>();
    private static final ThreadLocal<Integer> ROWS = ThreadLocal.withInitial(() -> 0);
    private static volatile List<String> said = List.of();
    private static final Map<String, Integer> BY_PATH = new ConcurrentHashMap<>();

    private Statements() {}

    /** How many statements the body sent in this thread. */
    public static int during(Callable<?> body) throws Exception {
        var texts = new ArrayList<String>();
        TEXTS.set(texts);
        int before = SO_FAR.get();
        try {
            body.call();
        } finally {
            TEXTS.remove();
            said = texts;
        }
        return SO_FAR.get() - before;
    }

    /** The texts of the last body's statements, one on a line, for the sentence of a test that fails. */
    public static String said() {
        return String.join("\n", said);
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

    static void sent(String text) {
        var texts = TEXTS.get();
        if (texts != null) {
            texts.add(text);
        }
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
