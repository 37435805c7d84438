package org.headwaters.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the applicants of one case have typed, field by field. Drafts are at different points. */
final class Typing {
    private final Case from;
    private final Material material;
    private final Days days;
    private final Chance chance;

    Typing(Case from, Material material, Days days) {
        this.from = from;
        this.material = material;
        this.days = days;
        this.chance = Chance.of("typing", from.spec.number());
    }

    void write(Store.Table answers) {
        var idea = from.spec.idea();
        var draft = from.spec.stage().equals("DRAFT");
        var featured = from.spec.isFeatured();
        add(answers, 0.1, "title", from.spec.title());
        if (!draft || featured || chance.part() < 0.8) {
            add(answers, 0.4, "together", text(idea.together(), "closings.txt"));
        }
        if (!draft || !featured && chance.part() < 0.5) {
            add(answers, 0.6, "different", text(idea.different(), "hopes.txt"));
        }
        if (!draft || featured || chance.part() < 0.5) {
            budget(answers);
        }
    }

    /** The plan as it is, or told again by others with a sentence of their own. */
    private String text(String words, String more) {
        var sentences = new ArrayList<>(List.of(from.fill(words)));
        if (!from.spec.idea().titles().get(0).equals(from.spec.title())) {
            sentences.add(from.fill(chance.pick(material.lines(more))));
        }
        return String.join(" ", Applications.wordsUpTo(sentences));
    }

    private void budget(Store.Table answers) {
        var line = 1;
        var partners = from.partners();
        for (var cost : from.spec.idea().costing(from.spec.dollars())) {
            var start = "budget." + line++ + ".";
            add(answers, 0.7, start + "kind", cost.kind());
            add(answers, 0.7, start + "what", from.fill(cost.what()));
            add(
                    answers,
                    0.7,
                    start + "for",
                    cost.kind().equals("cover")
                            ? chance.pick(partners).reference()
                            : from.spec.lead().reference());
            add(answers, 0.7, start + "cost", String.valueOf(cost.dollars()));
        }
    }

    private void add(Store.Table answers, double when, String code, String words) {
        answers.addAt(chance.between(1, 6), from.id, code, words, from.writer.id(), saved(when));
    }

    private Instant saved(double when) {
        var end = from.time.asked == null ? days.now().minusSeconds(1800) : from.time.asked;
        var span = Math.max(0, end.getEpochSecond() - from.time.started.getEpochSecond());
        return from.time.started.plusSeconds((long) (span * when));
    }
}
