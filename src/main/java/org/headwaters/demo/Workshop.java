package org.headwaters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the teams found out, made and tried, as far as their passed gates say. */
final class Workshop {
    private static final int INTERVIEWS = 5;

    private final Store store;
    private final Material material;
    private final Days days;
    private final Voices voices;

    Workshop(Store store, Material material, Days days) {
        this.store = store;
        this.material = material;
        this.days = days;
        this.voices = new Voices(store, material, days);
    }

    void write(List<Teams.Team> teams) {
        for (var team : teams) {
            explore(team);
            if (team.passed().size() >= 1) {
                var made = prototypes(team);
                if (team.passed().size() >= 2) {
                    tests(team, made);
                }
                if (team.passed().size() >= 3) {
                    voices.write(team, made);
                }
            }
            if (team.passed().size() >= 4) {
                pitch(team);
            }
        }
    }

    private void explore(Teams.Team team) {
        var chance = Chance.of("explore", team.title());
        var interviews =
                store.into("interview", "team_id", "who_kind", "on_day", "consent", "written_by", "written_at");
        var insights = store.link("interview_insight", "interview_id", "position", "words");
        var begins = team.cohort().begins();
        var all = chance.shuffled(material.rows("interviews.txt"));
        for (var row : all.subList(0, INTERVIEWS + chance.between(0, 3))) {
            var day = begins.plusDays(chance.between(4, 28));
            var id = interviews.add(team.id(), row.text(0), day, true, writer(team, chance), days.on(day, 17));
            for (var i = 1; i <= 3; i++) {
                insights.add(id, i - 1, row.text(i));
            }
        }
        var day = begins.plusDays(chance.between(20, 29));
        store.into("research_note", "team_id", "content", "cites_brief", "written_by", "written_at")
                .add(
                        team.id(),
                        "The brief is right about the length of the lesson. It does not count the way to the store room, which was the larger part in four of our schools.",
                        true,
                        writer(team, chance),
                        days.on(day, 16));
        var idea = Teams.words(team).findFirst().orElse("");
        store.into("how_might_we", "team_id", "sentence", "written_by", "written_at")
                .add(
                        team.id(),
                        "How might we come to this: " + idea.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                                + idea.substring(1) + "?",
                        writer(team, chance),
                        days.on(day.plusDays(2), 10));
    }

    private List<Long> prototypes(Teams.Team team) {
        var chance = Chance.of("prototypes", team.title());
        var table = store.into(
                "prototype", "team_id", "what", "made_of", "tests", "dropped_why", "written_by", "written_at");
        var made = new ArrayList<Long>();
        for (var row : material.rows("prototypes.csv")) {
            if (row.text(0).equals(team.title())) {
                var day = team.passed().get(0).plusDays(chance.between(10, 45));
                made.add(table.add(
                        team.id(),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.has(4) ? row.text(4) : null,
                        writer(team, chance),
                        at(day)));
            }
        }
        return made;
    }

    private void tests(Teams.Team team, List<Long> prototypes) {
        var chance = Chance.of("tests", team.title());
        var table = store.into(
                "user_test",
                "team_id",
                "prototype_id",
                "with_whom",
                "prediction",
                "predicted_by",
                "predicted_at",
                "begun_by",
                "begun_at",
                "on_day",
                "happened",
                "changes",
                "written_by",
                "written_at");
        var latest =
                new HashMap<Teams.Team, LocalDate>(Map.of(team, team.passed().get(1)));
        for (var row : material.rows("user-tests.csv")) {
            if (row.text(0).equals(team.title())) {
                var day = latest.merge(
                        team, team.passed().get(1), (before, first) -> before.plusDays(chance.between(9, 17)));
                var who = writer(team, chance);
                table.add(
                        team.id(),
                        prototypes.get(row.number(1) - 1),
                        row.text(2),
                        row.text(3),
                        who,
                        days.on(day.minusDays(2), 12),
                        who,
                        days.on(day, 9),
                        day,
                        row.text(4),
                        row.text(5),
                        who,
                        days.on(day.minusDays(2), 12));
            }
        }
    }

    private void pitch(Teams.Team team) {
        var chance = Chance.of("pitch", team.title());
        var told = Teams.words(team).toList();
        store.into(
                        "pitch",
                        "team_id",
                        "solution",
                        "evidence",
                        "plan",
                        "budget_minor",
                        "budget_words",
                        "written_by",
                        "written_at")
                .add(
                        team.id(),
                        told.get(0) + ". It was made with those who need it, and it is cheap enough to fail.",
                        "What our tests say in one line: " + (told.size() > 1 ? told.get(1) : "it holds."),
                        "Six more schools in the first year, two of which we have never met. After each term one page on what did not work.",
                        500_000L,
                        "Materials for six schools, travel, and cover for those who show it.",
                        writer(team, chance),
                        at(team.passed().get(3).plusDays(9)));
    }

    /** Never later than yesterday. */
    private java.time.Instant at(LocalDate day) {
        var yesterday = days.day(-1);
        return days.on(day.isAfter(yesterday) ? yesterday : day, 15);
    }

    private static long writer(Teams.Team team, Chance chance) {
        return chance.pick(team.fellows()).id();
    }
}
