package org.headwaters.funds;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.headwaters.network.ActsFor;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NetworkDay;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/**
 * Lets people at a payment. Whoever its room keeps away from the case, and whoever acts for the payee, finds no such
 * payment; the trail keeps that somebody tried.
 */
@ApplicationScoped
class PaymentDoor {
    @Inject
    PaymentRows payments;

    @Inject
    Guards guards;

    @Inject
    Directory directory;

    @Inject
    Audit audit;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    NetworkDay day;

    /** The payment with its row held, for a move by somebody who has seen this version of it. */
    Payment seen(String reference, long version) {
        var payment = held(List.of(reference)).get(0);
        payment.requireVersion(version);
        return payment;
    }

    /** All of these with their rows held; {@link NotFound} when one is not there for the caller. */
    List<Payment> held(Collection<String> references) {
        var wanted = Set.copyOf(references);
        var held = payments.hold(wanted);
        var open = open(held);
        for (var payment : held) {
            if (!open.contains(payment)) {
                refuse(payment);
            }
        }
        if (held.size() < wanted.size()) {
            throw new NotFound("payment");
        }
        return held;
    }

    /** The same for the bank's word, which the case is told of: payment, case, pool is the order of all who hold them. */
    Payment seenWithItsCase(String reference, long version) {
        var payment = seen(reference, version);
        guards.hold(Set.of(payment.subject()));
        return payment;
    }

    Payment read(String reference) {
        var payment = payments.find(reference).orElseThrow(() -> new NotFound("payment"));
        if (open(List.of(payment)).isEmpty()) {
            refuse(payment);
        }
        return payment;
    }

    /** Those of them that this caller may know of, in their order. */
    List<Payment> open(Collection<Payment> some) {
        var known = guards.known(some.stream().map(Payment::subject).collect(toSet()));
        var own = own();
        return some.stream()
                .filter(payment -> known.contains(payment.subject()) && !own.contains(payment.payee()))
                .toList();
    }

    /** Whether nothing ties the caller to that organisation, and the caller may know of every payment on its way there. */
    boolean isClear(OrganisationId payee) {
        if (guards.tied(payee)) {
            return false;
        }
        var waiting = payments.to(Set.of(payee), PaymentDesk.WAITING);
        return open(waiting).size() == waiting.size();
    }

    /** The organisations for which the caller acts: their money is for others to handle. */
    Set<OrganisationId> own() {
        return Set.copyOf(directory.organisationsOf(caller.person(), day.today()));
    }

    /** The same for a page on which other rooms want to know it, too. */
    Set<OrganisationId> own(AskedOnce asked) {
        return Set.copyOf(asked.of(ActsFor.class, () -> directory.actsFor(caller.person(), day.today()))
                .acting());
    }

    boolean isFinance() {
        return caller.is(Roles.FINANCE);
    }

    boolean isApprover() {
        return caller.is(Roles.APPROVER);
    }

    Act act(String as) {
        return new Act(caller.person(), as, clock.instant());
    }

    private void refuse(Payment payment) {
        audit.refused(
                "funds.keptOut", new SubjectRef(PaymentRecords.KIND, payment.getReference()), "conflict of interest");
        throw new NotFound("payment");
    }
}
