package org.headwaters.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reviews of the cases that are or were in review, by people who have nothing to do with them. */
final class Readings {
    private static final List<String> ON_THE_WAY =
            List.of("INVITED", "ACCEPTED", "DRAFT", "SUBMITTED", "SUBMITTED", "SUBMITTED");

    private static final int READ_MOST = 4;

    /** How far somebody strict or mild is from the middle, in points. */
    private static final double LEANS = 0.8;

    private final Store store;
    private final Material material;
    private final Days days;
    private final Cast cast;
    private final Loads loads;
    private final Map<Long, Set<Long>> stoodTogether = new HashMap<>();
    private final List<Asked> criteria = new ArrayList<>();
    private final long rubric;
    private final Store.Table reviews;
    private final Store.Table scores;
    private final Store.Table confirmations;

    Readings(Store store, Material material, Days days, Cast cast, Loads loads) throws SQLException {
        this.store = store;
        this.material = material;
        this.days = days;
        this.cast = cast;
        this.loads = loads;
        rubric = store.number("select id from rubric where reference = 'meeting-grant'");
        for (var row : store.read(
                "select id, weight, independent from criterion where rubric_id = " + rubric + " order by position")) {
            criteria.add(new Asked(
                    ((Number) row.get(0)).longValue(), ((Number) row.get(1)).intValue(), (Boolean) row.get(2)));
        }
        reviews = store.into(
                "review",
                "subject_kind",
                "subject_reference",
                "reviewer_id",
                "rubric_id",
                "stage",
                "reason",
                "invited_by",
                "invited_at",
                "due_at",
                "read_version",
                "submitted_at",
                "round_reference",
                "total",
                "touched_at");
        scores = store.into("score", "review_id", "criterion_id", "points", "points_version", "words", "words_version");
        confirmations = store.into("no_conflict", "review_id", "case_version", "confirmed_at");
    }

    long rubric() {
        return rubric;
    }

    private record Reading(Cast.Person reader, String stage) {}

    /** A criterion, and what it counts. */
    private record Asked(long id, int weight, boolean independent) {}

    void write(Case of) {
        if (!of.spec.isReviewed()) {
            return;
        }
        var number = 0;
        for (var reading : planned(of)) {
            of.readers.add(reading.reader().id());
            review(of, reading, number++);
        }
    }

    private List<Reading> planned(Case of) {
        var spec = of.spec;
        if (spec.readers().equals("none")) {
            return List.of();
        }
        var planned = new ArrayList<Reading>();
        if (!spec.readers().isEmpty()) {
            for (var one : spec.readers().split(";")) {
                var parts = one.split(":");
                planned.add(new Reading(cast.person(parts[0]), parts[1]));
            }
            return planned;
        }
        var free = free(of);
        var wanted = spec.call().isFast(spec.dollars()) ? 1 : spec.call().reviews();
        if (spec.stage().equals("IN_REVIEW")) {
            wanted = of.chance.between(0, wanted);
        }
        if (of.chance.onceIn(9)) {
            planned.add(new Reading(free.get(wanted), "REFUSED"));
        }
        for (var i = 0; i < wanted; i++) {
            var stage = spec.stage().equals("IN_REVIEW") ? of.chance.pick(ON_THE_WAY) : "SUBMITTED";
            planned.add(new Reading(free.get(i), stage));
        }
        return planned;
    }

    /** Who stands on it together keeps away from the others' cases. */
    void know(Case of) {
        if (of.time.submitted != null) {
            of.people.forEach(person -> stoodTogether
                    .computeIfAbsent(person, none -> new HashSet<>())
                    .addAll(of.people));
        }
    }

    private boolean stoodWith(Cast.Person person, Case of) {
        return stoodTogether.getOrDefault(person.id(), Set.of()).stream().anyMatch(of.people::contains);
    }

    /** Neither with one of its partners, now or before, nor named on it, nor on another with one of its people. */
    private List<Cast.Person> free(Case of) {
        Set<Long> organisations =
                of.partners().stream().map(Cast.Partner::id).collect(java.util.stream.Collectors.toSet());
        return inTurn(of).stream()
                .filter(person -> !of.people.contains(person.id()))
                .filter(person -> person.organisations().stream().noneMatch(organisations::contains))
                .filter(person -> !stoodWith(person, of))
                .toList();
    }

    /** Few read most of a call, outside experts first, so that it shows how strictly each scores; the others help out. */
    private List<Cast.Person> inTurn(Case of) {
        var all = Chance.of("readers", of.spec.call().code()).shuffled(cast.reviewers);
        all.sort(Comparator.comparing(person -> !person.organisations().isEmpty()));
        var most = Math.min(READ_MOST, all.size());
        var turn = new ArrayList<>(of.chance.shuffled(all.subList(0, most)));
        turn.addAll(of.chance.shuffled(all.subList(most, all.size())));
        return turn;
    }

