package org.headwaters.demo;

import java.time.Instant;
import java.util.List;

/** Tells the history of one case: who moved it, as what, when, from where to where. */
final class Moves {
    private static final String APPLICANT = "APPLICANT";
    private static final String OFFICER = "OFFICER";
    private static final String APPROVER = "APPROVER";

    private final Case from;
    private final Timeline time;

    Moves(Case from, Material material) {
        this.from = from;
        this.time = from.time;
        from.note = note(material);
        from.returnedAsk = from.chance.pick(material.rows("returns.txt")).text(0);
    }

    void tell() {
        move(time.started, from.writer, APPLICANT, "START", null, "DRAFT", null);
        move(time.asked, from.writer, APPLICANT, "ASK_PARTNER", "DRAFT", "CO_SIGNING", null);
        if (time.submitted != null) {
            var position = 1;
            for (var other : from.spec.others()) {
                var at = from.confirmed(position++);
                move(at, other.intrapreneur(), "CO_APPLICANT", "CO_SIGN", "CO_SIGNING", "CO_SIGNING", null);
            }
            move(time.submitted, from.writer, APPLICANT, "SUBMIT", "CO_SIGNING", "SUBMITTED", null);
        }
        if (time.over != null) {
            over();
            return;
        }
        move(time.takenUp, from.officer, OFFICER, "TAKE_UP", "SUBMITTED", "IN_REVIEW", null);
        move(time.returned, from.officer, OFFICER, "RETURN", "IN_REVIEW", "RETURNED", from.returnedAsk);
        move(time.resubmitted, from.writer, APPLICANT, "RESUBMIT", "RETURNED", "IN_REVIEW", null);
        move(time.recommended, from.officer, OFFICER, "RECOMMEND", "IN_REVIEW", "RECOMMENDED", from.note);
        if (from.spec.isDecided()) {
            var stage = from.spec.stage();
            move(time.decided, from.approver, APPROVER, from.decision(), "RECOMMENDED", stage, null);
            move(time.told, from.officer, OFFICER, "TELL", stage, stage, null);
        }
    }

    private void over() {
        var stage = time.submitted == null ? "DRAFT" : "SUBMITTED";
        if (from.spec.stage().equals("MISSED")) {
            move(time.over, null, "CLOCK", "MISS", "DRAFT", "MISSED", null);
        } else {
            move(time.over, from.writer, APPLICANT, "WITHDRAW", stage, "WITHDRAWN", null);
        }
    }

    private void move(Instant at, Cast.Person who, String as, String move, String before, String after, String why) {
        from.trail.add(at, who, as, move, before, after, why);
    }

    private String note(Material material) {
        List<Material.Row> fitting = material.rows("notes.txt").stream()
                .filter(row -> row.text(0).equals(from.verdict()))
                .toList();
        return from.chance.pick(fitting).text(1);
    }
}
