package org.headwaters.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.text.Folding;

/** What partners tell of themselves, what the backbone heard of them this year, and who is being introduced to whom. */
final class Care {
    private static final int DAYS = 14;
    private static final int LONGEST_AGO = 350;

    /** Which partner asks to be rung later. */
    private static final int WAITS = 45;

    private static final String GIVES = "GIVES";
    private static final String NEEDS = "NEEDS";

    private final Material material;
    private final Days days;
    private final Cast cast;
    private final Store.Table lines;
    private final Store.Table calls;
    private final Store.Table sent;
    private final Store.Table waits;
    private final Store.Table introductions;
    private final Store.Table changes;

    Care(Store store, Material material, Days days, Cast cast) {
        this.material = material;
        this.days = days;
        this.cast = cast;
        this.lines = store.into(
                "profile_line",
                "organisation_id",
                "list_name",
                "competence",
                "words",
                "search_text",
                "place_in_list",
                "since_at");
        this.calls = store.into(
                "check_in",
                "organisation_id",
                "on_day",
                "due_day",
                "minutes",
                "spoke_with",
                "by_person",
                "headline",
                "heard",
                "stage",
                "closed_at",
                "open_of");
        this.sent =
                store.into("useful_resource", "check_in_id", "kind", "title", "words", "sent_by", "sent_to", "sent_at");
        this.waits = store.into("call_wait", "organisation_id", "words", "until_day", "noted_by", "noted_at");
        this.introductions = store.into(
                "introduction",
                "seeker_id",
                "giver_id",
                "competence",
                "need_words",
                "offer_words",
                "origin",
                "stage",
                "begun_by",
                "begun_at",
                "giver_by",
                "giver_at",
                "seeker_by",
                "seeker_at",
                "ended_at",
                "open_pair");
        this.changes = store.into(
                "change_request",
                "organisation_id",
                "field_name",
                "was_text",
                "becomes_text",
                "why",
                "asked_by",
                "asked_at",
                "stage");
    }

    void write() {
        var number = 0;
        for (var partner : cast.partners) {
            tell(partner);
            listen(partner, number++);
        }
        introduce();
        changes.add(
                cast.partner("Museum of Tides").id(),
                "OTHER",
                null,
                "You also lend the tidal lab in the holidays",
                "Our trainees were there in August.",
                cast.person("Tomas").id(),
                days.at(-3, 11),
                "OPEN");
    }

    private void tell(Cast.Partner partner) {
        var chance = Chance.of("profile", partner.name());
        lines(partner, GIVES, chance.between(2, 3), chance);
        lines(partner, NEEDS, chance.between(1, 2), chance);
        lines(partner, "POPULATIONS", 1, chance);
        if (chance.onceIn(3)) {
            var other = chance.pick(cast.partners).place();
            if (!other.equals(partner.place())) {
                line(partner, "PLACES", null, other, 0);
            }
        }
    }

    private void lines(Cast.Partner partner, String list, int most, Chance chance) {
        var number = 0;
        for (var row : chance.shuffled(of(partner.kind(), list))
                .subList(0, Math.min(most, of(partner.kind(), list).size()))) {
            line(partner, list, row.text(2).isEmpty() ? null : row.text(2), row.text(3), number++);
        }
    }

    private List<Material.Row> of(String kind, String list) {
        return material.rows("profiles.csv").stream()
                .filter(row -> row.text(0).equals(kind) && row.text(1).equals(list))
                .toList();
    }

    private void line(Cast.Partner partner, String list, String competence, String words, int number) {
        lines.add(partner.id(), list, competence, words, Folding.findable(words), number, days.at(-90, 10));
    }

    /** Most were heard in the course of a year; three of them wait for something, one of these too long, and one asked to wait. */
    private void listen(Cast.Partner partner, int number) {
        var rows = material.rows("heard.csv");
        var chance = Chance.of("heard", partner.name());
        var open = List.of(40, 50, 60).indexOf(number);
        if (open >= 0) {
            call(partner, days.day(List.of(-3, -11, -16).get(open)), rows.get(open), chance, true);
        } else if (number == WAITS) {
            call(partner, days.day(-LONGEST_AGO - 10), rows.get(1), chance, false);
            waits.add(
                    partner.id(), "exams end", days.day(12), cast.person("Ola").id(), days.at(-6, 14));
        } else if (!chance.onceIn(40)) {
            call(partner, days.day(-chance.between(DAYS + 1, LONGEST_AGO)), chance.pick(rows), chance, false);
        }
    }

    private void call(Cast.Partner partner, LocalDate day, Material.Row said, Chance chance, boolean open) {
        var by = cast.person("Ola").id();
        var with = partner.intrapreneur().id();
        var on = days.on(day.plusDays(chance.between(1, DAYS - 1)), 15);
        var id = calls.add(
                partner.id(),
                day,
                day.plusDays(DAYS),
                chance.between(3, 9) * 5,
                with,
                by,
                said.text(0),
                said.text(1),
                open ? "OPEN" : "CLOSED",
                open ? null : on,
                open ? partner.id() : null);
        if (!open) {
            sent.add(id, "OTHER", said.text(2), null, by, with, on);
        }
    }

    private void introduce() {
        var pairs = new ArrayList<List<String>>();
        pairs.add(List.of(
                "Saltmarsh", "Larkmoor", "learners", "A class that comes in the rain", "Classrooms to test in"));
        pairs.add(List.of(
                "Museum of Tides", "Copperhill", "transport", "A bus or a van once a month", "A van for eleven"));
        pairs.add(List.of(
                "Museum of Tides",
                "Northgate University",
                "data",
                "Numbers on who came back a second time",
                "Somebody who can read a survey"));
        one(pairs.get(0), "GIVER_ASKED", null, null);
        one(pairs.get(1), "SEEKER_ASKED", days.at(-2, 14), null);
        one(pairs.get(2), "MADE", days.at(-20, 14), days.at(-18, 9));
    }

    private void one(List<String> pair, String stage, Instant giverAt, Instant seekerAt) {
        var seeker = cast.partner(pair.get(0));
        var giver = cast.partner(pair.get(1));
        introductions.add(
                seeker.id(),
                giver.id(),
                pair.get(2),
                pair.get(3),
                pair.get(4),
                "SUGGESTED",
                stage,
                cast.person("Ola").id(),
                seekerAt == null ? days.at(-5, 10) : days.at(-22, 10),
                giverAt == null ? null : giver.intrapreneur().id(),
                giverAt,
                seekerAt == null ? null : seeker.intrapreneur().id(),
                seekerAt,
                seekerAt,
                seekerAt == null ? seeker.id() + "/" + giver.id() : null);
    }
}
