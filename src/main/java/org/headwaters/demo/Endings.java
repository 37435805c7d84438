package org.headwaters.demo;

import java.util.List;

/** What became of the pitches, and what teams left: on their pages, with their fellows, and a year on. */
final class Endings {
    private static final int CENTS = 100;
    private static final String HALF_THE_MARKING = "5000";

    private final Store store;
    private final Material material;
    private final Days days;

    Endings(Store store, Material material, Days days) {
        this.store = store;
        this.material = material;
        this.days = days;
    }

    void write(List<Teams.Team> teams) {
        for (var team : teams) {
            material.rows("last-words.csv").stream()
                    .filter(row -> row.text(0).equals(team.title()))
                    .forEach(row -> over(team, row));
            if (!team.stage().equals("FINISHED") && team.passed().size() == 5) {
                answered(team, HALF_THE_MARKING);
            } else if (team.passed().size() == 4 && team.last().equals("+")) {
                answered(team, null);
            }
        }
    }

    private void over(Teams.Team team, Material.Row row) {
        var ends = team.cohort().ends();
        var who = team.fellows().get(0).id();
        var words = store.into("team_last_word", "team_id", "code", "content", "saved_by", "saved_at");
        var number = 0;
        for (var code : List.of("BUILT", "LEARNED", "DROPPED")) {
            words.add(team.id(), code, row.text(++number), who, days.on(ends.plusDays(6), 10 + number));
        }
        for (var fellow : team.fellows()) {
            store.into("alumni_answer", "team_id", "person_id", "wants", "said_at")
                    .add(
                            team.id(),
                            fellow.id(),
                            Chance.of("alumni", team.title(), fellow.id()).between(0, 3) > 0,
                            days.on(ends.plusDays(7), 9));
        }
        var said = row.has(4);
        store.into("alive_answer", "team_id", "asked_at", "alive", "words", "answered_by", "answered_at")
                .add(
                        team.id(),
                        days.on(ends.plusMonths(12), 8),
                        said ? row.text(4).equals("yes") : null,
                        said ? row.text(5) : null,
                        said ? who : null,
                        said ? days.on(ends.plusMonths(12).plusDays(2), 20) : null);
        if (row.has(6)) {
            answered(team, row.text(6));
        }
    }

    /** @param dollars that the panel gave, 0 for none, null while it reads */
    private void answered(Teams.Team team, String dollars) {
        var awarded = dollars == null ? 0 : Long.parseLong(dollars) * CENTS;
        var last = team.passed().get(team.passed().size() - 1);
        store.into("pitch_answer", "team_id", "state", "asked", "awarded_minor", "heard_at")
                .add(
                        team.id(),
                        dollars == null ? "SUBMITTED" : awarded > 0 ? "AWARDED" : "DECLINED",
                        1,
                        awarded > 0 ? awarded : null,
                        dollars == null ? days.at(-2, 11) : days.on(last, 11));
    }
}
