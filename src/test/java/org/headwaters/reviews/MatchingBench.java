package org.headwaters.reviews;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.Matching.Room;
import org.headwaters.reviews.Matching.Wanted;
import org.junit.jupiter.api.Test;

/**
 * A thousand cases with three readers each, among two hundred people, one pair in twenty forbidden; the last run with room
 * for 2,800 of the 3,000 seats.
 */
class MatchingBench {
    @Test
    void aWholeCall() {
        for (int run = 1; run <= 4; run++) {
            var random = new Random(run);
            int room = run == 4 ? 14 : 16;
            var readers = LongStream.rangeClosed(1, 200)
                    .mapToObj(id -> new Room(new PersonId(id), random.nextInt(3), room))
                    .toList();
            var cases = cases(random, readers);
            var begin = System.nanoTime();
            var found = Matching.of(cases, readers);
            var took = Duration.ofNanos(System.nanoTime() - begin);
            var served = found.values().stream().mapToInt(List::size).sum();
            var runtime = Runtime.getRuntime();
            System.out.printf(
                    "1,000 cases x 3 among 200 readers, run %d: %.1f s, %d of 3000 seats, heap %d MB of %d%n",
                    run,
                    took.toMillis() / 1000.0,
                    served,
                    (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                    runtime.maxMemory() >> 20);
        }
    }

    private static List<Wanted> cases(Random random, List<Room> readers) {
        var cases = new ArrayList<Wanted>();
        for (int number = 1; number <= 1_000; number++) {
            var costs = new HashMap<PersonId, Integer>();
            for (var reader : readers) {
                if (random.nextInt(20) > 0) {
                    costs.put(reader.person(), 100 * random.nextInt(4) + 25 * random.nextInt(4));
                }
            }
            cases.add(new Wanted("CG-" + number, 3, costs));
        }
        return cases;
    }
}
