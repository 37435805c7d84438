package org.headwaters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.text.Folding;

/** The people, whom they act for, and how they sign in: all with the one password that the demonstration offers. */
final class People {
    private static final int ALL = 300;
    private static final int READERS = 40;
    private static final int MOVED = 24;
    private static final int OUTSIDE = 6;
    private static final List<String> PARTS = List.of("MEMBER", "MEMBER", "MEMBER", "DATA_STEWARD", "FINANCE_CONTACT");
    private static final List<String> ZONES =
            List.of("America/New_York", "America/New_York", "America/Chicago", "America/Denver");

    private final Material material;
    private final Days days;
    private final Cast cast;
    private final String hash;
    /** Organisations that have their intrapreneur. */
    private final Set<Long> carried = new HashSet<>();

    private final Store.Table persons;
    private final Store.Table affiliations;
    private final Store.Table accounts;
    private final Store.Table roles;

    People(Store store, Material material, Days days, Cast cast, String hash) {
        this.material = material;
        this.days = days;
        this.cast = cast;
        this.hash = hash;
        persons = store.into("person", "name", "email", "pronouns", "zone_id", "language_tag", "search_text");
        affiliations =
                store.into("affiliation", "organisation_id", "person_id", "affiliation_role", "from_day", "until_day");
        accounts = store.into(
                "account",
                "person_id",
                "email",
                "name",
                "password_hash",
                "stamp",
                "invited_at",
                "signed_out_at",
                "disabled_at",
                "last_seen_at");
        roles = store.link("account_role", "account_id", "role");
    }

    void write() {
        material.rows("people.csv").forEach(this::named);
        var names = names();
        var next = 0;
        for (var partner : cast.partners) {
            if (!carried.contains(partner.id())) {
                invented(names.get(next++), partner, "INTRAPRENEUR");
            }
        }
        for (var i = 0; i < OUTSIDE; i++) {
            invented(names.get(next++), null, null);
        }
        var hosts = Chance.of("hosts").shuffled(cast.partners);
        for (var turn = 0; cast.people.size() < ALL; turn++) {
            var partner = hosts.get(turn % hosts.size());
            var part =
                    turn < hosts.size() / 2 ? "DEPUTY" : Chance.of("part", turn).pick(PARTS);
            invented(names.get(next++), partner, hasDeputy(partner) && part.equals("DEPUTY") ? "MEMBER" : part);
        }
        earlierOnes();
    }

    private static boolean hasDeputy(Cast.Partner partner) {
        return List.of("Museum of Tides", "Larkmoor", "Copperhill").contains(partner.shortName());
    }

    /** Given and family names paired so that no two people share both. */
    private List<String> names() {
        var given = Chance.of("given").shuffled(material.words("given-names.txt"));
        var family = Chance.of("family").shuffled(material.words("family-names.txt"));
        var names = new ArrayList<String>();
        for (var round = 0; names.size() < ALL; round++) {
            for (var i = 0; i < given.size() && names.size() < ALL; i++) {
                var name = given.get(i) + " " + family.get((i + round * 37) % family.size());
                if (!cast.people.containsKey(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private void named(Material.Row row) {
        var person = person(row.text(0), row.text(2), row.has(1) ? row.text(1) : null, row.text(6));
        if (row.has(3)) {
            var partner = cast.partner(row.text(3));
            var months = Math.min(row.number(7), partner.months());
            affiliate(person, partner, row.text(4), days.today().minusMonths(months), null);
        }
        if (row.has(5)) {
            account(person, List.of(row.text(5).split(" ")));
        }
    }

    private void invented(String name, Cast.Partner partner, String part) {
        var chance = Chance.of("person", name);
        var address = Folding.of(name).replace(' ', '.') + "@" + (partner == null ? "readers" : partner.reference())
                + ".example";
        var person = person(name, address, null, chance.pick(ZONES));
        var reads = partner == null || cast.reviewers.size() < READERS && part.equals("MEMBER");
        if (partner != null) {
            var months = part.equals("INTRAPRENEUR") ? partner.months() : chance.between(2, partner.months());
            affiliate(person, partner, part, days.today().minusMonths(months), null);
        }
        if (partner == null) {
            account(person, List.of("reviewer"));
        } else {
            account(person, reads ? List.of("partner", "reviewer") : List.of("partner"));
        }
    }

    private Cast.Person person(String name, String email, String pronouns, String zone) {
        var id = persons.add(name, email, pronouns, zone, "en", Folding.findable(name, email));
        var person = new Cast.Person(id, name, email);
        cast.people.put(name, person);
        return person;
    }

    private void affiliate(Cast.Person person, Cast.Partner partner, String part, LocalDate from, LocalDate until) {
        affiliations.add(partner.id(), person.id(), part, from, until);
        person.organisations().add(partner.id());
        if (until == null && part.equals("INTRAPRENEUR")) {
            carried.add(partner.id());
            partner.people().add(0, person);
        } else if (until == null) {
            partner.people().add(person);
        }
    }

    private void account(Cast.Person person, List<String> does) {
        var chance = Chance.of("account", person.name());
        var invited = days.ago(chance.between(40, 900), chance);
        var account = accounts.add(
                person.id(),
                person.email(),
                person.name(),
                hash,
                0L,
                invited,
                null,
                null,
                days.ago(chance.between(1, 38), chance));
        does.forEach(role -> roles.add(account, role));
        if (does.contains("reviewer")
                && !person.organisations().contains(cast.partner(Cast.BACKBONE).id())) {
            cast.reviewers.add(person);
        }
    }

    /** Some who were with another partner before, so that a conflict of interest of last year can be found. */
    private void earlierOnes() {
        var university = cast.partner("Northgate University");
        affiliate(
                cast.person("Imre Kos"),
                university,
                "MEMBER",
                days.today().minusMonths(60),
                days.today().minusMonths(20));
        var movers = Chance.of("movers").shuffled(List.copyOf(cast.people.values())).stream()
                .filter(person -> person.organisations().size() == 1)
                .limit(MOVED)
                .toList();
        for (var person : movers) {
            var chance = Chance.of("earlier", person.name());
            var before = chance.pick(cast.partners);
            if (!person.organisations().contains(before.id())) {
                var end = days.today().minusMonths(chance.between(45, 60));
                affiliate(person, before, "MEMBER", end.minusMonths(chance.between(8, 30)), end);
            }
        }
    }
}
