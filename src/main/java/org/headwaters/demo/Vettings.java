package org.headwaters.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who carries the promises, the steps on their way, and how those that are not accepted yet are being read. */
final class Vettings {
    private static final String KIND = "commitment";
    private static final int READERS = 3;

    /** How often a promise has steps, and how often it has an earlier vetting that one can read. */
    private static final int WITH_STEPS = 2;

    /** Whose own work the demonstration's visitors do: nothing of this is theirs. */
    private static final Set<String> VISITORS = Set.of("Mei Lindqvist", "Farah Aziz");

    private final Store store;
    private final Material material;
    private final Days days;
    private final Cast cast;
    private final Loads loads;
    private final List<Long> criteria = new ArrayList<>();
    private final long rubric;

    Vettings(Store store, Material material, Days days, Cast cast, Loads loads) throws SQLException {
        this.store = store;
        this.material = material;
        this.days = days;
        this.cast = cast;
        this.loads = loads;
        rubric = store.number("select id from rubric where reference = 'commitment'");
        for (var row : store.read("select id from criterion where rubric_id = " + rubric + " order by position")) {
            criteria.add(((Number) row.get(0)).longValue());
        }
    }

    void write(List<Promises.Row> rows) {
        rows.forEach(this::write);
    }

    private void write(Promises.Row row) {
        share(row);
        steps(row);
        var chance = Chance.of("vetting", row.reference());
        var begun = row.since().minusDays(50).atTime(10, 0).atZone(Days.ZONE).toInstant();
        var trail = new Trail(KIND, row.reference());
        var who = row.partner().intrapreneur();
        var state = row.state();
        trail.add(begun, who, "PARTNER", "START", null, "DRAFT", null);
        if (state.equals("DRAFT")) {
            comment(row, chance);
        } else if (state.equals("WITHDRAWN")) {
            trail.add(begun.plus(9, ChronoUnit.DAYS), who, "PARTNER", "WITHDRAW", "DRAFT", "WITHDRAWN", null);
        } else {
            handedIn(row, trail, chance);
        }
        trail.write(store);
    }

    /** From the day it was handed in on; what is still open was handed in lately. */
    private void handedIn(Promises.Row row, Trail trail, Chance chance) {
        var state = row.state();
        var open = Set.of("SUBMITTED", "VETTING", "CHANGES_ASKED").contains(state);
        var at = open ? days.ago(chance.between(5, 12), chance) : at(row.since().minusDays(32));
        trail.add(at, row.partner().intrapreneur(), "PARTNER", "SUBMIT", "DRAFT", "SUBMITTED", null);
        if (state.equals("SUBMITTED")) {
            return;
        }
        var taken = days.after(at, at.plus(2, ChronoUnit.DAYS), chance);
        trail.add(taken, officer(), "OFFICER", "TAKE_UP", "SUBMITTED", "VETTING", null);
        if (open || state.equals("DECLINED") || row.partner().shortName().equals("Museum of Tides")) {
            read(row, taken, open, chance);
        }
        if (state.equals("CHANGES_ASKED")) {
            trail.add(
                    days.now().minus(20, ChronoUnit.HOURS),
                    officer(),
                    "OFFICER",
                    "ASK_CHANGES",
                    "VETTING",
                    state,
                    words("changes", chance));
        } else if (state.equals("DECLINED")) {
            trail.add(at(row.since()), lead(), "APPROVER", "DECLINE", "VETTING", "DECLINED", row.reason());
        } else if (!open) {
            trail.add(at(row.since()), lead(), "APPROVER", "ACCEPT", "VETTING", "ACTIVE", row.reason());
            if (!state.equals("ACTIVE")) {
                end(row, trail);
            }
        }
    }

    private void end(Promises.Row row, Trail trail) {
        var silent = row.state().equals("SILENT");
        var at = at(silent ? days.day(-40) : row.due().isBefore(days.today()) ? row.due() : days.day(-9));
        trail.add(
                at,
                silent ? null : officer(),
                silent ? "CLOCK" : "OFFICER",
                silent ? "FALL_SILENT" : "CLOSE_" + row.state(),
                "ACTIVE",
                row.state(),
                null);
    }

    private void share(Promises.Row row) {
        var table = store.into("commitment_share", "commitment_id", "organisation_id", "part", "from_day", "agreed_at");
        var together = row.partner().shortName().equals("Museum of Tides")
                && row.state().equals("ACTIVE");
        table.add(row.id(), row.partner().id(), together ? 7_000 : 10_000, row.since(), at(row.since()));
        if (together) {
            var other = cast.partners.stream()
                    .filter(one -> one.name().startsWith("Aldermere"))
                    .findFirst()
                    .orElseGet(() -> cast.partners.get(cast.partners.size() - 1));
            table.add(row.id(), other.id(), 3_000, row.since(), at(row.since()));
        }
    }

