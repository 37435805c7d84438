package org.headwaters.reviews;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.SubjectRef;
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

    /** The same with topics, earlier readings, and twenty ties of each reader to look through for conflicts. */
    @Test
    void aWholePlan() {
        var random = new Random(5);
        var readers = new ArrayList<Reader>();
        var ties = new HashMap<PersonId, List<Tie>>();
        for (int id = 1; id <= 200; id++) {
            var person = new PersonId(id);
            readers.add(new Reader(
                    person, "Reader " + id, topics(random), 16, 99, random.nextInt(3), random.nextInt(20), null, 1));
            ties.put(
                    person,
                    IntStream.range(0, 20)
                            .mapToObj(n -> Tie.to(
                                    ConflictKind.SAME_ORGANISATION, new OrganisationId(random.nextInt(600)), null))
                            .toList());
        }
        var wishes = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> new Planner.Wish(
                        cover(number, random),
                        topics(random),
                        3,
                        3,
                        Set.of(),
                        Map.of(new PersonId(1 + random.nextInt(200)), 1, new PersonId(300), 2)))
                .toList();
        var begin = System.nanoTime();
        var plan = Planner.plan(wishes, readers, ties, LocalDate.of(2026, 11, 22));
        System.out.printf(
                "the whole plan of 1,000 x 3 among 200: %.1f s, %d of %d seats, %d pairs in conflict%n",
                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0,
                plan.taken(),
                plan.seats(),
                plan.forbidden());
    }

    private static ReviewedCase.Cover cover(int number, Random random) {
        var partners = Set.of(new OrganisationId(random.nextInt(300)), new OrganisationId(300 + random.nextInt(300)));
        return new ReviewedCase.Cover(
                new SubjectRef("grant", "CG-" + number), "Case " + number, partners, Set.of(), Set.of(), false);
    }

    private static Set<String> topics(Random random) {
        var theme = random.nextInt(8);
        return Set.of("theme:" + theme, "cause:" + theme + "-" + random.nextInt(12));
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
