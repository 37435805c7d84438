package org.headwaters.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which applications there are: those that the files describe one by one, then as many as each stage is to have. */
final class Plot {
    static final int USUAL = 400;
    /** They play a part in the tour, so nothing that waits for them comes by chance. */
    private static final Set<String> TOUR = Set.of("Museum of Tides", "Larkmoor");

    private final Material material;
    private final Cast cast;
    private final Calls calls;
    private final Map<String, Idea> byTitle = new HashMap<>();
    private final Map<String, List<Idea>> ideas = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private final Set<String> usedTitles = new HashSet<>();
    private final Set<String> openDrafts = new HashSet<>();
    private final List<Spec> specs = new ArrayList<>();

    Plot(Material material, Cast cast, Calls calls) {
        this.material = material;
        this.cast = cast;
        this.calls = calls;
        var plans = material.blocks("ideas.txt").stream().map(Idea::of).toList();
        plans.forEach(idea -> idea.titles().forEach(title -> byTitle.put(title, idea)));
        ideas.put("plan", Chance.of("plans").shuffled(plans));
        ideas.put("visit", material.blocks("visits.txt").stream().map(Idea::of).toList());
    }

    List<Spec> specs(int size) {
        material.rows("featured.csv").forEach(this::featured);
        var featured = List.copyOf(specs);
        for (var row : material.rows("stages.csv")) {
            var there = featured.stream()
                    .filter(spec -> spec.call().code().equals(row.text(0))
                            && spec.stage().equals(row.text(1))
                            && spec.told() == row.text(2).equals("yes"))
                    .count();
            var wanted = size <= USUAL
                    ? Math.round((float) row.number(3) * size / USUAL)
                    : row.number(3) + (size - USUAL) * row.number(4) / 100;
            for (var i = there; i < wanted; i++) {
                invented(calls.get(row.text(0)), row.text(1), row.text(2).equals("yes"));
            }
        }
        return specs;
    }

    private void featured(Material.Row row) {
        var others = new ArrayList<Cast.Partner>();
        for (var name : row.text(3).split(";")) {
            others.add(cast.partner(name));
        }
        var call = calls.get(row.text(1));
        var lead = cast.partner(row.text(2));
        usedTitles.add(row.text(0));
        openDrafts.add(call.code() + "/" + lead.id());
        specs.add(new Spec(
                specs.size(),
                true,
                call,
                byTitle.get(row.text(0)),
                row.text(0),
                lead,
                others,
                row.text(4),
                row.text(5).equals("yes"),
                row.has(6) ? row.number(6) : null,
                row.number(7),
                row.text(8),
                row.text(9),
                row.text(10)));
    }

    private void invented(Calls.Call call, String stage, boolean told) {
        var number = specs.size();
        var chance = Chance.of("application", number);
        var kind = call.code().equals("visit") ? "visit" : "plan";
        var all = ideas.get(kind);
        var idea = all.get(turns.merge(kind, 1, Integer::sum) % all.size());
        var open = !told && !stage.equals("MISSED") && !stage.equals("WITHDRAWN");
        var lead = lead(call, idea, open, stage, chance);
        var others = others(idea, lead, open, chance);
        var dollars = dollars(call, idea, chance);
        var officer = chance.onceIn(3) ? "Ola" : "Ruth";
        specs.add(new Spec(
                number,
                false,
                call,
                idea,
                title(idea, others.get(0), chance),
                lead,
                others,
                stage,
                told,
                null,
                dollars,
                officer,
                "",
                ""));
    }

    /** Somebody who could have the idea; a partner has one open draft under a call. */
    private Cast.Partner lead(Calls.Call call, Idea idea, boolean open, String stage, Chance chance) {
        var writing = stage.equals("DRAFT") || stage.equals("CO_SIGNING");
        var fitting = chance.shuffled(cast.partners).stream()
                .filter(partner -> !open || !TOUR.contains(partner.shortName()))
                .filter(partner -> !writing || !openDrafts.contains(call.code() + "/" + partner.id()))
                .toList();
        var lead = fitting.stream()
                .filter(partner -> Idea.fits(idea.by(), partner))
                .findFirst()
                .orElseGet(() -> fitting.get(0));
        if (writing) {
            openDrafts.add(call.code() + "/" + lead.id());
        }
        return lead;
    }

    private List<Cast.Partner> others(Idea idea, Cast.Partner lead, boolean open, Chance chance) {
        return chance.shuffled(cast.partners).stream()
                .filter(partner -> partner.id() != lead.id() && Idea.fits(idea.with(), partner))
                .filter(partner -> !open || !TOUR.contains(partner.shortName()))
                .limit(chance.onceIn(6) ? 2 : 1)
                .toList();
    }

    private static int dollars(Calls.Call call, Idea idea, Chance chance) {
        var usual = Math.min(call.largest(), idea.sum());
        return Math.round(usual * (0.72f + 0.28f * (float) chance.part()) / 10) * 10;
    }

    /** A title that nobody has used, as far as they go; then the place is added. */
    private String title(Idea idea, Cast.Partner with, Chance chance) {
        var titles = chance.shuffled(idea.titles());
        for (var place : List.of("", ", in " + with.place())) {
            for (var title : titles) {
                var named = filled(title, with);
                var whole = named.contains(with.place()) ? named : named + place;
                if (usedTitles.add(whole)) {
                    return whole;
                }
            }
        }
        return filled(titles.get(0), with) + ", in " + with.place();
    }

    private static String filled(String title, Cast.Partner with) {
        return title.replace("{b}", with.shortName()).replace("{pb}", with.place());
    }
}
