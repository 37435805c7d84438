package org.headwaters.funds;

import static org.headwaters.platform.Roles.FINANCE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.headwaters.platform.Refusal;

/** Takes over what the bank says of exported payments: the whole file or nothing, and the same file again changes nothing. */
@Stateless
public class ConfirmWorkflow {
    @Inject
    Confirmations confirmations;

    @Inject
    Settlement settlement;

    @Inject
    PaymentDoor door;

    /** @return how many payments moved */
    @RolesAllowed(FINANCE)
    public int take(String csv) {
        var read = confirmations.read(csv, true);
        var wrong = read.stream().filter(row -> !row.checked().fine()).count();
        if (wrong > 0) {
            throw new Refusal("funds.refused.confirmations", wrong);
        }
        var act = door.act(FINANCE);
        var moved = 0;
        for (var row : read) {
            var word = row.word();
            switch (row.checked().effect()) {
                case PAYS -> settlement.paid(row.payment(), word.on(), act);
                case FAILS, RETURNS -> settlement.failed(row.payment(), word.on(), word.reason(), act);
                case ALREADY -> {
                    continue;
                }
            }
            moved++;
        }
        return moved;
    }
}
