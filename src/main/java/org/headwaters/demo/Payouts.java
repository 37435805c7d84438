package org.headwaters.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headwaters.funds.AccountDetails;
import org.headwaters.funds.Seals;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Csv;

/**
 * Pays what was awarded, told and agreed: long ago to the bank and back, lately somewhere on the way, so that each stage has
 * one. Payees' accounts are invented, and sealed with the demonstration's key; without a key nobody is paid by name.
 */
final class Payouts {
    /** Made up, with a check digit that is right. */
    private static final String ROUTING = "123456780";

    private static final String CLOSED = "The account is closed, says their bank";

    private final Store store;
    private final Days days;
    private final Cast cast;
    private final Seals seals;
    private final List<Payout> payouts = new ArrayList<>();
    private final List<Payout> stipends = new ArrayList<>();

    Payouts(Store store, Days days, Cast cast, Seals seals) {
        this.store = store;
        this.days = days;
        this.cast = cast;
        this.seals = seals;
    }

    /** Takes note of a case whose money is paid or agreed. */
    void note(Case of) {
        var agreed = of.agreed();
        if (agreed == null || !of.decision().equals("AWARD")) {
            return;
        }
        payouts.add(payout(
                new Payout.Owed(
                        Case.KIND,
                        of.reference,
                        of.spec.title(),
                        of.recommended(),
                        of.spec.call().purse().pool(),
                        of.spec.lead(),
                        of.writer,
                        of.approver,
                        of.paid),
                agreed));
    }

    /** Takes note of what a passed gate pays; what is not paid of it is due. */
    void stipend(Payout.Owed of, Instant due) {
        stipends.add(payout(of, due));
    }

    private static Payout payout(Payout.Owed of, Instant due) {
        return of.paid() == null
                ? new Payout(of, "DUE", due, null)
                : new Payout(of, "PAID", due, of.paid().minus(2, ChronoUnit.DAYS));
    }

    void write() throws SQLException {
        if (!seals.isOpen()) {
            return;
        }
        OnTheWay.spread(payouts);
        payouts.addAll(stipends);
        var files = files();
        var accounts = accounts();
        for (var payout : payouts) {
            write(payout, accounts.get(payout.payee()), files.get(payout));
        }
    }

    /** One file a month for what was paid, and one for what is with the bank now. */
    private Map<Payout, Long> files() throws SQLException {
        var months = new TreeMap<String, List<Payout>>();
        for (var payout : payouts) {
            if (payout.isWithTheBank()) {
                var month = payout.sent() == null
                        ? "9999"
                        : YearMonth.from(payout.sent().atZone(Days.ZONE)).toString();
                months.computeIfAbsent(month, key -> new ArrayList<>()).add(payout);
            }
        }
        var files = new HashMap<Payout, Long>();
        for (var month : months.values()) {
            var at = month.stream()
                    .map(payout -> payout.sent() == null ? lately(payout, 0.75) : payout.sent())
                    .min(Instant::compareTo)
                    .orElseThrow();
            var reference = "PF-%d-%04d"
                    .formatted(at.atZone(Days.ZONE).getYear(), store.number("select nextval('payment_file_number')"));
            var content = new StringBuilder(Csv.line(List.of("end_to_end_id", "amount", "currency", "payee")));
            month.forEach(payout -> content.append(Csv.line(List.of(
                    payout.reference() + "-1",
                    Words.money(payout.of().minor()),
                    "USD",
                    payout.of().payee().name()))));
            var sealed = seals.file(reference, content.toString());
            var id = store.into(
                            "payment_file",
                            "reference",
                            "format",
                            "payments",
                            "key_name",
                            "sealed",
                            "made_by",
                            "made_at")
                    .add(reference, "CSV", month.size(), sealed.key(), sealed.text(), finance(), at);
            month.forEach(payout -> files.put(payout, id));
        }
        return files;
    }

    /** Everybody who is paid has an account, but one whose money is only due; one payee has changed banks. */
    private Map<Long, Long> accounts() {
        var accounts = new HashMap<Long, Long>();
        var due = new HashMap<Long, Instant>();
        var further = new HashSet<Long>();
        for (var payout : payouts) {
            due.merge(payout.payee(), payout.due(), (a, b) -> a.isBefore(b) ? a : b);
            if (!payout.stage().equals("DUE")) {
                further.add(payout.payee());
            }
        }
        var spared = false;
        var changed = false;
        for (var payout : payouts) {
            var payee = payout.of().payee();
            if (!due.containsKey(payee.id()) || accounts.containsKey(payee.id())) {
                continue;
            }
            if (!spared && !further.contains(payee.id())) {
                spared = true;
                due.remove(payee.id());
                continue;
            }
            accounts.put(payee.id(), account(payee, 1, due.get(payee.id()), true));
            if (!changed && payout.stage().equals("PAID")) {
                changed = true;
                account(payee, 2, days.at(-2, 11), false);
            }
        }
        return accounts;
    }

