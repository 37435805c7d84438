package org.headwaters.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the rows of an application itself: stage and dates, partners, people and whatever they typed. */
final class Applications {
    private static final int MOST_WORDS = 150;

    private final Material material;
    private final Days days;
    private final Cast cast;
    private final Challenges challenges;
    private final Promises promises;
    private final Store.Table rows;
    private final Store.Table partners;
    private final Store.Table people;
    private final Store.Table answers;
    private final Set<String> references = new HashSet<>();

    Applications(Store store, Material material, Days days, Cast cast, Challenges challenges, Promises promises) {
        this.material = material;
        this.days = days;
        this.cast = cast;
        this.challenges = challenges;
        this.promises = promises;
        rows = store.into(
                "application",
                "reference",
                "call_id",
                "form_id",
                "title",
                "stage",
                "returned_from",
                "returned_ask",
                "lead_id",
                "payee_id",
                "started_by",
                "started_at",
                "purpose_kind",
                "purpose_reference",
                "asked_minor",
                "currency",
                "active_seconds",
                "submission_key",
                "submitted_at",
                "submitted_by",
                "paused_seconds",
                "paused_since",
                "word_due",
                "decision_due",
                "money_due",
                "officer_id",
                "first_word_at",
                "recommended_verdict",
                "recommended_minor",
                "recommended_by",
                "recommended_at",
                "recommended_note",
                "awarded_minor",
                "decided_by",
                "decided_at",
                "told_at",
                "accepted_at",
                "money_sent_at",
                "submissions",
                "left_fast_lane",
                "left_lane_why");
        partners = store.into(
                "application_partner",
                "application_id",
                "organisation_id",
                "call_id",
                "begun_at",
                "position",
                "asked_person",
                "asked_at",
                "confirmed_by",
                "confirmed_at");
        people = store.into("application_person", "application_id", "organisation_id", "person_id", "name");
        answers = store.into("answer", "application_id", "code", "content", "saved_by", "saved_at");
    }

    /** A case with its reference, its people and its history, not written yet. */
    Case begin(Spec spec) {
        var time = new Timeline(spec, days);
        var found = new Case(spec, time, reference(spec, time), cast);
        for (var partner : found.partners()) {
            seat(found, partner);
        }
        new Moves(found, material).tell();
        found.life = Afterwards.lifeOf(found, days);
        return found;
    }

    /** Four digits as the series of references gives them, five when there are many. */
    private String reference(Spec spec, Timeline time) {
        return reference(time.started, "reference", spec.number());
    }

    /** One that nobody has, of the year of this instant. */
    String reference(Instant at, String what, int number) {
        var year = at.atZone(Days.ZONE).getYear();
        var chance = Chance.of(what, number);
        var most = references.size() > 5_000 ? 99_999 : 9_999;
        while (true) {
            var reference = "CG-%d-%04d".formatted(year, chance.between(1, most));
            if (references.add(reference)) {
                return reference;
            }
        }
    }

    private void seat(Case into, Cast.Partner partner) {
        var chance = Chance.of("seats", into.spec.number(), partner.id());
        for (var person : partner.people().stream().limit(3).toList()) {
            into.seats.add(new Case.Seat(partner, person, person.name()));
            into.people.add(person.id());
        }
        for (var i = chance.between(0, 2); i > 0; i--) {
            var given = chance.pick(material.words("given-names.txt"));
            into.seats.add(new Case.Seat(partner, null, given + " " + chance.pick(material.words("family-names.txt"))));
        }
    }

    void write(Case from) {
        var spec = from.spec;
        var time = from.time;
        var serves = serves(from);
        var unwritten = spec.stage().equals("DRAFT") && spec.number() % 3 == 0 && !spec.isFeatured();
        var pause = pause(time);
        var verdict = time.recommended == null ? null : from.verdict();
        var award = "AWARD".equals(verdict);
        from.id = rows.addAt(
                Math.max(1, from.trail.version()),
                from.reference,
                spec.call().id(),
                spec.call().form(),
                spec.title(),
                spec.stage(),
                spec.stage().equals("RETURNED") ? "IN_REVIEW" : null,
                spec.stage().equals("RETURNED") ? from.returnedAsk : null,
                spec.lead().id(),
                spec.lead().id(),
                from.writer.id(),
                time.started,
                unwritten ? null : serves.kind(),
                unwritten ? null : serves.reference(),
                time.asked == null ? 0L : from.minor(),
                "USD",
                activeSeconds(from),
                time.submitted == null ? null : "demo-" + from.reference,
                time.submitted,
                time.submitted == null ? null : from.writer.id(),
                pause,
                spec.stage().equals("RETURNED") ? time.returned : null,
                due(from, spec.call().wordDays(), pause),
                due(from, spec.call().decisionDays(), pause),
                due(from, spec.call().moneyDays(), pause),
                time.takenUp == null ? null : from.officer.id(),
                time.takenUp,
                verdict,
                award ? (Object) from.recommended() : null,
                verdict == null ? null : from.officer.id(),
                time.recommended,
                verdict == null ? null : from.note,
                spec.stage().equals("AWARDED") ? (Object) from.recommended() : null,
                time.decided == null ? null : from.approver.id(),
                time.decided,
                time.told,
                from.life == null ? null : from.life.accepted,
                from.life == null ? null : from.life.paid,
                submissions(time),
                from.leftLane() != null,
                from.leftLane());
        partners(from);
        new Typing(from, material, days).write(answers);
    }

    private static int submissions(Timeline time) {
        if (time.submitted == null) {
            return 0;
        }
        return time.resubmitted == null ? 1 : 2;
    }

    private void partners(Case from) {
        var position = 0;
        for (var partner : from.partners()) {
            var first = position == 0;
            var contact = partner.intrapreneur().id();
            var confirmed = first ? from.time.asked : from.confirmed(position);
            partners.add(
                    from.id,
                    partner.id(),
                    from.spec.call().id(),
                    from.time.started,
                    position++,
                    first ? null : contact,
                    first ? null : from.time.asked,
                    confirmed == null ? null : contact,
                    confirmed);
        }
        for (var seat : from.seats) {
            people.add(
                    from.id,
                    seat.partner().id(),
                    seat.person() == null ? null : seat.person().id(),
                    seat.name());
        }
    }

    private record Serves(String kind, String reference) {}

    /** A promise of the partner that asks, as often as the cause that the plan names. */
    private Serves serves(Case from) {
        var promise = from.chance.onceIn(2) ? promises.of(from.spec.lead()) : Optional.<Promises.Promise>empty();
        return promise.map(found -> new Serves("commitment", found.reference()))
                .orElseGet(() -> new Serves(
                        "cause", challenges.titled(from.spec.idea().cause()).reference()));
    }

    private static long pause(Timeline time) {
        return time.resubmitted == null ? 0 : ChronoUnit.SECONDS.between(time.returned, time.resubmitted);
    }

    private static Instant due(Case from, int promised, long pause) {
        var submitted = from.time.submitted;
        return submitted == null
                ? null
                : submitted.atZone(Days.ZONE).plusDays(promised).toInstant().plusSeconds(pause);
    }

    /** Half within twenty-four minutes, a few over an hour. */
    private static long activeSeconds(Case from) {
        var part = from.chance.part();
        return (long) (60 * (9 + 26 * part + 40 * part * part * part * part * part));
    }

    static List<String> wordsUpTo(List<String> sentences) {
        var kept = new ArrayList<String>();
        var words = 0;
        for (var sentence : sentences) {
            words += sentence.split(" ").length;
            if (words <= MOST_WORDS) {
                kept.add(sentence);
            }
        }
        return kept;
    }
}
