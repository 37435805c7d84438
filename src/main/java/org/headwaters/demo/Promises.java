package org.headwaters.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The goal and what the partners promise towards it. The promises of a theme add up to what the theme has promised and
 * delivered in all, so that the first page and the pages behind it say the same.
 */
final class Promises {
    private static final List<String> EARLY_STATES =
            List.of("DRAFT", "SUBMITTED", "VETTING", "CHANGES_ASKED", "DECLINED", "WITHDRAWN", "SILENT", "NOT_MET");

    /** What somebody on the way in promises. */
    private static final long FIRST_PROMISE = 60;

    private final Store store;
    private final Material material;
    private final Days days;
    private final Map<Long, Promise> running = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private Cast cast;
    private String goalReference;

    Promises(Store store, Material material, Days days) {
        this.store = store;
        this.material = material;
        this.days = days;
    }

    /** A promise as applications name it. */
    record Promise(String reference, String title) {}

    /** One as it was written, for what else belongs to it. */
    record Row(
            long id,
            String reference,
            Cast.Partner partner,
            String state,
            String goal,
            LocalDate since,
            LocalDate due,
            String reason,
            Instant submitted,
            Instant taken) {}

    private final List<Row> rows = new ArrayList<>();

    List<Row> rows() {
        return rows;
    }

    private record Wanted(Cast.Partner partner, String words, String state) {}

    Promises write(Cast all, Challenges challenges, List<Candidates.Applicant> applicants) {
        cast = all;
        var goal = material.rows("goal.csv").get(0);
        goalReference = goal.text(0);
        var year = days.today().getYear();
        var goalId = store.into("goal", "reference", "title", "unit", "target", "start_day", "due_day", "equity_clause")
                .add(
                        goal.text(0),
                        goal.text(1),
                        goal.text(2),
                        (long) goal.number(3),
                        LocalDate.of(year + goal.number(4), 7, 1),
                        LocalDate.of(year + goal.number(5), 6, 30),
                        goal.text(6));
        for (var theme : material.rows("themes.csv")) {
            theme(cast, challenges, goalId, goal.text(2), theme);
        }
        second(cast, challenges, goalId, goal.text(2));
        for (var one : applicants) {
            var wanted = new Wanted(one.partner(), one.partner().promise(), one.state());
            row(challenges, goalId, goal.text(2), one.theme(), wanted, one.state(), FIRST_PROMISE, 0);
        }
        return this;
    }

    /** What the partner promises at present, as far as it runs. */
    Optional<Promise> of(Cast.Partner partner) {
        return Optional.ofNullable(running.get(partner.id()));
    }

