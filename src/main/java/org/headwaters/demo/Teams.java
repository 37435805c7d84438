package org.headwaters.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The teams of the cohorts, each with its partners, its people, what it answered, and where it stands at its gates. */
final class Teams {
    private static final List<String> GATES = List.of("EXPLORE", "PROTOTYPE", "TEST", "FEEDBACK", "FUNDING");
    private static final List<String> PLACED = List.of("PLACED", "LEFT", "FINISHED");

    private final Store store;
    private final Material material;
    private final Days days;
    private final Cast cast;
    private final Cohorts cohorts;
    private final Map<String, Team> teams = new LinkedHashMap<>();

    Teams(Store store, Material material, Days days, Cast cast, Cohorts cohorts) {
        this.store = store;
        this.material = material;
        this.days = days;
        this.cast = cast;
        this.cohorts = cohorts;
    }

    /** A team as what it made needs to know it; {@code passed} are the days of its passed gates, in their order. */
    record Team(
            long id,
            String reference,
            String title,
            Cohorts.Cohort cohort,
            List<Cast.Partner> partners,
            List<Cast.Person> fellows,
            String stage,
            String says,
            List<LocalDate> passed,
            String last) {
        Cast.Partner lead() {
            return partners.get(0);
        }

        boolean isPlaced() {
            return PLACED.contains(stage);
        }
    }

    Teams write() {
        var number = 0;
        for (var row : material.rows("teams.csv")) {
            team(row, number++);
        }
        return this;
    }

    List<Team> placed() {
        return teams.values().stream().filter(Team::isPlaced).toList();
    }

    private void team(Material.Row row, int number) {
        var cohort = cohorts.get(row.text(0));
        var partners = Arrays.stream(row.text(2).split(";")).map(cast::partner).toList();
        var stage = row.text(3);
        var written = stage.equals("DRAFT");
        var placed = PLACED.contains(stage);
        var started = days.on(day(cohort.opens()).plusDays(3), 10);
        var submitted = written ? null : days.on(day(cohort.opens()).plusDays(9 + number % 5), 15);
        var decided = placed ? days.on(day(cohort.closes()).plusDays(12), 11) : null;
        var placedAt = placed ? days.on(day(cohort.closes()).plusDays(16), 9) : null;
        var marks =
                row.text(5).isBlank() ? List.<String>of() : List.of(row.text(5).split(" "));
        var passed = marks.stream()
                .filter(mark -> Character.isDigit(mark.charAt(0)))
                .map(mark -> cohort.begins().plusDays(Integer.parseInt(mark)))
                .toList();
        var left = stage.equals("LEFT");
        var ended = left
                ? days.on(passed.get(passed.size() - 1).plusDays(83), 16)
                : stage.equals("FINISHED") ? days.on(cohort.ends().plusDays(1), 1) : null;
        var reference = "FT-%d-%04d".formatted(cohort.opens().atZone(Days.ZONE).getYear(), 1013 + 373 * number);
        var lead = partners.get(0);
        var id = store.into(
                        "team",
                        "reference",
                        "cohort_id",
                        "title",
                        "stage",
                        "lead_id",
                        "coach_id",
                        "started_by",
                        "started_at",
                        "active_seconds",
                        "submission_key",
                        "submitted_at",
                        "submitted_by",
                        "decided_by",
                        "decided_at",
                        "decided_why",
                        "told_at",
                        "offered_until",
                        "placed_at",
                        "ended_at",
                        "learned",
                        "learned_told")
                .add(
                        reference,
                        cohort.id(),
                        row.text(1),
                        stage,
                        lead.id(),
                        placed ? cast.person("Ade").id() : null,
                        lead.intrapreneur().id(),
                        started,
                        60L * (written ? 6 : 18 + 7 * (number % 6)),
                        written ? null : "demo-" + reference,
                        submitted,
                        written ? null : lead.intrapreneur().id(),
                        placed ? cast.person("Daniel").id() : null,
                        decided,
                        placed ? "It begins with a question, and with those who live with it." : null,
                        placed ? days.on(day(cohort.closes()).plusDays(13), 9) : null,
                        placed ? days.on(day(cohort.closes()).plusDays(23), 9) : null,
                        placedAt,
                        ended,
                        left ? row.text(6) : null,
                        left);
        var team = new Team(
                id,
                reference,
                row.text(1),
                cohort,
                partners,
                fellows(partners),
                stage,
                row.text(4) + "|" + row.text(6),
                passed,
                marks.isEmpty() ? "" : marks.get(marks.size() - 1));
        teams.put(row.text(1), team);
        people(team, submitted, placed ? cohort.begins() : day(started));
        answers(team, started);
        gates(team);
        trail(team, started, submitted, decided, placedAt, ended);
    }

    /** The first of the lead with whoever can be signed in as, and two of each other partner. */
    private static List<Cast.Person> fellows(List<Cast.Partner> partners) {
        var fellows = new ArrayList<Cast.Person>();
        for (var partner : partners) {
            fellows.addAll(partner.people().stream()
                    .limit(partners.size() == 1 ? 3 : 2)
                    .toList());
        }
        return fellows;
    }

