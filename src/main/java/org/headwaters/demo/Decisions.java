package org.headwaters.demo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What follows from a recommendation and a decision: reasons from the library, the money, the letter. */
final class Decisions {
    private final Days days;
    private final List<Reason> library;
    private final List<Template> templates;
    private final Store.Table reasons;
    private final Store.Table letters;

    private record Reason(long id, String code, String verdict, String sentence, String label) {}

    private record Template(String kind, String subject, String body) {}

    Decisions(Store store, Days days) throws SQLException {
        this.days = days;
        library =
                store
                        .read(
                                "select id, code, verdict, sentence, label from reason where call_id is null order by position")
                        .stream()
                        .map(row -> new Reason(
                                ((Number) row.get(0)).longValue(),
                                text(row.get(1)),
                                text(row.get(2)),
                                text(row.get(3)),
                                text(row.get(4))))
                        .toList();
        templates = store.read("select kind, subject, body from letter_template where call_id is null").stream()
                .map(row -> new Template(text(row.get(0)), text(row.get(1)), text(row.get(2))))
                .toList();
        reasons = store.link("application_reason", "application_id", "reason_id");
        letters = store.into(
                "letter",
                "application_id",
                "kind",
                "state",
                "subject",
                "body",
                "template_body",
                "held_until",
                "written_at",
                "sent_by",
                "sent_at");
    }

    void write(Case of) {
        if (of.time.recommended == null) {
            return;
        }
        var chosen = chosen(of);
        chosen.forEach(reason -> reasons.add(of.id, reason.id()));
        var settled = settled(of, chosen);
        of.trail.settle("RECOMMEND", settled);
        of.trail.settle(of.decision(), settled);
        money(of);
        if (of.time.decided != null) {
            letter(of, chosen);
        }
    }

    /** As the room writes it down: verdict, amount, and a line for each reason. */
    private static String settled(Case of, List<Reason> chosen) {
        var award = of.verdict().equals("AWARD");
        var lines = new ArrayList<String>();
        lines.add(of.verdict());
        lines.add(award ? "USD " + BigDecimal.valueOf(of.recommended(), 2).toPlainString() : "-");
        chosen.stream()
                .sorted(Comparator.comparing(Reason::code))
                .map(reason -> reason.code() + " " + reason.label())
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private List<Reason> chosen(Case of) {
        var fitting = library.stream()
                .filter(reason -> reason.verdict().equals(of.verdict()))
                .toList();
        if (!of.spec.reason().isEmpty()) {
            return fitting.stream()
                    .filter(reason -> reason.code().equals(of.spec.reason()))
                    .toList();
        }
        var award = of.verdict().equals("AWARD");
        return of.chance.shuffled(fitting).subList(0, award ? of.chance.between(1, 2) : 1);
    }

    private void money(Case of) {
        if (!of.verdict().equals("AWARD")) {
            return;
        }
        var purse = of.spec.call().purse();
        var amount = of.recommended();
        purse.book(of.time.recommended, "RESERVED", amount, of.reference, of.officer.id());
        if (of.time.decided == null) {
            return;
        }
        purse.book(of.time.decided, "RELEASED", amount, of.reference, of.approver.id());
        purse.book(of.time.decided, "COMMITTED", amount, of.reference, of.approver.id());
        if (of.life != null && of.life.paid != null) {
            of.paid = of.life.paid;
            purse.book(of.paid, "UNCOMMITTED", amount, of.reference, purse.finance());
            purse.book(of.paid, "PAID", amount, of.reference, purse.finance());
        }
        if (of.life != null && of.life.cancelled != null) {
            purse.book(of.life.cancelled, "UNCOMMITTED", amount, of.reference, of.officer.id());
        }
    }

    private void letter(Case of, List<Reason> chosen) {
        var template = templates.stream()
                .filter(found -> found.kind().equals(of.decision()))
                .findFirst()
                .orElseThrow();
        var held = of.time.told == null && of.spec.number() % 5 == 2;
        letters.add(
                of.id,
                of.decision(),
                of.time.told != null ? "SENT" : held ? "HELD" : "READY",
                fill(template.subject(), of, chosen),
                fill(template.body(), of, chosen),
                fill(template.body(), of, chosen),
                held ? monday(of) : null,
                of.time.decided,
                of.time.told == null ? null : of.officer.id(),
                of.time.told);
    }

    private Instant monday(Case of) {
        return days.at(of.chance.between(3, 6), 9);
    }

    private static String fill(String words, Case of, List<Reason> chosen) {
        return words.replace("{title}", of.spec.title())
                .replace("{asked}", Words.money(of.minor()))
                .replace("{awarded}", Words.money(of.recommended()))
                .replace(
                        "{reasons}",
                        String.join(
                                "\n\n", chosen.stream().map(Reason::sentence).toList()))
                .replace("{officer}", of.officer.name())
                .replace("{backbone}", "the " + Cast.BACKBONE);
    }

    private static String text(Object column) {
        return String.valueOf(column);
    }
}
