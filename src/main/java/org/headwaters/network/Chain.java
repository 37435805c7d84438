package org.headwaters.network;

import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import org.headwaters.platform.Aggregate;

/** What was merged, followed to where it lives on. One that leads back ends before it repeats: nobody waits for ever. */
final class Chain {
    private Chain() {}

    /** @param next in what this one lives on, empty for the last */
    static <T extends Aggregate> T last(T first, Function<T, Optional<T>> next) {
        var seen = new HashSet<Long>();
        var last = first;
        for (var one = Optional.of(first); one.isPresent() && seen.add(one.get().getId()); one = next.apply(last)) {
            last = one.get();
        }
        return last;
    }
}
