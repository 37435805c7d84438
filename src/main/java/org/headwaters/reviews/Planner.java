package org.headwaters.reviews;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwaters.challenges.Topics;
import org.headwaters.platform.PersonId;
import org.headwaters.reviews.Matching.Room;
import org.headwaters.reviews.Matching.Wanted;
import org.headwaters.reviews.ReviewedCase.Cover;

/**
 * Plans who reads what for a whole call. Weighed are nearness of topic, then an even load, then pairs that have not met
 * before; somebody in conflict, asked already, away or without room is not possible. It reads nothing and asks nobody.
 */
final class Planner {
    static final int FARTHER = 100;
    static final int MET_BEFORE = 25;
    private static final int MOST_MEETINGS = 3;

    private final List<Wish> wishes;
    private final List<Reader> readers;
    private final Map<PersonId, List<Tie>> ties;
    private final LocalDate today;
    private final Map<String, Set<PersonId>> inConflict = new HashMap<>();
    private int forbidden;

    /**
     * One case that wants readers.
     *
     * @param topics what it is about
     * @param asked everyone who was ever asked to read it
     * @param met how often somebody has lately read a case of one of its partners
     */
    record Wish(
            Cover cover, Set<String> topics, int needed, int seats, Set<PersonId> asked, Map<PersonId, Integer> met) {
        String reference() {
            return cover.subject().reference();
        }
    }

    private Planner(List<Wish> wishes, List<Reader> readers, Map<PersonId, List<Tie>> ties, LocalDate today) {
        this.wishes = wishes;
        this.readers = readers;
        this.ties = ties;
        this.today = today;
    }

    static Plan plan(List<Wish> wishes, List<Reader> readers, Map<PersonId, List<Tie>> ties, LocalDate today) {
        return new Planner(wishes, readers, ties, today).plan();
    }

    private Plan plan() {
        var found = Matching.of(
                wishes.stream().map(this::wanted).toList(),
                readers.stream().map(this::room).toList());
        var given = new HashMap<PersonId, Integer>();
        found.values().forEach(people -> people.forEach(person -> given.merge(person, 1, Integer::sum)));
        var lines = new ArrayList<Plan.Line>();
        var gaps = new ArrayList<Plan.Gap>();
        for (var wish : wishes) {
            var people = found.get(wish.reference());
            if (!people.isEmpty()) {
                lines.add(new Plan.Line(
                        wish.reference(),
                        wish.cover().title(),
                        people.stream()
                                .map(person -> match(wish, person, given))
                                .toList()));
            }
            gaps.addAll(gaps(wish, people));
        }
        var fills = readers.stream()
                .filter(reader -> given.containsKey(reader.person()))
                .map(reader -> new Plan.Fill(
                        reader.person(),
                        reader.name(),
                        reader.now(),
                        given.get(reader.person()),
                        reader.room() - given.get(reader.person())))
                .sorted(comparing(Plan.Fill::name)
                        .thenComparing(fill -> fill.person().value()))
                .toList();
        var seats = wishes.stream().mapToInt(Wish::seats).sum();
        return new Plan(lines, gaps, fills, wishes.size(), seats, forbidden);
    }

    private Wanted wanted(Wish wish) {
        var costs = new LinkedHashMap<PersonId, Integer>();
        for (var reader : readers) {
            var person = reader.person();
            if (!Conflicts.between(person, wish.cover(), ties.getOrDefault(person, List.of()))
                    .isEmpty()) {
                forbidden++;
                inConflict
                        .computeIfAbsent(wish.reference(), none -> new java.util.HashSet<>())
                        .add(person);
            } else if (!wish.asked().contains(person)) {
                costs.put(person, cost(wish, reader));
            }
        }
        return new Wanted(wish.reference(), wish.seats(), costs);
    }

    private Room room(Reader reader) {
        return new Room(reader.person(), reader.now(), reader.isAway(today) ? 0 : reader.room());
    }

    private static int cost(Wish wish, Reader reader) {
        return FARTHER * distance(wish.topics(), reader.topics())
                + MET_BEFORE * Math.min(MOST_MEETINGS, wish.met().getOrDefault(reader.person(), 0));
    }

    /** 0 for the same cause, 1 for the same theme, 2 where one of them says nothing, 3 for another field. */
    static int distance(Set<String> wanted, Set<String> known) {
        if (wanted.isEmpty() || known.isEmpty()) {
            return 2;
        }
        var shared = wanted.stream().filter(known::contains).toList();
        if (shared.isEmpty()) {
            return 3;
        }
        return shared.stream().anyMatch(Topics::isCause) ? 0 : 1;
    }

    private Plan.Match match(Wish wish, PersonId person, Map<PersonId, Integer> given) {
        var reader = reader(person);
        var distance = distance(wish.topics(), reader.topics());
        var why = Plan.Why.HAS_ROOM;
        if (distance == 0) {
            why = Plan.Why.KNOWS_CAUSE;
        } else if (distance == 1) {
            why = Plan.Why.KNOWS_THEME;
        } else if (wish.met().getOrDefault(person, 0) == 0) {
            why = Plan.Why.NEVER_MET;
        }
        return new Plan.Match(person, reader.name(), why, reader.room() - given.get(person));
    }

    /** For each seat that nobody takes, the one who would fit best and what is in the way. */
    private List<Plan.Gap> gaps(Wish wish, List<PersonId> taken) {
        var kept = inConflict.getOrDefault(wish.reference(), Set.of());
        var fitting = readers.stream()
                .filter(reader -> !kept.contains(reader.person())
                        && !wish.asked().contains(reader.person())
                        && !taken.contains(reader.person()))
                .sorted(comparing((Reader reader) -> cost(wish, reader))
                        .thenComparing(reader -> reader.person().value()))
                .toList();
        var gaps = new ArrayList<Plan.Gap>();
        for (int empty = taken.size(); empty < wish.seats(); empty++) {
            var seat = wish.needed() - wish.seats() + empty + 1;
            var next = empty - taken.size();
            gaps.add(
                    next < fitting.size()
                            ? hindered(wish, seat, fitting.get(next))
                            : impossible(wish, seat, kept.size()));
        }
        return gaps;
    }

    private Plan.Gap impossible(Wish wish, int seat, int conflicts) {
        var cause = readers.isEmpty()
                ? Plan.Cause.NOBODY_READS
                : conflicts > 0 ? Plan.Cause.ALL_IN_CONFLICT : Plan.Cause.ALL_ASKED;
        return new Plan.Gap(wish.reference(), wish.cover().title(), seat, cause, "", conflicts, null);
    }

    private Plan.Gap hindered(Wish wish, int seat, Reader reader) {
        var hindrance = reader.hindrances(today).stream().findFirst();
        var cause =
                hindrance.map(found -> Plan.Cause.valueOf(found.kind().name())).orElse(Plan.Cause.TAKEN);
        return new Plan.Gap(
                wish.reference(),
                wish.cover().title(),
                seat,
                cause,
                reader.name(),
                hindrance.map(Reader.Hindrance::limit).orElse(reader.atOnce()),
                hindrance.map(Reader.Hindrance::until).orElse(null));
    }

    private Reader reader(PersonId person) {
        return readers.stream()
                .filter(reader -> reader.person().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
