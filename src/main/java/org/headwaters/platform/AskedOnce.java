package org.headwaters.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What several rooms must know of the reader while they gather for one page: asked by the first of them, known to the
 * others, and forgotten with the page. Nothing of it outlives the call that made it, so that a tie of yesterday counts.
 */
@Published
public final class AskedOnce {
    private final Map<Class<?>, Object> answers = new HashMap<>();

    /** @param about whose answer it is; one answer for each */
    @SuppressWarnings("unchecked")
    public <T> T of(Class<?> about, Supplier<T> ask) {
        if (!answers.containsKey(about)) {
            answers.put(about, ask.get());
        }
        return (T) answers.get(about);
    }
}
