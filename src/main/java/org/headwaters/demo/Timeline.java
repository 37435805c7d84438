package org.headwaters.demo;

import java.time.Instant;
import java.util.Set;

/** When each thing happened to one application; null for what did not happen. Always in order and never after now. */
final class Timeline {
    private static final double ALL_OF_IT = 0.97;
    private static final int DAY = 24 * 60 * 60;
    private static final int FEW_HOURS = 4 * 60 * 60 + 20 * 60;

    final Instant started;
    Instant asked;
    Instant submitted;
    Instant takenUp;
    Instant returned;
    Instant resubmitted;
    Instant recommended;
    Instant decided;
    Instant told;
    /** Missed or withdrawn. */
    Instant over;

    private final Spec spec;
    private final Days days;
    private final Chance chance;

    Timeline(Spec spec, Days days) {
        this.spec = spec;
        this.days = days;
        this.chance = Chance.of("time", spec.number());
        if (spec.isWithStaff()) {
            started = submittedOne();
        } else {
            started = early(writing());
            unsubmittedOne();
        }
    }

    /** Days since it was begun, for those that were not submitted or are over. */
    private double writing() {
        var opened = days.daysBetween(spec.call().opens(), days.now());
        var closed = days.daysBetween(spec.call().last(), days.now());
        if (Set.of("DRAFT", "CO_SIGNING").contains(spec.stage())) {
            return Math.min(opened - 0.2, 1 + 16 * chance.part() * chance.part());
        }
        return Math.max(closed, 0) + 6 + Math.min(50, opened - Math.max(closed, 0) - 7) * chance.part();
    }

    /** So long ago that our promise ends so many days and a few hours from now. */
    private Instant exactly(double age) {
        return days.now().minusSeconds((long) (age * DAY)).plusSeconds(FEW_HOURS);
    }

    private Instant early(double ago) {
        return days.after(spec.call().opens(), days.ago(ago, chance), chance);
    }

    private void unsubmittedOne() {
        switch (spec.stage()) {
            case "CO_SIGNING" -> asked = days.after(started, days.ago(0.3 + 2 * chance.part(), chance), chance);
            case "MISSED" -> over = spec.call().last().plusSeconds(40);
            case "WITHDRAWN" -> over = withdrawn();
            default -> {}
        }
    }

    /** Half of them had been submitted. */
    private Instant withdrawn() {
        if (chance.onceIn(2)) {
            asked = later(started, 0.5 + chance.part());
            submitted = later(asked, 0.5 + chance.part());
            return later(submitted, 0.5 + 2 * chance.part());
        }
        return later(started, 2 + 3 * chance.part());
    }

    private Instant submittedOne() {
        var age = age();
        submitted = spec.left() == null || spec.told() ? early(age) : exactly(age);
        var deadline = spec.call().last();
        if (submitted.isAfter(deadline)) {
            submitted = deadline.minusSeconds(60L * chance.between(20, 600));
        }
        var writing = 0.6 + 9 * chance.part() * chance.part();
        var begun = early(age + writing);
        var first = begun.isBefore(submitted) ? begun : submitted.minusSeconds(60L * chance.between(90, 400));
        var asking = submitted.getEpochSecond()
                - (long) ((submitted.getEpochSecond() - first.getEpochSecond()) * (0.15 + 0.4 * chance.part()));
        asked = Instant.ofEpochSecond(asking);
        steps(days.daysBetween(submitted, days.now()));
        return first;
    }

    /** Days since it was submitted. */
    private double age() {
        var call = spec.call();
        var promised = spec.stage().equals("SUBMITTED") ? call.wordDays() : call.decisionDays();
        var least = call.closes() == null ? 0 : Math.max(0, days.daysBetween(call.closes(), days.now()) + 0.1);
        var most = days.daysBetween(call.opens(), days.now()) - 0.3;
        var wanted = spec.left() == null ? typical(promised) : given(promised);
        return Math.min(most, wanted < least ? least + 5 * chance.part() * chance.part() : wanted);
    }

    private double given(int promised) {
        return spec.told() ? spec.left() + promised * (0.55 + 0.2 * chance.part()) : promised - spec.left();
    }

    private double typical(int promised) {
        return switch (spec.stage()) {
            case "SUBMITTED" -> promised * 0.9 * chance.part();
            case "IN_REVIEW" -> promised * (0.12 + 0.55 * chance.part());
            case "RETURNED" -> promised * (0.2 + 0.4 * chance.part());
            case "RECOMMENDED" -> promised * (0.5 + 0.4 * chance.part());
            default -> spec.told() ? toldLongAgo(promised) : promised * (0.6 + 0.35 * chance.part());
        };
    }

    private double toldLongAgo(int promised) {
        return spec.call().closes() == null ? promised * 1.4 + 380 * chance.part() : promised * (0.8 + chance.part());
    }

    /** Spreads what happened since over the time there was. */
    private void steps(double age) {
        if (spec.stage().equals("SUBMITTED")) {
            return;
        }
        var late = chance.onceIn(25) ? 1.4 : 1.0;
        var promised = spec.call().decisionDays() * late;
        var word = Math.min(spec.call().wordDays() * late * (0.1 + 0.75 * chance.part()), age * 0.3);
        var recommend = promised * (0.38 + 0.3 * chance.part());
        var decide = recommend + promised * (0.03 + 0.12 * chance.part());
        var tell = decide + promised * 0.08 * chance.part();
        var whole = spec.told() ? tell : spec.isDecided() ? decide : recommend;
        var scale = whole > age * ALL_OF_IT ? age * ALL_OF_IT / whole : 1.0;
        takenUp = later(submitted, word);
        if (spec.stage().equals("RETURNED")) {
            returned = later(takenUp, age * 0.3);
            return;
        }
        if (spec.isReviewed() && !spec.isFeatured() && age > 5 && chance.onceIn(7)) {
            returned = later(takenUp, 0.15 * recommend * scale);
            resubmitted = later(returned, 0.5 + 0.1 * recommend * scale);
        }
        if (spec.stage().equals("IN_REVIEW")) {
            return;
        }
        var read = resubmitted == null ? takenUp : resubmitted;
        recommended = days.after(read, at(recommend * scale), chance);
        if (spec.isDecided()) {
            decided = days.after(recommended, at(decide * scale), chance);
        }
        if (spec.told()) {
            told = days.after(decided, at(tell * scale), chance);
        }
    }

    private Instant at(double daysSinceSubmitted) {
        return days.ago(days.daysBetween(submitted, days.now()) - daysSinceSubmitted, chance);
    }

    private Instant later(Instant before, double byDays) {
        return days.after(before, days.ago(days.daysBetween(before, days.now()) - byDays, chance), chance);
    }
}
