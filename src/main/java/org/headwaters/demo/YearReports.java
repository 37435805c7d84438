package org.headwaters.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What partners told of their promises quarter by quarter; the last checked report says what the promise itself says. */
final class YearReports {
    private static final List<String> VIEWS =
            List.of("ON_THE_WAY", "ON_THE_WAY", "AHEAD", "BEHIND", "ON_THE_WAY", "NEEDS_HELP");
    private static final int QUARTERS = 12;

    private final Store store;
    private final Material material;
    private final Days days;
    private final Cast cast;
    private int proposed;

    YearReports(Store store, Material material, Days days, Cast cast) {
        this.store = store;
        this.material = material;
        this.days = days;
        this.cast = cast;
    }

    void write(Years.Promise promise) {
        var chance = Chance.of("reports", promise.id());
        var end = promise.due().isBefore(days.today())
                ? promise.due()
                : days.today().minusDays(chance.between(6, 60));
        if (promise.state().equals("SILENT")) {
            end = days.today().minusYears(2).minusDays(Years.OPENED_DAYS_AGO + 30);
        }
        var quarters = (int) Math.min(
                QUARTERS, Math.max(1, (end.toEpochDay() - promise.since().toEpochDay()) / 91));
        for (var n = quarters - 1; n >= 0; n--) {
            var day = end.minusDays(91L * n);
            if (day.isAfter(promise.since())) {
                report(promise, day, promise.actual() * (quarters - n) / quarters, true, chance);
            }
        }
        if (promise.state().equals("ACTIVE")) {
            if (chance.onceIn(14)) {
                var more = promise.actual() + Math.max(1, promise.target() / 30);
                report(promise, days.today().minusDays(chance.between(1, 5)), more, false, chance);
            }
            course(promise, chance);
        } else if (Set.of("FULFILLED", "EXCEEDED", "NOT_MET").contains(promise.state())) {
            course().add(
                            promise.id(),
                            false,
                            null,
                            null,
                            null,
                            null,
                            promise.due().plusDays(12));
        }
    }

    private void course(Years.Promise promise, Chance chance) {
        var shares =
                chance.onceIn(9) && !promise.partner().intrapreneur().email().endsWith("@demo.test");
        var ends = proposed < 2 && promise.actual() >= promise.target() * 9 / 10;
        if (ends) {
            proposed++;
            course().add(
                            promise.id(),
                            shares,
                            promise.actual() >= promise.target() ? "FULFILLED" : "NOT_MET",
                            "The list of names lies with us; two schools can be rung.",
                            days.at(-4, 15),
                            promise.partner().intrapreneur().id(),
                            null);
        } else if (shares) {
            course().add(promise.id(), true, null, null, null, null, null);
        }
    }

    private Store.Table course() {
        return store.into(
                "commitment_course",
                "commitment_id",
                "shared",
                "proposed_end",
                "evidence",
                "proposed_at",
                "proposed_by",
                "ended_on");
    }

    private void report(Years.Promise promise, LocalDate day, long actual, boolean checked, Chance chance) {
        var told = day.atTime(9 + chance.between(0, 7), chance.between(0, 59))
                .atZone(Days.ZONE)
                .toInstant();
        store.into(
                        "progress_report",
                        "commitment_id",
                        "organisation_id",
                        "person_id",
                        "submission",
                        "told_at",
                        "told_day",
                        "actual",
                        "sentence",
                        "own_view",
                        "hard",
                        "learned",
                        "evidence",
                        "verified_at",
                        "verified_by")
                .add(
                        promise.id(),
                        promise.partner().id(),
                        promise.partner().intrapreneur().id(),
                        "demo-" + day,
                        told,
                        day,
                        actual,
                        said(material, "sentence", chance).replace("{0}", String.valueOf(actual)),
                        chance.pick(VIEWS),
                        chance.onceIn(2) ? said(material, "hard", chance) : null,
                        chance.onceIn(3) ? said(material, "learned", chance) : null,
                        null,
                        checked ? told.plusSeconds(86_400) : null,
                        checked ? cast.person("Ola").id() : null);
    }

    static String said(Material material, String kind, Chance chance) {
        return chance.pick(material.rows("years.csv").stream()
                .filter(row -> row.text(0).equals(kind))
                .map(row -> row.text(1))
                .toList());
    }
}
