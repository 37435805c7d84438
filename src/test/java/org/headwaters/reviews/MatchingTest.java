package org.headwaters.reviews;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.Matching.Room;
import org.headwaters.reviews.Matching.Wanted;
import org.junit.jupiter.api.Test;

/** On small cases the flow is as good as the best of all ways; and no pair is ever made that must not be. */
class MatchingTest {
    private static final int SEEDS = 400;
    private static final long EMPTY = 1_000_000;

    @Test
    void noWayIsBetter_thanTheOneFound() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var readers = readers(random);
            var cases = cases(random, readers);
            var least = best(cases, readers, 0, rooms(readers), new LinkedHashMap<>());
            for (int few : new int[] {0, 1, 24}) {
                var found = Matching.of(cases, readers, few);
                assertThat(cost(cases, readers, found))
                        .as("seed %d, from %d pairs", seed, few)
                        .isEqualTo(least);
            }
        }
    }

    @Test
    void nobodyGetsTwoSeatsOfOneCase_aForbiddenCase_orMoreThanThereIsRoomFor() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(1_000 + seed);
            var readers = readers(random);
            var cases = cases(random, readers);
            var found = Matching.of(cases, readers);
            for (var wanted : cases) {
                var taken = found.get(wanted.reference());
                assertThat(taken).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(wanted.seats());
                assertThat(wanted.costs().keySet()).as("seed " + seed).containsAll(taken);
            }
            for (var reader : readers) {
                var given = found.values().stream()
                        .filter(taken -> taken.contains(reader.person()))
                        .count();
                assertThat(given).as("seed " + seed).isLessThanOrEqualTo(reader.room());
            }
        }
    }

    @Test
    void theSameQuestion_hasTheSameAnswer() {
        var random = new Random(7);
        var readers = readers(random);
        var cases = cases(random, readers);
        assertThat(Matching.of(cases, readers)).isEqualTo(Matching.of(List.copyOf(cases), List.copyOf(readers)));
    }

    @Test
    void amongEquals_theLessBusyOneReads() {
        var free = new PersonId(1);
        var busy = new PersonId(2);
        var found = Matching.of(
                List.of(new Wanted("A", 1, Map.of(free, 0, busy, 0))),
                List.of(new Room(busy, 3, 3), new Room(free, 0, 3)));
        assertThat(found.get("A")).containsExactly(free);
    }

    @Test
    void whereNobodyIsPossible_theSeatStaysEmpty() {
        var found = Matching.of(List.of(new Wanted("A", 2, Map.of())), List.of(new Room(new PersonId(1), 0, 3)));
        assertThat(found.get("A")).isEmpty();
    }

    private static List<Room> readers(Random random) {
        return LongStream.rangeClosed(1, 2 + random.nextInt(3))
                .mapToObj(id -> new Room(new PersonId(id), random.nextInt(4), random.nextInt(4)))
                .toList();
    }

    private static List<Wanted> cases(Random random, List<Room> readers) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(number -> new Wanted(
                        "CG-" + number,
                        1 + random.nextInt(2),
                        readers.stream()
                                .filter(reader -> random.nextInt(3) > 0)
                                .collect(toMap(Room::person, reader -> 5 * random.nextInt(12)))))
                .toList();
    }

    private static Map<PersonId, Integer> rooms(List<Room> readers) {
        return readers.stream().collect(toMap(Room::person, Room::room));
    }

    /** Tries every set of readers for each case in turn. */
    private static long best(
            List<Wanted> cases,
            List<Room> readers,
            int at,
            Map<PersonId, Integer> room,
            Map<String, List<PersonId>> chosen) {
        if (at == cases.size()) {
            return cost(cases, readers, chosen);
        }
        var wanted = cases.get(at);
        var least = Long.MAX_VALUE;
        for (int set = 0; set < 1 << readers.size(); set++) {
            var members = new ArrayList<PersonId>();
            for (int i = 0; i < readers.size(); i++) {
                if ((set & 1 << i) != 0) {
                    members.add(readers.get(i).person());
                }
            }
            var possible = members.size() <= wanted.seats()
                    && members.stream().allMatch(p -> wanted.costs().containsKey(p) && room.get(p) > 0);
            if (possible) {
                var left = new HashMap<>(room);
                members.forEach(person -> left.merge(person, -1, Integer::sum));
                chosen.put(wanted.reference(), members);
                least = Math.min(least, best(cases, readers, at + 1, left, chosen));
                chosen.remove(wanted.reference());
            }
        }
        return least;
    }

    private static long cost(List<Wanted> cases, List<Room> readers, Map<String, List<PersonId>> found) {
        var sum = 0L;
        var given = new HashMap<PersonId, Integer>();
        for (var wanted : cases) {
            var taken = found.get(wanted.reference());
            sum += EMPTY * (wanted.seats() - taken.size());
            for (var person : taken) {
                sum += wanted.costs().get(person);
                given.merge(person, 1, Integer::sum);
            }
        }
        for (var reader : readers) {
            for (int more = 0; more < given.getOrDefault(reader.person(), 0); more++) {
                sum += (long) Matching.LOAD * (reader.load() + more);
            }
        }
        return sum;
    }
}
