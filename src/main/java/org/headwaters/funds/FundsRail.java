package org.headwaters.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.headwaters.platform.AskedOnce;
import org.headwaters.platform.Caller;
import org.headwaters.platform.RailSource;
import org.headwaters.platform.Roles;

/** The funds and payments in the rail of the desk. */
@ApplicationScoped
class FundsRail implements RailSource {
    private static final Set<String> MAY_READ =
            Set.of(Roles.OFFICER, Roles.APPROVER, Roles.FINANCE, Roles.ADMINISTRATOR);

    private static final Set<String> MAY_SEE_PAYMENTS = Set.of(Roles.APPROVER, Roles.FINANCE, Roles.ADMINISTRATOR);
    private static final String GROUP = "platform.rail.money";

    @Inject
    OpenPayments payments;

    @Override
    public List<Entry> entries(Caller caller) {
        return entries(caller, new AskedOnce());
    }

    @Override
    public List<Entry> entries(Caller caller, AskedOnce asked) {
        var entries = new ArrayList<Entry>();
        if (caller.roles().stream().anyMatch(MAY_READ::contains)) {
            entries.add(new Entry(GROUP, 0, "funds.funds.title", Address.FUNDS, null));
        }
        if (caller.roles().stream().anyMatch(MAY_SEE_PAYMENTS::contains)) {
            entries.add(new Entry(GROUP, 1, "funds.payments.title", Address.PAYMENTS.path(), waiting(caller, asked)));
        }
        if (caller.is(Roles.FINANCE) || caller.is(Roles.APPROVER)) {
            entries.add(new Entry(GROUP, 2, "funds.payees.title", Address.PAYEES.path(), null));
        }
        return entries;
    }

    /** Finance keeps the list; for the others it is one among many. */
    private Long waiting(Caller caller, AskedOnce asked) {
        if (!caller.is(Roles.FINANCE)) {
            return null;
        }
        return payments.counts(payments.sight(asked), PaymentDesk.WAITING).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
