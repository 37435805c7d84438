package org.headwaters.demo;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The cohorts: one that runs, one to apply for, one that is being chosen, one that ended; with their gates, questions and guides. */
final class Cohorts {
    private static final List<String> GATES = List.of("EXPLORE", "PROTOTYPE", "TEST", "FEEDBACK", "FUNDING");
    private static final String CURRENCY = "USD";
    private static final int CENTS = 100;
    private static final int ANSWER_DAYS = 10;

    private final Store store;
    private final Material material;
    private final Days days;
    private final Map<String, Cohort> cohorts = new LinkedHashMap<>();

    Cohorts(Store store, Material material, Days days) {
        this.store = store;
        this.material = material;
        this.days = days;
    }

    /** A cohort as its teams need to know it; {@code due} in the order of the gates. */
    record Cohort(
            long id,
            String reference,
            LocalDate begins,
            LocalDate ends,
            Instant opens,
            Instant closes,
            List<LocalDate> due,
            List<Long> stipends,
            Long pool) {
        boolean hasBegun(LocalDate today) {
            return !today.isBefore(begins);
        }
    }

    Cohorts write(Cast cast, Challenges challenges, Calls calls) throws SQLException {
        var rubric = store.number("select id from rubric where reference = 'fellowship'");
        var words = new HashMap<String, String>();
        material.blocks("cohorts.txt").forEach(words::putAll);
        var pitch = calls.get("pitch");
        var coach = cast.person("Ade");
        var table = store.into(
                "cohort",
                "reference",
                "title",
                "promise",
                "eligible",
                "cause_reference",
                "places",
                "smallest_team",
                "largest_team",
                "begins_on",
                "ends_on",
                "zone",
                "opens_at",
                "closes_at",
                "answer_days",
                "pool_id",
                "rubric_id",
                "currency",
                "pitch_call",
                "least_interviews",
                "least_insights",
                "least_prototypes",
                "least_tests",
                "least_experts",
                "least_end_users",
                "created_by",
                "published_at");
        var number = 0;
        for (var row : material.rows("cohorts.csv")) {
            var begins = days.day(row.number(4)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var ends = begins.plusDays(row.number(5));
            var opens = days.at(row.number(6), 9);
            var closes = days.at(row.number(7), 12);
            var reference = "FC-%d-%04d".formatted(begins.getYear(), 1207 + 611 * number++);
            var id = table.add(
                    reference,
                    row.text(1),
                    words.get("promise"),
                    words.get("eligible"),
                    challenges.titled(row.text(2)).reference(),
                    row.number(3),
                    2,
                    6,
                    begins,
                    ends,
                    Days.ZONE.getId(),
                    opens,
                    closes,
                    ANSWER_DAYS,
                    pitch.purse().pool(),
                    rubric,
                    CURRENCY,
                    pitch.reference(),
                    5,
                    3,
                    2,
                    3,
                    1,
                    1,
                    cast.person("Ruth").id(),
                    days.at(row.number(6) - 10, 11));
            cohorts.put(
                    row.text(0),
                    new Cohort(
                            id,
                            reference,
                            begins,
                            ends,
                            opens,
                            closes,
                            gates(id, row, begins),
                            stipends(row),
                            pitch.purse().pool()));
            store.into("cohort_guide", "cohort_id", "person_id", "role", "since_day", "until_day")
                    .add(id, coach.id(), "COACH", days.day(row.number(6) - 10), null);
            questions(id);
        }
        return this;
    }

    Cohort get(String code) {
        return cohorts.get(code);
    }

    private List<LocalDate> gates(long cohort, Material.Row row, LocalDate begins) {
        var table = store.into("cohort_gate", "cohort_id", "kind", "due_after_days", "stipend_minor");
        var due = new ArrayList<LocalDate>();
        for (var i = 0; i < GATES.size(); i++) {
            table.add(cohort, GATES.get(i), row.number(8 + i), stipends(row).get(i));
            due.add(begins.plusDays(row.number(8 + i)));
        }
        return due;
    }

    /** In cents, in the order of the gates. */
    private static List<Long> stipends(Material.Row row) {
        return IntStream.range(0, GATES.size())
                .mapToObj(gate -> (long) row.number(13 + gate) * CENTS)
                .toList();
    }

    private void questions(long cohort) {
        var table =
                store.into("cohort_question", "cohort_id", "position", "code", "wording", "help", "words", "required");
        var position = 0;
        for (var row : material.rows("cohort-questions.csv")) {
            table.add(
                    cohort,
                    ++position,
                    row.text(0),
                    row.text(1),
                    row.text(2),
                    row.number(3),
                    row.text(4).equals("yes"));
        }
    }
}