    private void review(Case of, Reading reading, int number) {
        var chance = Chance.of("review", of.spec.number(), number);
        var begin = of.time.resubmitted == null ? of.time.takenUp : of.time.resubmitted;
        var end = of.time.recommended == null ? days.now() : of.time.recommended;
        var span = Math.max(60, end.getEpochSecond() - begin.getEpochSecond());
        var invited = begin.plusSeconds((long) (span * 0.1 * chance.part()));
        var accepted = begin.plusSeconds((long) (span * (0.12 + 0.2 * chance.part())));
        var submitted = begin.plusSeconds((long) (span * (0.4 + 0.5 * chance.part())));
        var done = reading.stage().equals("SUBMITTED");
        var read = of.time.resubmitted == null ? 1L : 2L;
        var written = done ? criteria.size() : reading.stage().equals("DRAFT") ? 2 : 0;
        // What is still in the fast lane had nothing against it.
        var least = of.isSmall() && of.leftLane() == null ? of.spec.call().bar() : 1;
        var about = of.verdict().equals("AWARD") ? 3.9 : 2.7;
        var points = points(about, least, reading.reader(), written, chance);
        var id = reviews.addAt(
                chance.between(1, 4),
                Case.KIND,
                of.reference,
                reading.reader().id(),
                rubric,
                reading.stage(),
                reading.stage().equals("REFUSED") ? chance.pick(List.of("NO_TIME", "NOT_MY_FIELD")) : null,
                of.officer.id(),
                invited,
                due(of, invited),
                read,
                done ? submitted : null,
                of.spec.call().reference(),
                done ? total(points) : null,
                touched(of, reading, number));
        loads.count(reading.reader().id(), reading.stage(), invited);
        if (!Set.of("INVITED", "REFUSED").contains(reading.stage())) {
            confirmations.add(id, read, accepted);
        }
        score(id, points, chance);
        if (done) {
            of.trail.add(submitted, reading.reader(), "reviewer", "REVIEWED", "IN_REVIEW", "IN_REVIEW", null);
        }
        trail(of, reading, id, invited, accepted, done ? submitted : null);
    }

    /** What nobody has begun to write was given or taken on lately: it would go back after four days. */
    private Instant touched(Case of, Reading reading, int number) {
        return Set.of("INVITED", "ACCEPTED").contains(reading.stage())
                ? days.now()
                        .minus(Chance.of("touched", of.spec.number(), number).between(1, 30), ChronoUnit.HOURS)
                : null;
    }

    /** A second reading under a reference of its own, by somebody who was not asked before; what it adds up to. */
    double again(Case of, String reference, Instant read) {
        var chance = Chance.of("again", of.spec.number());
        // Who reads least reads again: one that is new to the call.
        var reader = free(of).stream()
                .filter(person -> !of.readers.contains(person.id()))
                .reduce((one, next) -> next)
                .orElseThrow();
        var points = points(3.0, 1, reader, criteria.size(), chance);
        var asked = of.time.told.plus(1, ChronoUnit.DAYS);
        var version = of.time.resubmitted == null ? 1L : 2L;
        var id = reviews.addAt(
                3,
                "reread",
                reference,
                reader.id(),
                rubric,
                "SUBMITTED",
                null,
                of.officer.id(),
                asked,
                asked.plus(14, ChronoUnit.DAYS),
                version,
                read,
                null,
                total(points),
                null);
        loads.count(reader.id(), "SUBMITTED", asked);
        confirmations.add(id, version, asked.plus(1, ChronoUnit.DAYS));
        score(id, points, chance);
        var agrees = total(points) >= of.spec.call().bar();
        var found =
                "The second reading gives %.1f and %s.".formatted(total(points), agrees ? "agrees" : "does not agree");
        of.trail.add(read, reader, "reviewer", "REREAD", "AWARDED", "AWARDED", found);
        return total(points);
    }

    private void trail(Case of, Reading reading, long id, Instant invited, Instant accepted, Instant submitted) {
        var trail = new Trail("review", String.valueOf(id));
        trail.add(invited, of.officer, "officer", "INVITE", null, "INVITED", null);
        if (reading.stage().equals("REFUSED")) {
            trail.add(accepted, reading.reader(), "reviewer", "REFUSE", "INVITED", "REFUSED", null);
        } else if (!reading.stage().equals("INVITED")) {
            trail.add(accepted, reading.reader(), "reviewer", "ACCEPT", "INVITED", "ACCEPTED", null);
            trail.add(submitted, reading.reader(), "reviewer", "SUBMIT", "DRAFT", "SUBMITTED", null);
        }
        trail.write(store);
    }

    /** Half of the promised time for reading, for what is not decided. */
    private Instant due(Case of, Instant invited) {
        return invited.plus(Math.max(3, of.spec.call().decisionDays() / 3), ChronoUnit.DAYS);
    }

    /** Points around a middle, as strict or mild as their giver is. */
    private static List<Integer> points(double middle, int least, Cast.Person giver, int most, Chance chance) {
        var about = middle + 2 * LEANS * Chance.of("strict", giver.name()).part() - LEANS;
        var points = new ArrayList<Integer>();
        for (var i = 0; i < most; i++) {
            points.add((int) Math.max(least, Math.min(5, Math.round(about - 1 + 2 * chance.part()))));
        }
        return points;
    }

    private double total(List<Integer> points) {
        var weights = 0;
        var sum = 0;
        for (var i = 0; i < points.size(); i++) {
            if (!criteria.get(i).independent()) {
                weights += criteria.get(i).weight();
                sum += criteria.get(i).weight() * points.get(i);
            }
        }
        return (double) sum / weights;
    }

    /** Each with a sentence that fits it. */
    private void score(long review, List<Integer> given, Chance chance) {
        for (var i = 0; i < given.size(); i++) {
            var points = given.get(i);
            var criterion = i + 1;
            var fitting = material.rows("comments.txt").stream()
                    .filter(row -> row.number(0) == criterion && row.number(1) == points)
                    .toList();
            scores.add(
                    review,
                    criteria.get(i).id(),
                    points,
                    1L,
                    chance.pick(fitting).text(2),
                    1L);
        }
    }
}
