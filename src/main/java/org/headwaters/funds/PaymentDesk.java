package org.headwaters.funds;

import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.ADMINISTRATOR;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.headwaters.platform.Caller;
import org.headwaters.platform.History;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.exports.Rows;

/** What finance, approvers and administrators see of payments; of a case that is kept from them, nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PaymentDesk {
    private static final int MOST = 100;

    /** In these somebody has something to do. */
    static final Set<PaymentStage> WAITING = EnumSet.of(
            PaymentStage.DUE, PaymentStage.PROPOSED, PaymentStage.APPROVED, PaymentStage.EXPORTED, PaymentStage.FAILED);

    @Inject
    PaymentRows rows;

    @Inject
    OpenPayments open;

    @Inject
    PaymentDoor door;

    @Inject
    PaymentShown shown;

    @Inject
    PaymentFiles files;

    @Inject
    Accounts accounts;

    @Inject
    Vault vault;

    @Inject
    Ledger ledger;

    @Inject
    History history;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    /**
     * Payments of one stage, those that have waited longest first; of what is over the newest first.
     *
     * @param stage null for where this caller has most to do
     */
    @RolesAllowed({FINANCE, APPROVER, ADMINISTRATOR})
    public PaymentsScreen payments(PaymentStage stage, int first, int most) {
        var sight = open.sight();
        var counts = open.counts(sight, WAITING);
        var chosen = stage == null ? usual(counts) : stage;
        var found = WAITING.contains(chosen) ? counts : open.counts(sight, EnumSet.of(chosen));
        return new PaymentsScreen(
                chosen,
                counts,
                shown.rows(open.page(sight, chosen, first, Math.min(most, MOST))),
                found.getOrDefault(chosen, 0L),
                chosen == PaymentStage.EXPORTED && caller.is(FINANCE) ? files() : List.of(),
                vault.isOpen());
    }

    /** Every payment of one stage that the caller may know of, as the page chooses them, in pieces; in the order of waiting. */
    @RolesAllowed({FINANCE, APPROVER, ADMINISTRATOR})
    public void export(PaymentStage stage, Rows out) {
        var found = open.references(open.sight(), stage, Integer.MAX_VALUE);
        for (int at = 0; at < found.size(); at += MOST) {
            var piece = found.subList(at, Math.min(at + MOST, found.size()));
            shown.rows(rows.these(piece)).stream()
                    .sorted(Comparator.comparingInt(row -> piece.indexOf(row.reference())))
                    .forEach(row -> write(row, out));
        }
    }

    private static void write(PaymentsScreen.Row row, Rows out) {
        out.row(
                row.reference(),
                row.endToEnd(),
                row.payee(),
                row.payeeReference(),
                row.title(),
                row.pool(),
                row.amount(),
                row.amount().currency(),
                row.account(),
                row.dueAt(),
                row.settledOn(),
                row.reason());
    }

    /** These and no others, as they are now, in the order of their references: what is to be done with many is shown. */
    @RolesAllowed({FINANCE, APPROVER})
    public List<PaymentsScreen.Row> these(Collection<String> references) {
        return shown.rows(door.open(rows.these(references.stream().limit(MOST).toList())));
    }

    @RolesAllowed({FINANCE, APPROVER, ADMINISTRATOR})
    public PaymentScreen payment(String reference) {
        var payment = door.read(reference);
        var row = shown.rows(List.of(payment)).get(0);
        var account = payment.getAccount() == null
                ? accounts.find(payment.payee(), AccountStage.STANDING)
                : accounts.all(Set.of(payment.getAccount())).values().stream().findFirst();
        return new PaymentScreen(
                row,
                ledger.find(payment.pool()).twoAbove(),
                account.filter(one -> vault.opens(one.details()))
                        .map(one -> accounts.open(one).holder())
                        .orElse(""),
                payment.getFile() == null
                        ? null
                        : files.find(payment.getFile())
                                .map(PaymentFile::getReference)
                                .orElse(null),
                steps(payment));
    }

    /** One file as it was made, byte for byte; whoever may not know one payment in it does not get it. */
    @RolesAllowed(FINANCE)
    public Made file(String reference) {
        var file = files.find(reference).orElseThrow(() -> new NotFound("file"));
        var within = rows.inFile(file.id());
        if (within.size() < file.getPayments() || door.open(within).size() < within.size()) {
            throw new NotFound("file");
        }
        return new Made(file.name(), file.getFormat(), files.content(file));
    }

    private List<FileCard> files() {
        var newest = files.newest(MOST);
        var made = names.namesOf(newest.stream().map(PaymentFile::getMadeBy).collect(toSet()));
        return newest.stream()
                .map(file -> new FileCard(
                        file.getReference(),
                        file.getFormat(),
                        file.getPayments(),
                        file.getMadeAt(),
                        made.getOrDefault(file.getMadeBy(), "")))
                .toList();
    }

    private PaymentStage usual(Map<PaymentStage, Long> counts) {
        var order = caller.is(FINANCE)
                ? List.of(PaymentStage.DUE, PaymentStage.FAILED, PaymentStage.APPROVED, PaymentStage.EXPORTED)
                : List.of(PaymentStage.PROPOSED);
        return order.stream().filter(counts::containsKey).findFirst().orElse(order.get(0));
    }

    private List<PaymentScreen.Step> steps(Payment payment) {
        var made = history.of(new SubjectRef(PaymentRecords.KIND, payment.getReference()));
        var who = names.namesOf(
                made.stream().map(step -> step.who()).filter(Objects::nonNull).collect(toSet()));
        return made.stream()
                .map(step -> new PaymentScreen.Step(
                        step.at(),
                        step.who() == null ? "" : who.getOrDefault(step.who(), ""),
                        step.move(),
                        PaymentStage.valueOf(step.to()),
                        step.reason()))
                .toList();
    }
}
