package org.headwaters.funds;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.LocalDate;
import java.util.Collection;
import org.headwaters.platform.Refusal;

/**
 * Takes a payment from due to paid: proposed by finance, approved by somebody else, or by two above what the pool sets,
 * exported once and settled by the bank's word. Whoever has a conflict of interest finds no such payment.
 */
@Stateless
@Interceptors(NotesRefusals.class)
public class PaymentWorkflow {
    private static final int MOST = 1_000;

    @Inject
    PaymentDoor door;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Settlement settlement;

    @Inject
    PaymentFiles files;

    @Inject
    PaymentMails mails;

    @Inject
    Event<PaymentStep> steps;

    /** To be paid to the account that stands for its payee now. */
    @RolesAllowed(FINANCE)
    public void propose(String reference, long seenVersion) {
        var payment = door.seen(reference, seenVersion);
        var account = accounts.holdStanding(payment.payee());
        if (account == null) {
            throw new Refusal("funds.refused.noAccount");
        }
        steps.fire(payment.propose(account, door.act(FINANCE)));
    }

    /** The approval, or the first of two; by nobody who proposed it. */
    @RolesAllowed(APPROVER)
    public void approve(String reference, long seenVersion) {
        var payment = door.seen(reference, seenVersion);
        var twoAbove = ledger.find(payment.pool()).twoAbove();
        steps.fire(payment.approve(twoAbove, accounts.holdStanding(payment.payee()), door.act(APPROVER)));
    }

    @RolesAllowed(APPROVER)
    public void sendBack(String reference, long seenVersion, String reason) {
        var payment = door.seen(reference, seenVersion);
        var proposer = payment.getProposedBy();
        steps.fire(payment.sendBack(reason, door.act(APPROVER)));
        mails.sentBack(payment, proposer);
    }

    /** A payment that the bank did not send is ready for it again, to the same account. */
    @RolesAllowed(FINANCE)
    public void retry(String reference, long seenVersion) {
        var payment = door.seen(reference, seenVersion);
        steps.fire(payment.retry(accounts.holdStanding(payment.payee()), door.act(FINANCE)));
    }

    /**
     * Puts approved payments into one file, all or none: each is in one file only.
     *
     * @return the file's reference
     */
    @RolesAllowed(FINANCE)
    public String export(Collection<String> references, FileFormat format) {
        if (references.isEmpty() || references.size() > MOST) {
            throw new Refusal("funds.refused.choose", MOST);
        }
        return files.make(door.held(references), format, door.act(FINANCE));
    }

    /** The bank has sent it that day. */
    @RolesAllowed(FINANCE)
    public void paid(String reference, long seenVersion, LocalDate day) {
        settlement.paid(door.seenWithItsCase(reference, seenVersion), day, door.act(FINANCE));
    }

    /** The bank did not send it, or sent it and got it back. */
    @RolesAllowed(FINANCE)
    public void failed(String reference, long seenVersion, LocalDate day, String reason) {
        settlement.failed(door.seenWithItsCase(reference, seenVersion), day, reason, door.act(FINANCE));
    }
}
