package org.headwaters.demo;

import java.util.HashMap;
import java.util.Map;

/** What is known of the causes, where they go right already, what drives what, and what was suggested for the map. */
final class CauseMap {
    private static final int DAYS_OF_A_MONTH = 31;

    private final Store store;
    private final Material material;
    private final Days days;
    private final Cast cast;
    private final Challenges challenges;

    CauseMap(Store store, Material material, Days days, Cast cast, Challenges challenges) {
        this.store = store;
        this.material = material;
        this.days = days;
        this.cast = cast;
        this.challenges = challenges;
    }

    /** @param themes their numbers by their codes in the files */
    void write(Store.Table causes, Map<String, Long> themes) {
        briefs();
        spots();
        links();
        suggested(causes, themes);
    }

    private void briefs() {
        var table = store.into(
                "cause_brief",
                "cause_id",
                "edition",
                "known",
                "not_known",
                "tried",
                "works",
                "does_not_work",
                "sources",
                "reviewed_on",
                "reviewed_by",
                "written_by",
                "written_at");
        for (var row : material.rows("briefs.csv")) {
            var by = officer();
            var cause = challenges.titled(row.text(0)).id();
            var reviewed = days.today().minusMonths(row.number(1)).minusDays(2);
            if (row.number(1) > DAYS_OF_A_MONTH / 2) {
                // an older edition that knew less stays beside the one that is read
                table.add(
                        cause,
                        1,
                        row.text(2),
                        "",
                        row.text(4),
                        "",
                        "",
                        "",
                        reviewed.minusMonths(7),
                        by,
                        by,
                        days.on(reviewed.minusMonths(7), 10));
            }
            table.add(
                    cause,
                    row.number(1) > DAYS_OF_A_MONTH / 2 ? 2 : 1,
                    row.text(2),
                    row.text(3),
                    row.text(4),
                    row.text(5),
                    row.text(6),
                    row.text(7).replace(';', '\n'),
                    reviewed,
                    by,
                    by,
                    days.on(reviewed, 15));
        }
        var notes = store.into(
                "brief_note",
                "cause_id",
                "content",
                "source",
                "suggested_by",
                "organisation_id",
                "suggested_at",
                "state");
        for (var row : material.rows("brief-notes.csv")) {
            var partner = cast.partner(row.text(3));
            notes.add(
                    challenges.titled(row.text(0)).id(),
                    row.text(1),
                    row.text(2),
                    partner.intrapreneur().id(),
                    partner.id(),
                    days.ago(6, Chance.of("note", row.text(1))),
                    "OPEN");
        }
    }

    private void spots() {
        var table = store.into(
                "bright_spot",
                "cause_id",
                "who",
                "place",
                "what",
                "evidence",
                "link",
                "state",
                "suggested_by",
                "organisation_id",
                "suggested_at");
        for (var row : material.rows("spots.csv")) {
            var at = days.ago(90, Chance.of("spot", row.text(1)));
            table.add(spot(row, "SHOWN", officer(), null, at));
        }
        for (var row : material.rows("suggested-spots.csv")) {
            var partner = cast.partner(row.text(6));
            var at = days.ago(4, Chance.of("spot", row.text(1)));
            table.add(spot(row, "SUGGESTED", partner.intrapreneur().id(), partner.id(), at));
        }
    }

    private Object[] spot(Material.Row row, String state, long by, Long partner, Object at) {
        return new Object[] {
            challenges.titled(row.text(0)).id(),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.has(5) ? row.text(5) : null,
            state,
            by,
            partner,
            at
        };
    }

    private void links() {
        var table = store.into("cause_link", "from_id", "to_id", "polarity", "strength", "note");
        for (var row : material.rows("links.csv")) {
            table.add(
                    challenges.titled(row.text(0)).id(),
                    challenges.titled(row.text(1)).id(),
                    row.text(2),
                    row.text(3),
                    row.text(4));
        }
    }

    private void suggested(Store.Table causes, Map<String, Long> themes) {
        var ago = new HashMap<>(Map.of("SUGGESTED", 5, "DECLINED", 80, "RETIRED", 400));
        for (var row : material.rows("suggested.csv")) {
            var partner = row.has(5) ? cast.partner(row.text(5)) : null;
            causes.add(
                    themes.get(row.text(1)),
                    Challenges.reference(row.text(2)),
                    row.text(2),
                    row.text(3),
                    row.text(0),
                    partner == null ? null : partner.intrapreneur().id(),
                    partner == null ? null : partner.id(),
                    partner == null ? null : days.ago(ago.get(row.text(0)), Chance.of("cause", row.text(2))),
                    row.has(4) ? row.text(4) : null,
                    row.has(6) ? row.text(6) : null);
        }
    }

    private long officer() {
        return cast.person("Ruth Adeyemi").id();
    }
}
