package org.headwaters.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One plan: its titles, who could have it, the cause it serves, its words and what it costs. */
record Idea(
        List<String> titles,
        String by,
        String with,
        String cause,
        String together,
        String different,
        List<Cost> costs) {

    /** A line of the budget, in dollars. */
    record Cost(String kind, int dollars, String what) {}

    static Idea of(Map<String, String> block) {
        var between = block.get("between").split(" \\+ ", 2);
        var costs = new ArrayList<Cost>();
        for (var line : block.get("cost").split(";", -1)) {
            var parts = line.strip().split(" ", 3);
            costs.add(new Cost(parts[0], Integer.parseInt(parts[1]), parts[2]));
        }
        return new Idea(
                Material.cells(block.get("titles")),
                between[0],
                between[1],
                block.get("cause"),
                block.get("do"),
                block.get("hope"),
                costs);
    }

    /** The lines scaled so that they add up to the amount, in tens, the last one taking what remains. */
    List<Cost> costing(int dollars) {
        var whole = costs.stream().mapToInt(Cost::dollars).sum();
        var scaled = new ArrayList<Cost>();
        var rest = dollars;
        for (var i = 0; i < costs.size(); i++) {
            var cost = costs.get(i);
            var last = i == costs.size() - 1;
            var part = last ? rest : Math.max(10, Math.round(cost.dollars() * (float) dollars / whole / 10) * 10);
            rest -= part;
            scaled.add(new Cost(cost.kind(), part, cost.what()));
        }
        return scaled;
    }

    int sum() {
        return costs.stream().mapToInt(Cost::dollars).sum();
    }

    static boolean fits(String wanted, Cast.Partner partner) {
        if (wanted.startsWith("=")) {
            return Arrays.asList(wanted.substring(1).split(",")).contains(partner.shortName());
        }
        return Arrays.asList(wanted.split(",")).contains(partner.kind());
    }
}
