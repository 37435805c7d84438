package org.headwaters.funds;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.APPROVER;
import static org.headwaters.platform.Roles.FINANCE;
import static org.headwaters.platform.Roles.PARTNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.NotFound;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;
import org.headwaters.platform.exports.Rows;

/** Where money goes, masked: all payees for those who pay, one's own organisation for its people. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountDesk {
    @Inject
    Accounts accounts;

    @Inject
    OpenPayments payments;

    @Inject
    PaymentDoor door;

    @Inject
    Vault vault;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    /** Whoever has an account, or a payment on its way; first those for whom somebody has to do something. */
    @RolesAllowed({FINANCE, APPROVER})
    public PayeesScreen payees() {
        var current = accounts.current();
        var waiting = payments.byPayee(payments.sight(), PaymentDesk.WAITING);
        var organisations = new HashSet<>(waiting.keySet());
        current.forEach(account -> organisations.add(account.getOrganisation()));
        var standing = in(AccountStage.STANDING, current);
        var next = in(AccountStage.PROPOSED, current);
        var who = names.namesOf(
                next.values().stream().map(PayeeAccount::getProposedBy).collect(toSet()));
        return new PayeesScreen(
                vault.isOpen(),
                directory.cards(organisations).values().stream()
                        .map(card -> row(
                                card,
                                standing.get(card.id()),
                                next.get(card.id()),
                                who,
                                waiting.getOrDefault(card.id(), 0L)))
                        .sorted(Comparator.comparing(PayeesScreen.Row::settled).thenComparing(PayeesScreen.Row::name))
                        .toList());
    }

    /** The same to take along. */
    @RolesAllowed({FINANCE, APPROVER})
    public void export(Rows out) {
        payees().rows().forEach(row -> out.row(row.reference(), row.name(), row.account(), row.next(), row.waiting()));
    }

    /** One payee; to whoever neither pays nor acts for it, there is none. */
    @RolesAllowed({PARTNER, FINANCE, APPROVER})
    public PayeeScreen payee(String reference) {
        var card = directory.byReference(reference).orElseThrow(() -> new NotFound("payee"));
        var own = door.own().contains(card.id());
        if (!own && !door.isFinance() && !door.isApprover()) {
            throw new NotFound("payee");
        }
        var standing = accounts.find(card.id(), AccountStage.STANDING)
                .map(this::version)
                .orElse(null);
        var next = accounts.find(card.id(), AccountStage.PROPOSED)
                .map(this::version)
                .orElse(null);
        var desk = !own && (door.isFinance() || door.isApprover()) && door.isClear(card.id());
        return new PayeeScreen(
                card.reference(),
                card.name(),
                standing,
                next,
                vault.isOpen(),
                vault.isOpen() && (desk && door.isFinance() || own && (door.isFinance() || caller.is(PARTNER))),
                next != null && !next.own() && desk,
                next != null && (own || desk));
    }

    private PayeesScreen.Row row(
            OrganisationCard card, PayeeAccount standing, PayeeAccount next, Map<PersonId, String> who, long waiting) {
        return new PayeesScreen.Row(
                card.reference(),
                card.name(),
                standing == null ? null : accounts.masked(standing),
                next == null ? null : accounts.masked(next),
                next == null ? "" : who.getOrDefault(next.getProposedBy(), ""),
                next == null ? null : next.getProposedAt(),
                next != null && next.getProposedBy().equals(caller.person()),
                waiting);
    }

    private PayeeScreen.Version version(PayeeAccount account) {
        var details = vault.opens(account.details()) ? accounts.open(account) : null;
        return new PayeeScreen.Version(
                account.getNumber(),
                accounts.masked(account),
                details == null ? "" : details.holder(),
                details == null ? "" : details.country(),
                names.nameOf(account.getProposedBy()),
                account.getProposedAt(),
                account.getSettledBy() == null ? "" : names.nameOf(account.getSettledBy()),
                account.getSettledAt(),
                account.getProposedBy().equals(caller.person()));
    }

    private static Map<OrganisationId, PayeeAccount> in(AccountStage stage, Collection<PayeeAccount> accounts) {
        return accounts.stream()
                .filter(account -> account.getStage() == stage)
                .collect(toMap(PayeeAccount::getOrganisation, Function.identity()));
    }
}
