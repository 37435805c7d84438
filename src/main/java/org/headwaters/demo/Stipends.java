package org.headwaters.demo;

import java.time.Instant;
import java.util.List;

/** What each passed gate pays to the lead of its team: promised on the day, and paid two weeks later. */
final class Stipends {
    private static final String KIND = "stipend";
    private static final List<String> GATES = List.of("EXPLORE", "PROTOTYPE", "TEST", "FEEDBACK", "FUNDING");
    private static final List<String> NAMES = List.of("Explore", "Prototype", "Test", "Feedback", "Funding");
    private static final int PAID_AFTER_DAYS = 14;

    private final Store store;
    private final Days days;
    private final Cast cast;
    private final Purse purse;
    private final Payouts payouts;

    Stipends(Store store, Days days, Cast cast, Purse purse, Payouts payouts) {
        this.store = store;
        this.days = days;
        this.cast = cast;
        this.purse = purse;
        this.payouts = payouts;
    }

    void write(List<Teams.Team> teams) {
        for (var team : teams) {
            for (var gate = 0; gate < team.passed().size(); gate++) {
                write(team, gate);
            }
        }
    }

    private void write(Teams.Team team, int gate) {
        var minor = team.cohort().stipends().get(gate);
        var reference = team.reference() + "/" + GATES.get(gate);
        var passed = days.on(team.passed().get(gate), 11);
        var payday = team.passed().get(gate).plusDays(PAID_AFTER_DAYS);
        var paid = payday.isBefore(days.day(0)) ? days.on(payday, 15) : null;
        var panel = gate == GATES.size() - 1;
        var by = panel ? cast.person("Daniel") : cast.person("Ade");
        store.into(
                        "team_stipend",
                        "reference",
                        "team_id",
                        "kind",
                        "amount_minor",
                        "currency",
                        "payee_id",
                        "passed_by",
                        "due_at",
                        "stage",
                        "paid_on",
                        "told_at")
                .add(
                        reference,
                        team.id(),
                        GATES.get(gate),
                        minor,
                        "USD",
                        team.lead().id(),
                        by.id(),
                        passed,
                        paid == null ? "DUE" : "PAID",
                        paid == null ? null : payday,
                        paid);
        book(reference, minor, by.id(), passed, paid);
        payouts.stipend(
                new Payout.Owed(
                        KIND,
                        reference,
                        "Stipend of %s for %s".formatted(team.title(), NAMES.get(gate)),
                        minor,
                        purse.pool(),
                        team.lead(),
                        by,
                        cast.person("Daniel"),
                        paid),
                passed);
    }

    private void book(String reference, long minor, long by, Instant passed, Instant paid) {
        purse.book(passed, "RESERVED", minor, KIND, reference, by);
        purse.book(passed, "RELEASED", minor, KIND, reference, by);
        purse.book(passed, "COMMITTED", minor, KIND, reference, by);
        if (paid != null) {
            purse.book(paid, "UNCOMMITTED", minor, KIND, reference, purse.finance());
            purse.book(paid, "PAID", minor, KIND, reference, purse.finance());
        }
    }
}
