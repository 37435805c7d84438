package org.headwaters.funds;

import static java.util.stream.Collectors.toSet;
import static org.headwaters.platform.Roles.FINANCE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.headwaters.platform.Refusal;

/** Takes over what the bank says of exported payments: the whole file or nothing, and the same file again changes nothing. */
@Stateless
public class ConfirmWorkflow {
    /** Each booking holds its pool: two who take words over several pools must not wait crosswise. */
    private static final Comparator<Confirmations.Read> BY_POOL =
            Comparator.comparing(row -> row.payment().pool().value());

    @Inject
    Confirmations confirmations;

    @Inject
    Settlement settlement;

    @Inject
    PaymentDoor door;

    @Inject
    Guards guards;

    /** @return how many payments moved */
    @RolesAllowed(FINANCE)
    public int take(String csv) {
        var read = confirmations.read(csv, true);
        var wrong = read.stream().filter(row -> !row.checked().fine()).count();
        if (wrong > 0) {
            throw new Refusal("funds.refused.confirmations", wrong);
        }
        var act = door.act(FINANCE);
        var moving = read.stream()
                .filter(row -> row.checked().effect() != Checked.Effect.ALREADY)
                .sorted(BY_POOL)
                .toList();
        guards.hold(moving.stream().map(row -> row.payment().subject()).collect(toSet()));
        for (var row : moving) {
            var word = row.word();
            switch (row.checked().effect()) {
                case PAYS -> settlement.paid(row.payment(), word.on(), act);
                case FAILS, RETURNS -> settlement.failed(row.payment(), word.on(), word.reason(), act);
                case ALREADY -> throw new IllegalStateException("Left out before");
            }
        }
        return moving.size();
    }
}