    private void steps(Promises.Row row) {
        var chance = Chance.of("steps", row.reference());
        if (chance.onceIn(WITH_STEPS) && !row.partner().shortName().equals("Museum of Tides")) {
            return;
        }
        var table = store.into(
                "commitment_milestone",
                "commitment_id",
                "position",
                "words",
                "due_day",
                "weight",
                "baseline",
                "target",
                "actual");
        var lines = material.rows("vetting-words.txt").stream()
                .filter(line -> line.text(0).equals("step"))
                .toList();
        var whole = ChronoUnit.DAYS.between(row.since(), row.due());
        for (var i = 0; i < lines.size(); i++) {
            var due = row.since().plusDays(whole * (i + 1) / (lines.size() + 1));
            table.add(
                    row.id(),
                    i + 1,
                    lines.get(i).text(1),
                    due,
                    1 + i % 2,
                    0L,
                    1L,
                    due.isBefore(days.today()) && isAccepted(row) ? 1L : 0L);
        }
    }

    private static boolean isAccepted(Promises.Row row) {
        return Set.of("ACTIVE", "FULFILLED", "NOT_MET").contains(row.state());
    }

    private void comment(Promises.Row row, Chance chance) {
        store.into("commitment_comment", "commitment_id", "author", "author_as", "content", "written_at")
                .add(row.id(), officer().id(), "COACH", words("comment", chance), days.ago(3, chance));
    }

    /** Three from outside; of what is open one is not done yet, as a rule. */
    private void read(Promises.Row row, Instant taken, boolean open, Chance chance) {
        var reviews = store.into(
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
        var confirmations = store.into("no_conflict", "review_id", "case_version", "confirmed_at");
        var number = 0;
        for (var reader : readers(row, chance)) {
            var reading = row.state().equals("VETTING") && ++number == READERS && chance.onceIn(2);
            var points = points(row, chance);
            var done = days.after(taken, taken.plus(18L + 12L * number, ChronoUnit.HOURS), chance);
            var id = reviews.addAt(
                    reading ? 1 : 3,
                    KIND,
                    row.reference(),
                    reader.id(),
                    rubric,
                    reading ? "ACCEPTED" : "SUBMITTED",
                    null,
                    officer().id(),
                    taken,
                    taken.plus(14, ChronoUnit.DAYS),
                    1L,
                    reading ? null : done,
                    row.goal(),
                    reading
                            ? null
                            : points.stream()
                                    .mapToInt(Integer::intValue)
                                    .average()
                                    .orElseThrow(),
                    reading ? days.now().minus(9, ChronoUnit.HOURS) : done);
            loads.count(reader.id(), reading ? "ACCEPTED" : "SUBMITTED", taken);
            confirmations.add(id, 1L, taken.plus(6, ChronoUnit.HOURS));
            if (!reading) {
                score(id, points, chance);
            }
            trail(id, reader, taken, reading ? null : done);
        }
    }

    private void trail(long review, Cast.Person reader, Instant taken, Instant done) {
        var trail = new Trail("review", String.valueOf(review));
        trail.add(taken, officer(), "officer", "INVITE", null, "INVITED", null);
        trail.add(taken.plus(6, ChronoUnit.HOURS), reader, "reviewer", "ACCEPT", "INVITED", "ACCEPTED", null);
        trail.add(done, reader, "reviewer", "SUBMIT", "DRAFT", "SUBMITTED", null);
        trail.write(store);
    }

    private List<Cast.Person> readers(Promises.Row row, Chance chance) {
        return chance.shuffled(cast.reviewers).stream()
                .filter(person -> !VISITORS.contains(person.name()))
                .filter(person -> !person.organisations().contains(row.partner().id()))
                .limit(READERS)
                .toList();
    }

    private List<Integer> points(Promises.Row row, Chance chance) {
        var middle = row.state().equals("DECLINED") ? 2 : 4;
        return criteria.stream()
                .map(one -> Math.max(2, Math.min(5, middle + chance.between(-1, 1))))
                .toList();
    }

    private void score(long review, List<Integer> points, Chance chance) {
        var scores =
                store.into("score", "review_id", "criterion_id", "points", "points_version", "words", "words_version");
        for (var i = 0; i < points.size(); i++) {
            var criterion = i + 1;
            var given = points.get(i);
            var fitting = material.rows("vetting.txt").stream()
                    .filter(line -> line.number(0) == criterion && line.number(1) == given)
                    .toList();
            scores.add(review, criteria.get(i), given, 1L, chance.pick(fitting).text(2), 1L);
        }
    }

    private String words(String kind, Chance chance) {
        return words(material, kind, chance);
    }

    static String words(Material material, String kind, Chance chance) {
        return chance.pick(material.rows("vetting-words.txt").stream()
                        .filter(line -> line.text(0).equals(kind))
                        .toList())
                .text(1);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(11, 0).atZone(Days.ZONE).toInstant();
    }

    private Cast.Person officer() {
        return cast.person("Ola");
    }

    private Cast.Person lead() {
        return cast.person("Daniel");
    }
}
