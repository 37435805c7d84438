package org.headwaters.funds;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.headwaters.network.Directory;
import org.headwaters.network.OrganisationCard;
import org.headwaters.network.OrganisationId;
import org.headwaters.platform.Caller;
import org.headwaters.platform.PersonId;
import org.headwaters.platform.PersonNames;

/** Turns payments into rows, in a few queries for all of them, each with what its reader may do next. */
@ApplicationScoped
class PaymentShown {
    /** In these it waits to be paid to the version it was proposed for. */
    private static final Set<PaymentStage> FOR_ONE_ACCOUNT =
            EnumSet.of(PaymentStage.PROPOSED, PaymentStage.APPROVED, PaymentStage.FAILED);

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    Guards guards;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    private record Around(
            Map<OrganisationId, OrganisationCard> payees,
            Map<OrganisationId, PayeeAccount> standing,
            Map<Long, PayeeAccount> chosen,
            Map<PoolId, Pool> pools,
            Map<PersonId, String> names) {}

    List<PaymentsScreen.Row> rows(Collection<Payment> payments) {
        if (payments.isEmpty()) {
            return List.of();
        }
        var payees = payments.stream().map(Payment::payee).collect(toSet());
        var around = new Around(
                directory.cards(payees),
                accounts.standing(payees),
                accounts.all(payments.stream()
                        .map(Payment::getAccount)
                        .filter(Objects::nonNull)
                        .collect(toSet())),
                ledger.pools(payments.stream().map(Payment::pool).collect(toSet())),
                names.namesOf(payments.stream()
                        .flatMap(payment -> Stream.of(payment.getProposedBy(), payment.getEndorsedBy()))
                        .filter(Objects::nonNull)
                        .collect(toSet())));
        return payments.stream().map(payment -> row(payment, around)).toList();
    }

    private PaymentsScreen.Row row(Payment payment, Around around) {
        var standing = around.standing().get(payment.payee());
        var chosen = payment.getAccount() == null ? standing : around.chosen().get(payment.getAccount());
        var moved = FOR_ONE_ACCOUNT.contains(payment.getStage())
                && (standing == null || !Objects.equals(standing.id(), payment.getAccount()));
        var pool = around.pools().get(payment.pool());
        var payee = around.payees().get(payment.payee());
        var me = caller.person();
        return new PaymentsScreen.Row(
                payment.getReference(),
                payment.getVersion(),
                payment.getAttempt() == 0 ? null : payment.endToEnd(),
                payment.getTitle(),
                payment.subject().reference(),
                guards.link(payment.subject()),
                payee.name(),
                payee.reference(),
                pool.getName(),
                pool.getReference(),
                payment.amount(),
                payment.getStage(),
                payment.getDueAt(),
                chosen == null ? null : accounts.masked(chosen),
                moved,
                name(payment.getProposedBy(), around),
                name(payment.getEndorsedBy(), around),
                payment.amount().isMoreThan(pool.twoAbove()),
                me.equals(payment.getProposedBy()) || me.equals(payment.getEndorsedBy()),
                payment.getSettledOn(),
                payment.getReason(),
                offered(payment, standing, moved));
    }

    /** The table, the caller's roles, the second person's rule, and an account that is still the one proposed. */
    private Set<PaymentMove> offered(Payment payment, PayeeAccount standing, boolean moved) {
        var offered = EnumSet.noneOf(PaymentMove.class);
        var me = caller.person();
        var second = !me.equals(payment.getProposedBy()) && !me.equals(payment.getEndorsedBy());
        for (var move : PaymentMove.values()) {
            if (move.role() == null || !caller.is(move.role()) || !move.startsIn(payment.getStage())) {
                continue;
            }
            var now =
                    switch (move) {
                        case PROPOSE -> standing != null;
                        case ENDORSE -> false;
                        case APPROVE -> second && !moved;
                        case EXPORT -> !moved;
                        case RETRY -> !moved && !payment.isCameBack();
                        case SEND_BACK, CONFIRM, FAIL, BOUNCE, WITHDRAW -> true;
                    };
            if (now) {
                offered.add(move);
            }
        }
        return offered;
    }

    private static String name(PersonId person, Around around) {
        return person == null ? "" : around.names().getOrDefault(person, "");
    }
}
