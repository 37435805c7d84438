package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwaters.network.Directory;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.Roles;
import org.headwaters.platform.WorkSource;

/** What waits for those who pay, and for a partner whose bank details are missing when money is due to it. */
@ApplicationScoped
class FundsWork implements WorkSource {
    private static final int MOST = 100;
    private static final Set<PaymentStage> UNPROPOSED = EnumSet.of(PaymentStage.DUE, PaymentStage.FAILED);

    @Inject
    OpenPayments open;

    @Inject
    PaymentRows payments;

    @Inject
    PaymentDoor door;

    @Inject
    Accounts accounts;

    @Inject
    Directory directory;

    @Override
    public List<Task> waitingFor(Caller caller) {
        return waitingFor(caller, new AskedOnce());
    }

    @Override
    public List<Task> waitingFor(Caller caller, AskedOnce asked) {
        var tasks = new ArrayList<Task>();
        var finance = caller.is(Roles.FINANCE);
        var approver = caller.is(Roles.APPROVER);
        if (finance || approver) {
            var sight = open.sight(asked);
            if (finance) {
                var counts = open.counts(sight, UNPROPOSED);
                add(tasks, "propose", counts.getOrDefault(PaymentStage.DUE, 0L), PaymentStage.DUE);
                add(tasks, "failed", counts.getOrDefault(PaymentStage.FAILED, 0L), PaymentStage.FAILED);
                forTheBank(tasks, open.references(sight, PaymentStage.APPROVED, MOST));
            }
            if (approver) {
                add(tasks, "approve", open.proposedByOthers(sight, caller.person()), PaymentStage.PROPOSED);
            }
            var details = accounts.enteredByOthers(caller.person());
            if (details > 0) {
                tasks.add(task("details", Address.PAYEES.path(), details));
            }
        }
        if (caller.is(Roles.PARTNER)) {
            missing(tasks, asked);
        }
        return tasks;
    }

    /** Leads at once to the page that makes the file of all of them. */
    private static void forTheBank(List<Task> tasks, List<String> ready) {
        if (!ready.isEmpty()) {
            tasks.add(task(
                    "export", Address.TOGETHER.with("what", "export", "refs", String.join(",", ready)), ready.size()));
        }
    }

    /** Payments to the caller's own organisation that wait for bank details. */
    private void missing(List<Task> tasks, AskedOnce asked) {
        var own = door.own(asked);
        if (own.isEmpty()) {
            return;
        }
        var unpaid = payments.to(own, UNPROPOSED).stream().map(Payment::payee).collect(Collectors.toSet());
        if (unpaid.isEmpty()) {
            return;
        }
        var known =
                accounts.of(unpaid).stream().map(PayeeAccount::getOrganisation).collect(Collectors.toSet());
        unpaid.removeAll(known);
        directory
                .cards(unpaid)
                .values()
                .forEach(card -> tasks.add(new Task(
                        null,
                        "funds.task.missing",
                        "funds.task.missing.detail",
                        "funds.task.missing.verb",
                        Address.PAYEE.of(card.reference()),
                        List.of(card.name()))));
    }

    private static void add(List<Task> tasks, String what, long count, PaymentStage stage) {
        if (count > 0) {
            tasks.add(task(what, Address.PAYMENTS.with("stage", stage.name()), count));
        }
    }

    private static Task task(String what, String link, long count) {
        var key = "funds.task." + what;
        return new Task(null, key, key + ".detail", key + ".verb", link, List.of(count));
    }
}
