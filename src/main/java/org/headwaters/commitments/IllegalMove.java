package org.headwaters.commitments;

import jakarta.ejb.ApplicationException;
import org.headwaters.platform.Refusal;

/** The promise is not where this move starts: somebody was quicker, or the page was old. */
@ApplicationException(rollback = true)
class IllegalMove extends Refusal {
    private static final long serialVersionUID = 1L;

    IllegalMove(CommitmentMove move, State now) {
        super("commitments.refused.illegalMove", move.name(), now.name());
    }
}
