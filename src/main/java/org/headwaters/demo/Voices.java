package org.headwaters.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people outside said to a team about what it made, point by point, and what the team does with it. */
final class Voices {
    private static final List<String> QUESTIONS = List.of(
            "What would you use it for?",
            "What would keep you from using it?",
            "What is missing?",
            "Would you notice if it were gone?");
    private static final int TO_ANSWER = 21;

    private final Store store;
    private final Material material;
    private final Days days;

    Voices(Store store, Material material, Days days) {
        this.store = store;
        this.material = material;
        this.days = days;
    }

    /** @param made numbers of its prototypes */
    void write(Teams.Team team, List<Long> made) {
        var from = team.passed()
                .get(team.passed().size() - 1)
                .minusDays(team.passed().size() > 3 ? 35 : 0);
        Map<String, Long> asked = new LinkedHashMap<>();
        for (var row : material.rows("heard-outside.csv")) {
            if (row.text(0).equals(team.title())) {
                var day = from.plusDays(2L + 3L * asked.size());
                var ask = asked.computeIfAbsent(row.text(2), who -> ask(team, row, made, day));
                point(team, row, ask, day.plusDays(5));
            }
        }
    }

    private long ask(Teams.Team team, Material.Row row, List<Long> made, LocalDate day) {
        var expert = row.text(1).equals("EXPERT");
        var at = days.on(notAfter(day, -9), 10);
        var said = days.on(notAfter(day.plusDays(5), -5), 18);
        return store.into(
                        "feedback_ask",
                        "team_id",
                        "prototype_id",
                        "asked_of",
                        "called",
                        "minor",
                        "asked_by",
                        "asked_at",
                        "open_until",
                        "consented_at",
                        "shown_as",
                        "own_name",
                        "answered_at")
                .add(
                        team.id(),
                        made.get(row.number(3) - 1),
                        row.text(1),
                        row.text(2),
                        false,
                        team.fellows().get(0).id(),
                        at,
                        days.on(notAfter(day, -9).plusDays(TO_ANSWER), 23),
                        said,
                        expert ? "NAMED" : "KIND",
                        expert ? row.text(2) : null,
                        said);
    }

    private void point(Teams.Team team, Material.Row row, long ask, LocalDate day) {
        var replied = row.has(6);
        store.into(
                        "feedback_point",
                        "ask_id",
                        "team_id",
                        "position",
                        "question",
                        "content",
                        "given_at",
                        "reply",
                        "why",
                        "replied_by",
                        "replied_at")
                .add(
                        ask,
                        team.id(),
                        row.number(4),
                        QUESTIONS.get(row.number(4) - 1),
                        row.text(5),
                        days.on(notAfter(day, -5), 18),
                        replied ? row.text(6) : null,
                        replied ? row.text(7) : null,
                        replied ? team.fellows().get(0).id() : null,
                        replied ? days.on(notAfter(day.plusDays(2), -2), 17) : null);
    }

    /** Nothing has happened that is to come. */
    private LocalDate notAfter(LocalDate day, int latest) {
        var last = days.day(latest);
        return day.isAfter(last) ? last : day;
    }
}