    private void people(Team team, Instant submitted, LocalDate since) {
        var partners = store.into(
                "team_partner",
                "team_id",
                "organisation_id",
                "position",
                "asked_person",
                "asked_at",
                "confirmed_by",
                "confirmed_at");
        var members = store.into("team_member", "team_id", "organisation_id", "person_id", "role", "since_day");
        var roles = List.of("Asks and writes", "Builds", "Knows the school", "Keeps the days");
        var place = 0;
        var number = 0;
        for (var partner : team.partners()) {
            var asked = partner.intrapreneur().id();
            partners.add(
                    team.id(), partner.id(), place++, asked, submitted, submitted == null ? null : asked, submitted);
            for (var fellow : team.fellows()) {
                if (partner.people().contains(fellow)) {
                    members.add(team.id(), partner.id(), fellow.id(), roles.get(number++ % roles.size()), since);
                }
            }
        }
    }

    private void answers(Team team, Instant at) {
        var table = store.into("team_answer", "team_id", "code", "content", "saved_by", "saved_at");
        for (var question : material.rows("cohort-questions.csv")) {
            var fitting = material.rows("cohort-answers.txt").stream()
                    .filter(row -> row.text(0).equals(question.text(0)))
                    .toList();
            var chosen = Chance.of("answer", team.title(), question.text(0)).pick(fitting);
            if (!team.stage().equals("DRAFT") || question.text(0).equals("question")) {
                table.add(
                        team.id(),
                        question.text(0),
                        chosen.text(1),
                        team.lead().intrapreneur().id(),
                        at);
            }
        }
    }

    private void gates(Team team) {
        if (!team.isPlaced()) {
            return;
        }
        var table = store.into(
                "team_gate",
                "team_id",
                "kind",
                "stage",
                "submitted_by",
                "submitted_at",
                "decided_by",
                "decided_at",
                "words");
        var coach = cast.person("Ade").id();
        for (var i = 0; i < GATES.size(); i++) {
            var chance = Chance.of("gate", team.title(), i);
            var passed = i < team.passed().size() ? team.passed().get(i) : null;
            var here = i == team.passed().size();
            var stage = passed != null
                    ? "PASSED"
                    : here && team.last().equals("+")
                            ? "SUBMITTED"
                            : here && team.last().equals("!") ? "MORE_ASKED" : "OPEN";
            var handed =
                    passed != null ? days.on(passed.minusDays(2), 14) : stage.equals("OPEN") ? null : days.at(-3, 16);
            var decided = passed != null ? days.on(passed, 11) : stage.equals("MORE_ASKED") ? days.at(-2, 10) : null;
            var byCoach = decided != null && i < GATES.size() - 1;
            table.addAt(
                    handed == null ? 1 : 2,
                    team.id(),
                    GATES.get(i),
                    stage,
                    handed == null ? null : team.fellows().get(0).id(),
                    handed,
                    byCoach ? coach : null,
                    decided,
                    stage.equals("MORE_ASKED")
                            ? "One more test, with somebody who has not seen it before."
                            : byCoach ? chance.pick(material.lines("gate-words.txt")) : null);
        }
    }

    private void trail(Team team, Instant started, Instant submitted, Instant decided, Instant placed, Instant ended) {
        var trail = new Trail("fellowship", team.reference());
        var lead = team.lead().intrapreneur();
        trail.add(started, lead, "partner", "START", null, "DRAFT", null);
        trail.add(submitted, lead, "partner", "ASK_PARTNERS", "DRAFT", "CO_SIGNING", null);
        trail.add(submitted, lead, "partner", "SUBMIT", "CO_SIGNING", "SUBMITTED", null);
        trail.add(decided, cast.person("Ruth"), "officer", "TAKE_UP", "SUBMITTED", "IN_REVIEW", null);
        trail.add(decided, cast.person("Daniel"), "approver", "SELECT", "IN_REVIEW", "SELECTED", null);
        trail.add(decided, cast.person("Ruth"), "officer", "OFFER", "SELECTED", "OFFERED", null);
        trail.add(placed, lead, "partner", "ACCEPT", "OFFERED", "PLACED", null);
        for (var i = 0; i < team.passed().size(); i++) {
            var day = team.passed().get(i);
            trail.add(
                    days.on(day.minusDays(2), 14),
                    team.fellows().get(0),
                    "partner",
                    GATES.get(i) + " HAND_IN",
                    "OPEN",
                    "SUBMITTED",
                    null);
            var panel = i == GATES.size() - 1;
            trail.add(
                    days.on(day, 11),
                    panel ? null : cast.person("Ade"),
                    panel ? "clock" : "coach",
                    GATES.get(i) + (panel ? " ANSWER" : " PASS"),
                    "SUBMITTED",
                    "PASSED",
                    null);
        }
        if (ended != null) {
            var left = team.stage().equals("LEFT");
            trail.add(
                    ended,
                    left ? lead : null,
                    left ? "partner" : "clock",
                    left ? "LEAVE" : "FINISH",
                    "PLACED",
                    team.stage(),
                    null);
        }
        trail.write(store);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Days.ZONE).toLocalDate();
    }

    /** Its line and what it says of itself. */
    static Stream<String> words(Team team) {
        return Arrays.stream(team.says().split("\\|"));
    }
}