    private long account(Cast.Partner payee, int number, Instant at, boolean stands) {
        var figures = Chance.of("account", payee.reference(), number).between(100_000_000, 999_999_999);
        var details = new AccountDetails(payee.name(), "US", "0" + figures, ROUTING);
        var sealed = seals.account(new OrganisationId(payee.id()), details);
        return store.into(
                        "payee_account",
                        "organisation_id",
                        "number_in_line",
                        "stage",
                        "key_name",
                        "sealed",
                        "proposed_by",
                        "proposed_at",
                        "settled_by",
                        "settled_at")
                .add(
                        payee.id(),
                        number,
                        stands ? "STANDING" : "PROPOSED",
                        sealed.key(),
                        sealed.text(),
                        payee.intrapreneur().id(),
                        at,
                        stands ? finance() : null,
                        stands ? at.plus(4, ChronoUnit.HOURS) : null);
    }

    private void write(Payout payout, Long account, Long file) throws SQLException {
        var of = payout.of();
        var stage = account == null ? "DUE" : payout.stage();
        var proposed = !stage.equals("DUE");
        var approved = proposed && !stage.equals("PROPOSED");
        var trail = trail(payout, stage);
        var id = store.into(
                        "payment",
                        "reference",
                        "subject_kind",
                        "subject_reference",
                        "pool_id",
                        "payee_id",
                        "title",
                        "amount_minor",
                        "currency",
                        "stage",
                        "due_at",
                        "account_id",
                        "proposed_by",
                        "approved_by",
                        "attempt",
                        "file_id",
                        "settled_on",
                        "reason")
                .addAt(
                        trail.version(),
                        payout.reference(),
                        of.kind(),
                        of.reference(),
                        of.pool(),
                        of.payee().id(),
                        of.title(),
                        of.minor(),
                        "USD",
                        stage,
                        payout.due(),
                        proposed ? account : null,
                        proposed ? finance() : null,
                        approved ? of.approver().id() : null,
                        payout.isWithTheBank() ? 1 : 0,
                        file,
                        settled(payout, stage),
                        stage.equals("FAILED") ? CLOSED : null);
        if (file != null) {
            store.link("payment_file_line", "file_id", "payment_id", "attempt").add(file, id, 1);
        }
        trail.write(store);
    }

    private Object settled(Payout payout, String stage) {
        return switch (stage) {
            case "PAID" -> payout.of().paid().atZone(Days.ZONE).toLocalDate();
            case "FAILED" -> days.day(-1);
            default -> null;
        };
    }

    private Trail trail(Payout payout, String stage) {
        var trail = new Trail("payment", payout.reference());
        var sam = cast.person("Sam");
        trail.add(payout.due(), payout.of().by(), "room", "DUE", null, "DUE", null);
        if (stage.equals("DUE")) {
            return trail;
        }
        trail.add(lately(payout, 0.25), sam, "finance", "PROPOSE", "DUE", "PROPOSED", null);
        if (stage.equals("PROPOSED")) {
            return trail;
        }
        trail.add(lately(payout, 0.5), payout.of().approver(), "approver", "APPROVE", "PROPOSED", "APPROVED", null);
        if (stage.equals("APPROVED")) {
            return trail;
        }
        trail.add(lately(payout, 0.75), sam, "finance", "EXPORT", "APPROVED", "EXPORTED", null);
        if (stage.equals("PAID")) {
            trail.add(payout.of().paid(), sam, "finance", "CONFIRM", "EXPORTED", "PAID", null);
        } else if (stage.equals("FAILED")) {
            trail.add(days.at(-1, 10), sam, "finance", "FAIL", "EXPORTED", "FAILED", CLOSED);
        }
        return trail;
    }

    /** Some part of the way between the day on which it came due and the day on which the bank had it, or now. */
    private Instant lately(Payout payout, double part) {
        var end = payout.of().paid() == null ? days.at(-1, 9) : payout.of().paid();
        var span = ChronoUnit.SECONDS.between(payout.due(), end);
        return payout.due().plusSeconds((long) (Math.max(span, 0) * part));
    }

    private long finance() {
        return cast.person("Sam").id();
    }
}
