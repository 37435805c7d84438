package org.headwaters.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One application on its way into the tables: what the parts of its story have to know of one another. */
final class Case {
    static final String KIND = "grant";
    private static final long AGREED_AFTER_HOURS = 70;

    final Spec spec;
    final Timeline time;
    final String reference;
    final Chance chance;
    final Trail trail;
    final Cast.Person writer;
    final Cast.Person officer;
    final Cast.Person approver;
    /** Who meets, of each partner. */
    final List<Seat> seats = new ArrayList<>();
    /** Everybody who stands on the case, so that nobody of them reads it. */
    final Set<Long> people = new LinkedHashSet<>();
    /** Who was asked to read it. */
    final Set<Long> readers = new LinkedHashSet<>();

    /** What became of it after its letter; null where there was none, or nothing was granted. */
    Life life;

    long id;
    /** When the bank sent the money; null when it has not. */
    Instant paid;

    String note;
    String returnedAsk;

    /** A person of a partner who comes, known to the network or by name only. */
    record Seat(Cast.Partner partner, Cast.Person person, String name) {}

    Case(Spec spec, Timeline time, String reference, Cast cast) {
        this.spec = spec;
        this.time = time;
        this.reference = reference;
        this.chance = Chance.of("case", spec.number());
        this.trail = new Trail(KIND, reference);
        this.writer = spec.lead().intrapreneur();
        this.officer = cast.person(spec.officer().isEmpty() ? "Ruth" : spec.officer());
        this.approver = cast.person("Daniel");
        people.add(writer.id());
    }

    List<Cast.Partner> partners() {
        var partners = new ArrayList<Cast.Partner>();
        partners.add(spec.lead());
        partners.addAll(spec.others());
        return partners;
    }

    long minor() {
        return spec.dollars() * 100L;
    }

    /** When the other partner with this position confirmed, null when it has not. */
    Instant confirmed(int position) {
        if (time.asked == null || time.submitted == null) {
            return null;
        }
        var span = time.submitted.getEpochSecond() - time.asked.getEpochSecond();
        return time.asked.plusSeconds((long) (span * (0.3 + 0.2 * position)));
    }

    /** What was or would be recommended: what was decided, or mostly an award. */
    String verdict() {
        if (spec.isDecided()) {
            return decision();
        }
        return spec.number() % 4 == 3 ? "DECLINE" : "AWARD";
    }

    /** When every partner had agreed to what the letter said; null when that is not yet so. */
    Instant agreed() {
        return life == null ? null : life.accepted;
    }

    String decision() {
        return spec.stage().equals("AWARDED") ? "AWARD" : "DECLINE";
    }

    /** All of it, or in one case of six a little less. */
    long recommended() {
        return spec.number() % 6 == 4 && !spec.isFeatured() ? minor() * 9 / 10 / 1_000 * 1_000 : minor();
    }

    /** Small enough for one review and one approver. */
    boolean isSmall() {
        return spec.call().isFast(spec.dollars());
    }

    /** What sent it from the fast lane to the normal one, null when nothing did. */
    String leftLane() {
        return isSmall() && time.recommended != null && verdict().equals("DECLINE") ? "DECLINE_PROPOSED" : null;
    }

    String fill(String words) {
        var with = spec.others().get(0);
        return Words.fill(words, spec, with, time);
    }
}
