package org.headwaters.fellowships;

import jakarta.ejb.ApplicationException;
import org.headwaters.platform.Refusal;

/** The team, or its gate, is not where this move starts: somebody was quicker, or the page was old. */
@ApplicationException(rollback = true)
class IllegalMove extends Refusal {
    private static final long serialVersionUID = 1L;

    IllegalMove(Enum<?> move, Enum<?> now) {
        super("fellowships.refused.illegalMove", move.name(), now.name());
    }
}
