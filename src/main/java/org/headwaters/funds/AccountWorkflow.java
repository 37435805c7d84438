package org.headwaters.funds;

import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;
import org.headwaters.platform.SubjectRef;
import org.headwaters.platform.audit.Audit;

/**
 * Changes where an organisation's money goes, by two people: its own person or finance enters, somebody else at the desk
 * confirms. What stood stands until then. Whoever is kept from a payment that is on its way there does neither. The trail
 * says who and when, and never what was entered.
 */
@Stateless
@Interceptors(NotesRefusals.class)
public class AccountWorkflow {
    static final String KIND = "payee";

    @Inject
    Accounts accounts;

    @Inject
    Vault vault;

    @Inject
    PaymentDoor door;

    @Inject
    Directory directory;

    @Inject
    AccountMails mails;

    @Inject
    Audit audit;

    /** Enters the next version; one that waits already is dropped for it. */
    @RolesAllowed({PARTNER, FINANCE})
    public void enter(String organisation, AccountDetails details) {
        var payee = payee(organisation);
        requireOwnOrFinance(payee);
        var act = door.act(door.isFinance() ? FINANCE : PARTNER);
        accounts.hold(payee.id(), AccountStage.PROPOSED).ifPresent(waiting -> {
            waiting.drop(act);
            accounts.flush();
        });
        var sealed = vault.seal(details.requireSound().kept(), PayeeAccount.about(payee.id()));
        var number = accounts.nextNumber(payee.id());
        accounts.add(new PayeeAccount(payee.id(), number, sealed, act));
        audit.write("funds.account.entered", subject(payee), null, "version " + number);
        mails.entered(payee, number, act.who());
    }

    /** @param number of the version that the page showed */
    @RolesAllowed({FINANCE, APPROVER})
    public void confirm(String organisation, int number) {
        var payee = payee(organisation);
        requireClear(payee);
        var waiting = accounts.hold(payee.id(), AccountStage.PROPOSED)
                .filter(account -> account.getNumber() == number)
                .orElseThrow(() -> new Refusal("funds.refused.accountGone"));
        var act = door.act(door.isFinance() ? FINANCE : APPROVER);
        waiting.requireOther(act.who());
        var standing = accounts.hold(payee.id(), AccountStage.STANDING);
        standing.ifPresent(PayeeAccount::replace);
        accounts.flush();
        waiting.confirm(act);
        audit.write(
                "funds.account.confirmed",
                subject(payee),
                standing.map(account -> "version " + account.getNumber()).orElse(null),
                "version " + number);
        mails.confirmed(payee, number, waiting.getProposedBy());
    }

    /** Takes back what waits for its confirmation; what stands stays. */
    @RolesAllowed({PARTNER, FINANCE, APPROVER})
    public void drop(String organisation, int number) {
        var payee = payee(organisation);
        if (door.isApprover() && !door.own().contains(payee.id())) {
            requireClear(payee);
        } else {
            requireOwnOrFinance(payee);
        }
        var waiting = accounts.hold(payee.id(), AccountStage.PROPOSED)
                .filter(account -> account.getNumber() == number)
                .orElseThrow(() -> new Refusal("funds.refused.accountGone"));
        waiting.drop(door.act(door.isFinance() ? FINANCE : door.isApprover() ? APPROVER : Roles.PARTNER));
        audit.write("funds.account.dropped", subject(payee), "version " + number, null);
    }

    private OrganisationCard payee(String organisation) {
        return directory.byReference(organisation).orElseThrow(() -> new NotFound("payee"));
    }

    private void requireOwnOrFinance(OrganisationCard payee) {
        if (!door.own().contains(payee.id()) && !(door.isFinance() && door.isClear(payee.id()))) {
            throw refused(payee);
        }
    }

    /** Nobody confirms for the organisation that he or she acts for, or while a payment to it is kept from the caller. */
    private void requireClear(OrganisationCard payee) {
        if (door.own().contains(payee.id()) || !door.isClear(payee.id())) {
            throw refused(payee);
        }
    }

    private NotFound refused(OrganisationCard payee) {
        audit.refused("funds.account.keptOut", subject(payee), "not theirs, or kept from it");
        return new NotFound("payee");
    }

    private static SubjectRef subject(OrganisationCard payee) {
        return new SubjectRef(KIND, payee.reference());
    }
}
