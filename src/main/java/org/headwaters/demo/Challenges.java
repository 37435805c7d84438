package org.headwaters.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.headwaters.platform.text.Folding;

/** The themes, their causes, and who works on what. */
final class Challenges {
    private static final int LONGEST_REFERENCE = 80;

    private final Store store;
    private final Material material;
    private final Days days;
    private final Map<String, List<Cause>> byTheme = new HashMap<>();
    private final Map<String, Cause> byTitle = new HashMap<>();
    private final Map<String, String> themes = new HashMap<>();

    Challenges(Store store, Material material, Days days) {
        this.store = store;
        this.material = material;
        this.days = days;
    }

    /** A cause as others refer to it. */
    record Cause(long id, String reference, String title) {}

    Challenges write(Cast cast) {
        var ids = new HashMap<String, Long>();
        var table = store.into("theme", "reference", "title", "sentence", "place_in_list");
        for (var row : material.rows("themes.csv")) {
            var reference = reference(row.text(1));
            ids.put(row.text(0), table.add(reference, row.text(1), row.text(2), ids.size() + 1));
            themes.put(row.text(0), reference);
        }
        var causes = store.into(
                "cause",
                "theme_id",
                "reference",
                "title",
                "brief",
                "state",
                "suggested_by",
                "suggested_for",
                "suggested_at",
                "why",
                "reason");
        for (var row : material.rows("causes.csv")) {
            var reference = reference(row.text(1));
            var id = causes.add(
                    ids.get(row.text(0)), reference, row.text(1), row.text(2), "LIVE", null, null, null, null, null);
            var cause = new Cause(id, reference, row.text(1));
            byTheme.computeIfAbsent(row.text(0), theme -> new ArrayList<>()).add(cause);
            byTitle.put(row.text(1), cause);
        }
        new CauseMap(store, material, days, cast, this).write(causes, ids);
        work(cast);
        return this;
    }

    List<Cause> of(String theme) {
        return byTheme.get(theme);
    }

    Cause titled(String title) {
        return byTitle.get(title);
    }

    /** The reference of a theme by its code in the files. */
    String theme(String code) {
        return themes.get(code);
    }

    /** First what is told one by one, then a little for every partner that has nothing yet. */
    private void work(Cast cast) {
        var table = store.into("cause_work", "cause_id", "organisation_id", "depth", "what");
        var busy = new HashSet<Long>();
        for (var row : material.rows("working.csv")) {
            var partner = cast.partner(row.text(0)).id();
            busy.add(partner);
            table.add(titled(row.text(1)).id(), partner, row.text(2), row.text(3));
        }
        var depths = List.of("EXPLORING", "WORKING", "WORKING", "IMPLEMENTING");
        for (var partner : cast.partners) {
            if (!busy.contains(partner.id())) {
                var chance = Chance.of("works on", partner.name());
                for (var cause : chosen(partner, chance)) {
                    table.add(cause.id(), partner.id(), chance.pick(depths), what(cause, chance));
                }
            }
        }
    }

    /** One or two causes of the partner's own theme, and sometimes one of another. */
    private List<Cause> chosen(Cast.Partner partner, Chance chance) {
        var own = chance.shuffled(of(partner.theme()));
        var chosen = new ArrayList<>(own.subList(0, chance.between(1, 2)));
        if (chance.onceIn(2)) {
            var others = byTitle.values().stream()
                    .filter(cause -> !own.contains(cause))
                    .sorted(Comparator.comparing(Cause::id))
                    .toList();
            chosen.add(chance.pick(others));
        }
        return chosen;
    }

    private String what(Cause cause, Chance chance) {
        var fitting = material.rows("works.txt").stream()
                .filter(row -> of(row.text(0)).contains(cause))
                .toList();
        return chance.pick(fitting).text(1);
    }

    static String reference(String title) {
        var slug = Folding.of(title).replace(' ', '-');
        if (slug.length() <= LONGEST_REFERENCE) {
            return slug;
        }
        return slug.substring(0, slug.lastIndexOf('-', LONGEST_REFERENCE));
    }
}
