package org.headwaters.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is said on the cases: questions and their answers, news, and notes that only staff read. */
final class Talk {
    private final List<List<Material.Row>> talks = new ArrayList<>();
    private final Material material;
    private final Days days;
    private final Store.Table rows;

    Talk(Store store, Material material, Days days) {
        this.material = material;
        this.days = days;
        rows = store.into(
                "case_message",
                "application_id",
                "kind",
                "author",
                "author_staff",
                "content",
                "written_at",
                "done_at",
                "done_by");
        var lines = material.rows("messages.txt");
        for (var i = 0; i < lines.size(); i++) {
            var single = lines.get(i).text(0).equals("NOTE");
            talks.add(single ? List.of(lines.get(i)) : List.of(lines.get(i), lines.get(++i)));
        }
    }

    void write(Case of) {
        if (of.time.takenUp == null) {
            return;
        }
        if (of.time.returned != null) {
            returned(of);
        }
        if (of.chance.onceIn(3)) {
            var talk = of.chance.pick(talks);
            var at = of.time.takenUp;
            for (var line : talk) {
                at = soon(of, at);
                say(of, line.text(0), line.text(1).equals("officer"), line.text(2), at, answered(of, line, at));
            }
        }
    }

    /** The answer to what was asked for when it went back. */
    private void returned(Case of) {
        if (of.time.resubmitted != null) {
            material.rows("returns.txt").stream()
                    .filter(row -> row.text(0).equals(of.returnedAsk))
                    .forEach(row -> say(of, "MESSAGE", false, row.text(1), of.time.resubmitted, null));
        }
    }

    /** A question is ticked off when its answer comes; two of the open cases still wait for theirs. */
    private Instant answered(Case of, Material.Row line, Instant at) {
        return line.text(0).equals("QUESTION") ? soon(of, at) : null;
    }

    private Instant soon(Case of, Instant before) {
        var end = of.time.recommended == null ? days.now() : of.time.recommended;
        var span = Math.max(120, end.getEpochSecond() - before.getEpochSecond());
        return before.plusSeconds(span / 4);
    }

    private void say(Case of, String kind, boolean staff, String words, Instant at, Instant done) {
        rows.add(
                of.id,
                kind,
                staff ? of.officer.id() : of.writer.id(),
                staff,
                words,
                at,
                done,
                done == null ? null : of.officer.id());
    }
}