    private void theme(Cast cast, Challenges challenges, long goal, String unit, Material.Row theme) {
        var chance = Chance.of("promises", theme.text(0));
        var wanted = new ArrayList<Wanted>();
        for (var partner : cast.partners) {
            if (partner.theme().equals(theme.text(0))) {
                wanted.add(new Wanted(partner, partner.promise(), "ACTIVE"));
            }
        }
        var shares = new Shares(wanted.size(), theme.number(3), theme.number(4), chance);
        for (var i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).partner().shortName().equals("Museum of Tides")) {
                shares.fix(i, 120, 64);
            }
        }
        shares.settle();
        for (var i = 0; i < wanted.size(); i++) {
            var state = shares.isDone(i) ? "FULFILLED" : wanted.get(i).state();
            row(challenges, goal, unit, theme.text(0), wanted.get(i), state, shares.target(i), shares.actual(i));
        }
    }

    /** Promises that do not count towards the goal, or not yet: in the other states that a promise can have. */
    private void second(Cast cast, Challenges challenges, long goal, String unit) {
        var hosts = Chance.of("second promises").shuffled(cast.partners);
        var number = 0;
        for (var line : material.rows("promises.txt")) {
            var state = EARLY_STATES.get(number % EARLY_STATES.size());
            // The first is a draft: the one that the demonstration's partner writes.
            var host = number == 0 ? cast.partner("Museum of Tides") : hosts.get(number);
            number++;
            var wanted = new Wanted(host, line.text(1), state);
            var target = Chance.of("second", number).between(4, 30) * 10L;
            row(challenges, goal, unit, line.text(0), wanted, state, target, state.equals("NOT_MET") ? target / 3 : 0);
        }
    }

    private void row(
            Challenges challenges,
            long goal,
            String unit,
            String theme,
            Wanted wanted,
            String state,
            long target,
            long actual) {
        var partner = wanted.partner();
        var chance = Chance.of("promise", wanted.words());
        var since = days.today().minusMonths(Math.max(3, partner.months() - chance.between(0, 2)));
        var over = state.equals("FULFILLED") || state.equals("NOT_MET");
        var ahead = over ? -chance.between(1, 2) : chance.between(8, 40);
        var due = days.today().plusMonths(ahead).withDayOfMonth(15);
        var reference = "CM-%d-%04d".formatted(since.getYear(), numbers.merge(since.getYear(), 1, Integer::sum));
        var said = Chance.of("promise in words", reference);
        var written = state.equals("DRAFT") || state.equals("WITHDRAWN");
        var early = List.of("SUBMITTED", "VETTING", "CHANGES_ASKED").contains(state);
        var taken = !written && !state.equals("SUBMITTED");
        var submitted = written ? null : at(early ? days.day(-9) : since.minusDays(32));
        var takenUp = taken ? at(early ? days.day(-7) : since.minusDays(30)) : null;
        var decided = isTold(state) || state.equals("DECLINED");
        var reason = decided ? Vettings.words(material, isTold(state) ? "accept" : "decline", said) : null;
        var baseline = target * chance.between(8, 20) / 100;
        var id = store.into(
                        "commitment",
                        "reference",
                        "organisation_id",
                        "goal_id",
                        "theme_reference",
                        "title",
                        "sentence",
                        "state",
                        "visibility",
                        "since_day",
                        "due_day",
                        "unit",
                        "baseline",
                        "usual_amount",
                        "target",
                        "actual",
                        "populations",
                        "indicator",
                        "stretch_case",
                        "started_by",
                        "coach_id",
                        "submissions",
                        "submitted_at",
                        "submitted_by",
                        "taken_up_at",
                        "taken_up_by",
                        "changes_asked",
                        "decided_at",
                        "decided_by",
                        "decision_reason",
                        "accepted_on")
                .add(
                        reference,
                        partner.id(),
                        goal,
                        challenges.theme(theme),
                        capital(wanted.words()),
                        "By " + Days.monthYear(due) + ", " + wanted.words() + ".",
                        state,
                        isTold(state) ? "PUBLIC" : "PRIVATE",
                        since,
                        due,
                        unit,
                        baseline,
                        Math.min(target, baseline + target * chance.between(5, 18) / 100),
                        target,
                        actual,
                        Vettings.words(material, "populations", said),
                        Vettings.words(material, "indicator", said),
                        "",
                        partner.intrapreneur().id(),
                        state.equals("DRAFT") ? cast.person("Ola").id() : null,
                        written ? 0 : 1,
                        submitted,
                        written ? null : partner.intrapreneur().id(),
                        takenUp,
                        taken ? cast.person("Ola").id() : null,
                        state.equals("CHANGES_ASKED") ? Vettings.words(material, "changes", said) : null,
                        decided ? at(since) : null,
                        decided ? cast.person("Daniel").id() : null,
                        reason,
                        isTold(state) ? since : null);
        rows.add(new Row(id, reference, partner, state, goalReference, since, due, reason, submitted, takenUp));
        var causes = chance.shuffled(challenges.of(theme)).subList(0, chance.between(1, 2));
        var links = store.link("commitment_cause", "commitment_id", "cause_id");
        causes.forEach(cause -> links.add(id, cause.id()));
        if (state.equals("ACTIVE")) {
            running.put(partner.id(), new Promise(reference, capital(wanted.words())));
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(11, 0).atZone(Days.ZONE).toInstant();
    }

    private static boolean isTold(String state) {
        return List.of("ACTIVE", "FULFILLED", "EXCEEDED", "NOT_MET", "SILENT").contains(state);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
