package org.headwaters.demo;

import java.util.List;

/**
 * What one report says.
 *
 * @param texts the answers to the four questions
 * @param followOn in minor units, zero where nothing followed
 * @param giver null then
 * @param line null where nothing shall be public
 */
record Report(String outcome, List<String> texts, long followOn, String giver, String line, boolean agreedByAll) {
    private static final List<String> OUTCOMES = List.of(
            "REDESIGNED",
            "REDESIGNED",
            "REDESIGNED",
            "REDESIGNED",
            "PARTNERSHIP",
            "PARTNERSHIP",
            "PARTNERSHIP",
            "PROJECT",
            "PROJECT",
            "LEARNED");
    /** Of this one the tour reads that it did not work. */
    static final String FAILED = "Rockets by post";

    static Report of(Case of, Life life, Material material, Chance chance) {
        var outcome = of.spec.title().equals(FAILED) ? "LEARNED" : chance.pick(OUTCOMES);
        var told = chance.pick(material.rows("reports.txt").stream()
                .filter(row -> row.text(0).equals(outcome))
                .toList());
        var follows = !outcome.equals("LEARNED") && chance.part() < 0.6;
        var dollars = Math.round(of.spec.dollars() * (0.5 + 18 * chance.part() * chance.part()) / 100) * 100;
        var giver = of.fill(chance.pick(material.lines("givers.txt")));
        var said = chance.part() < 0.75;
        return new Report(
                outcome,
                List.of(of.fill(told.text(1)), of.fill(told.text(2)), of.fill(told.text(3)), of.fill(told.text(4))),
                follows ? dollars * 100L : 0L,
                follows ? giver : null,
                said ? of.fill(told.text(5)) : null,
                life.closed != null);
    }
}
