package org.headwaters.grants;

import jakarta.ejb.ApplicationException;
import org.headwaters.platform.Refusal;

/** The application, or its grant, is not where this move starts: somebody was quicker, or the page was old. */
@ApplicationException(rollback = true)
class IllegalMove extends Refusal {
    private static final long serialVersionUID = 1L;

    IllegalMove(Move move, Stage now) {
        this(move.name(), now.name());
    }

    /** Of a grant, whose moves and stages are its own. */
    IllegalMove(String move, String now) {
        super("grants.refused.illegalMove", move, now);
    }
}
