package org.headwaters.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.headwaters.platform.text.Folding;

/** Organisations on their way in, each as far as one can be, some that were declined, and the ways of some who came in not long ago. */
final class Candidates {
    private static final String NOT_YET =
            "A prize honours what happened. We promise what would not happen otherwise. Come back with that, gladly.";
    private static final List<String> TRAITS = List.of("URGENCY", "LEADERS", "COLLABORATION", "LEARNING");
    private static final int FIRST_TRAIT = 11;
    private static final int PROMISE = 15;
    private static final int LATELY = 14;
    private static final int CAME_IN = 6;

    private final Material material;
    private final Days days;
    private final Cast cast;
    private final String hash;

    private final Store.Table organisations;
    private final Store.Table persons;
    private final Store.Table affiliations;
    private final Store.Table accounts;
    private final Store.Table roles;
    private final Store.Table candidacies;
    private final Store.Table marks;

    Candidates(Store store, Material material, Days days, Cast cast, String hash) {
        this.material = material;
        this.days = days;
        this.cast = cast;
        this.hash = hash;
        organisations = store.into("organisation");
        persons = store.into("person");
        affiliations = store.into("affiliation");
        accounts = store.into("account");
        roles = store.link("account_role");
        candidacies = store.into(
                "candidacy",
                "organisation_id",
                "named_by",
                "named_by_person",
                "contact_id",
                "why",
                "named_at",
                "checked_at",
                "applied_at",
                "vetting_at",
                "ended_at",
                "admitted",
                "last_word",
                "draft_kind",
                "draft_reference");
        marks = store.into("readiness_mark", "candidacy_id", "trait", "mark", "evidence");
    }

    /** One that has promised, before its way in is written down. */
    record Applicant(Cast.Partner partner, String standing, String theme, Way way) {
        /** As which promises stand, where their organisation stands so. */
        String state() {
            return standing.equals("APPLIED") ? "SUBMITTED" : standing;
        }
    }

    /** How the way in began. */
    record Way(Material.Row row, long contact, Instant named) {}

    private final List<Applicant> applicants = new ArrayList<>();

    List<Applicant> applicants() {
        return applicants;
    }

    /** The ways in of those that have promised: the promise was sent and read on the days that it says itself. */
    void promised(List<Promises.Row> promises) {
        for (var applicant : applicants) {
            var promise = promises.stream()
                    .filter(one -> one.partner().equals(applicant.partner()))
                    .findFirst()
                    .orElseThrow();
            var declined = promise.state().equals("DECLINED");
            way(
                    applicant.partner().id(),
                    applicant.way(),
                    new Instant[] {
                        promise.submitted(),
                        promise.state().equals("SUBMITTED") ? null : promise.taken(),
                        declined
                                ? promise.since()
                                        .atTime(11, 0)
                                        .atZone(Days.ZONE)
                                        .toInstant()
                                : null
                    },
                    null,
                    promise.reference());
        }
    }

    void write() {
        material.rows("candidates.csv").forEach(this::onTheWay);
        cast.partners.stream()
                .filter(partner ->
                        partner.months() < LATELY && !partner.people().isEmpty())
                .limit(CAME_IN)
                .forEach(this::cameIn);
    }

    private void onTheWay(Material.Row row) {
        var name = row.text(0);
        var declined = row.text(4).equals("DECLINED");
        var organisation = organisations.add(
                Folding.of(name).replace(' ', '-'),
                name,
                row.text(1),
                row.text(2),
                row.text(3),
                row.text(4),
                null,
                Folding.of(name),
                Folding.findable(name, row.text(1), row.text(3)),
                null);
        var named = days.at(-row.number(8), 10);
        var contact = persons.add(
                row.text(6), row.text(7), null, Days.ZONE.getId(), "en", Folding.findable(row.text(6), row.text(7)));
        affiliations.add(organisation, contact, "INTRAPRENEUR", days.day(-row.number(8)), null);
        var account = accounts.add(contact, row.text(7), row.text(6), hash, 1L, named, null, null, null);
        roles.add(account, "partner");
        var way = new Way(row, contact, named);
        if (row.has(PROMISE)) {
            var person = new Cast.Person(contact, row.text(6), row.text(7));
            person.organisations().add(organisation);
            var partner = new Cast.Partner(
                    organisation,
                    Folding.of(name).replace(' ', '-'),
                    name,
                    row.text(1),
                    row.text(3),
                    row.text(2),
                    row.text(PROMISE),
                    row.text(PROMISE + 1),
                    0,
                    List.of(person));
            applicants.add(new Applicant(partner, row.text(4), row.text(PROMISE), way));
        } else {
            var ended = declined ? days.at(-row.number(8) + 12, 11) : null;
            way(organisation, way, new Instant[] {null, null, ended}, declined ? NOT_YET : null, null);
        }
    }

    /** @param times when it applied, when it began to be read, when it ended */
    private void way(long organisation, Way way, Instant[] times, String word, String promise) {
        var row = way.row();
        var by = row.has(5) ? cast.partner(row.text(5)) : null;
        var id = candidacies.add(
                organisation,
                by == null ? null : by.id(),
                by == null ? null : by.people().get(0).id(),
                way.contact(),
                row.text(10),
                way.named(),
                row.has(9) ? days.at(-row.number(9), 15) : null,
                times[0],
                times[1],
                times[2],
                false,
                word,
                promise == null ? null : "commitment",
                promise);
        for (var trait = 0; trait < TRAITS.size() && row.has(FIRST_TRAIT + trait); trait++) {
            var said = row.text(FIRST_TRAIT + trait);
            marks.add(id, TRAITS.get(trait), Integer.parseInt(said.substring(0, 1)), said.substring(2));
        }
    }

    /** One who came in within the last year or so, with the days its way took. */
    private void cameIn(Cast.Partner partner) {
        var chance = Chance.of("came in", partner.reference());
        var took = chance.between(31, 74);
        var in = -(int) ChronoUnit.DAYS.between(days.today().minusMonths(partner.months()), days.today());
        candidacies.add(
                partner.id(),
                null,
                null,
                partner.people().get(0).id(),
                "They asked what they could do.",
                days.at(in - took, 10),
                days.at(in - took + 6, 14),
                days.at(in - took + 20, 9),
                days.at(in - took + 24, 11),
                days.at(in, 12),
                true,
                null,
                null,
                null);
    }
}
