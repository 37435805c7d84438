package org.headwaters.grants;

import jakarta.ejb.ApplicationException;
import org.headwaters.platform.Refusal;

/** The application is not where this move starts: somebody was quicker, or the page was old. */
@ApplicationException(rollback = true)
class IllegalMove extends Refusal {
    private static final long serialVersionUID = 1L;

    IllegalMove(Move move, Stage now) {
        super("grants.refused.illegalMove", move.name(), now.name());
    }
}
