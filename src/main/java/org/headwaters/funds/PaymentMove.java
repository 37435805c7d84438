package org.headwaters.funds;

import static org.headwaters.funds.PaymentStage.APPROVED;
import static org.headwaters.funds.PaymentStage.DUE;
import static org.headwaters.funds.PaymentStage.EXPORTED;
import static org.headwaters.funds.PaymentStage.FAILED;
import static org.headwaters.funds.PaymentStage.PAID;
import static org.headwaters.funds.PaymentStage.PROPOSED;
import static org.headwaters.funds.PaymentStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.headwaters.platform.Refusal;
import org.headwaters.platform.Roles;

/**
 * A payment's whole life, one line per move: where it leads, who makes it, where it may start. ENDORSE is the first of
 * two approvals and leaves it proposed; BOUNCE is the bank's word that money it had sent came back, after
 * which it is proposed and approved anew. WITHDRAW has no role:
 * the room whose grant it pays takes it back.
 */
public enum PaymentMove {
    PROPOSE(PROPOSED, Roles.FINANCE, DUE, FAILED),
    ENDORSE(PROPOSED, Roles.APPROVER, PROPOSED),
    APPROVE(APPROVED, Roles.APPROVER, PROPOSED),
    SEND_BACK(DUE, Roles.APPROVER, PROPOSED, APPROVED),
    EXPORT(EXPORTED, Roles.FINANCE, APPROVED),
    CONFIRM(PAID, Roles.FINANCE, EXPORTED),
    FAIL(FAILED, Roles.FINANCE, EXPORTED),
    BOUNCE(FAILED, Roles.FINANCE, PAID),
    RETRY(APPROVED, Roles.FINANCE, FAILED),
    WITHDRAW(WITHDRAWN, null, DUE, PROPOSED, APPROVED, FAILED);

    private final PaymentStage target;
    private final String role;
    private final Set<PaymentStage> starts;

    PaymentMove(PaymentStage target, String role, PaymentStage first, PaymentStage... more) {
        this.target = target;
        this.role = role;
        this.starts = EnumSet.of(first, more);
    }

    /** Where the move leads from here, or a refusal that says it cannot be made now. */
    PaymentStage from(PaymentStage now) {
        if (!startsIn(now)) {
            throw this == WITHDRAW
                    ? new Refusal("funds.refused.onItsWay")
                    : new Refusal("funds.refused.illegalMove", name(), now.name());
        }
        return target;
    }

    boolean startsIn(PaymentStage now) {
        return starts.contains(now);
    }

    PaymentStage target() {
        return target;
    }

    String role() {
        return role;
    }

    Set<PaymentStage> starts() {
        return starts;
    }
}
