package org.headwaters.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.headwaters.funds.Seals;

/** Writes the whole demonstration through one connection, in one transaction of the caller. */
final class Network {
    private static final int CASES_AT_ONCE = 250;

    private final Store store;
    private final Seals seals;
    private final Days days;
    private final Material material = new Material();

    Network(Connection connection, Instant now, Seals seals) {
        this.seals = seals;
        this.store = new Store(connection);
        this.days = new Days(now);
    }

    /**
     * @param hash what the store of accounts keeps of the one password that all of them have
     * @param applications how many applications, four hundred as a rule
     */
    void write(String hash, int applications) throws SQLException {
        var cast = new Organisations(store, days).write(material);
        new People(store, material, days, cast, hash).write();
        new Care(store, material, days, cast).write();
        var candidates = new Candidates(store, material, days, cast, hash);
        candidates.write();
        var challenges = new Challenges(store, material, days).write(cast);
        var promises = new Promises(store, material, days).write(cast, challenges, candidates.applicants());
        candidates.promised(promises.rows());
        store.flush();
        new Years(store, material, days, cast).write();
        var loads = new Loads(days);
        var readings = new Readings(store, material, days, cast, loads);
        var calls = new Calls(store, material, days, seals).write(cast, readings.rubric());
        var desk = new Applications(store, material, days, cast, challenges, promises);
        var decisions = new Decisions(store, days);
        var rereadings = new Rereadings(store, readings, desk, days);
        var afterwards = new Afterwards(store, material, days);
        var talk = new Talk(store, material, days);
        var payouts = new Payouts(store, days, cast, seals);
        var begun = 0;
        var hooks = new Hooks(store, material, days, cast);
        var cases = new Plot(material, cast, calls)
                .specs(applications).stream().map(desk::begin).toList();
        cases.forEach(readings::know);
        for (var one : cases) {
            readings.write(one);
            desk.write(one);
            decisions.write(one);
            payouts.note(one);
            hooks.note(one);
            rereadings.write(one);
            afterwards.write(one);
            talk.write(one);
            one.trail.write(store);
            if (++begun % CASES_AT_ONCE == 0) {
                store.flush();
            }
        }
        new Vettings(store, material, days, cast, loads).write(promises.rows());
        new Profiles(store, days, cast, loads).write();
        var cohorts = new Cohorts(store, material, days).write(cast, challenges, calls);
        var teams = new Teams(store, material, days, cast, cohorts).write();
        new Workshop(store, material, days).write(teams.placed());
        new Stipends(store, days, cast, calls.get("pitch").purse(), payouts).write(teams.placed());
        new Endings(store, material, days).write(teams.placed());
        conflict(cast);
        payouts.write();
        hooks.write();
        calls.settle();
        store.flush();
    }

    /** One reader who must keep away from one partner, by her own word. */
    private void conflict(Cast cast) {
        var reader = cast.person("Mei").id();
        store.into(
                        "conflict_declaration",
                        "person_id",
                        "kind",
                        "organisation_id",
                        "by_administrator",
                        "declared_by",
                        "declared_at")
                .add(reader, "PROFESSIONAL", cast.partner("Kestrel").id(), false, reader, days.at(-40, 15));
    }
}
